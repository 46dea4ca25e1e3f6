import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '#model/dataset.ts'
import { buildModel, type Model } from '#model/model.ts'
import { anyTypedModel } from './any-graph.ts'
import { findingLines, findingsOf, modelOf } from './health-lines.ts'

const cycles = (model: Model, told: object = {}) => findingLines(model, 'cycle', told)

const without = ({ dataset }: Model, relations: readonly string[]): Model =>
  buildModel({
    ...dataset,
    relations: dataset.relations.filter(({ id }) => !relations.includes(id)),
  } as Dataset)

const three = { a: 'ground', b: 'ground', c: 'ground' }

describe('cycles', () => {
  test('[H1] are found with the lightest relation that breaks them', () => {
    //  a → b → c → a, and d on the way out
    const model = modelOf({ ...three, d: 'ground' }, [
      'a → b uses',
      'b → c uses inferred',
      'c → a uses',
      'c → d uses assumed',
    ])
    expect(cycles(model)).toEqual(['a b c by b--uses--c'])
  })

  test('[H1] are one finding where they share a thing, and the greatest comes first', () => {
    const model = modelOf({ ...three, x: 'ground', y: 'ground' }, [
      'x → y uses',
      'y → x uses assumed',
      'a → b uses',
      'b → a uses inferred',
      'b → c uses',
      'c → b uses inferred',
    ])
    expect(cycles(model)).toEqual(['a b c by b--uses--a c--uses--b', 'x y by y--uses--x'])
  })

  test('[H1] an assumed relation is lighter than an inferred one, that than a stated one', () => {
    const ring = (...bases: string[]) =>
      cycles(modelOf(three, [`a → b uses ${bases[0]}`, `b → c uses ${bases[1]}`, `c → a uses ${bases[2]}`]))
    expect(ring('stated', 'assumed', 'inferred')).toEqual(['a b c by b--uses--c'])
    expect(ring('stated', 'stated', 'inferred')).toEqual(['a b c by c--uses--a'])
  })

  test('[H1] a weak relation is lighter than a strong one of the same basis', () => {
    const { dataset } = modelOf(three, ['a → b uses', 'a → b supports'])
    const relationTypes = dataset.metamodel.relationTypes.map((type) =>
      type.id === 'supports' ? { ...type, strength: 'weak' as const } : type,
    )
    const weak = buildModel({ ...dataset, metamodel: { ...dataset.metamodel, relationTypes } })
    expect(cycles(weak)).toEqual(['a b by a--supports--b'])
  })

  test('[H1] parallel relations must all be taken away', () => {
    const model = modelOf({ a: 'ground', b: 'ground' }, [
      'a → b uses inferred',
      'b → a supports inferred',
      'b → a uses stated',
    ])
    expect(cycles(model)).toEqual(['a b by a--uses--b b--supports--a'])
  })

  test('[H1] a mutual relation is no cycle, and none is led through it', () => {
    expect(cycles(modelOf(three, ['a → b exchanges']))).toEqual([])
    expect(cycles(modelOf(three, ['a → b exchanges', 'b → c uses', 'c → a uses']))).toEqual([])
  })

  test('[H1] twins are one thing', () => {
    const model = modelOf(three, ['a → b mirrors', 'b → c uses', 'c → a uses inferred'])
    expect(cycles(model)).toEqual(['a b c by c--uses--a'])
    expect(findingsOf(model, 'cycle')).toMatchObject([{ params: { members: 3, isLightest: true } }])
    expect(cycles(modelOf(three, ['a → b mirrors', 'a → b uses']))).toEqual([])
  })

  test('[H1] a cycle may lead from a whole to its part, which is never taken away', () => {
    //  net → hub ( core ) , core → net
    const model = modelOf({ hub: 'ground', core: 'hub', net: 'ground' }, [
      'net → hub uses inferred',
      'core → net uses',
    ])
    expect(cycles(model)).toEqual(['core hub net by net--uses--hub'])
  })

  test('[H1] no cycle leads from a part to its whole', () => {
    const model = modelOf({ hub: 'ground', core: 'hub', net: 'ground' }, [
      'net → core uses',
      'hub → net uses',
    ])
    expect(cycles(model)).toEqual([])
  })

  test('[H1] [H16] a relation between a whole and its part makes none', () => {
    expect(cycles(modelOf({ hub: 'ground', core: 'hub' }, ['core → hub uses']))).toEqual([])
  })

  test('[H1] only the types that are named count', () => {
    const model = modelOf(three, ['a → b uses', 'a → b supports'])
    expect(cycles(model, { types: ['uses'] })).toEqual([])
    expect(cycles(model, { types: ['uses', 'supports'] })).toHaveLength(1)
  })

  test('[H1] of a cycle of more than a thousand it is not said what would break it', () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `e-${index}`)
    const model = modelOf(
      Object.fromEntries(ids.map((id) => [id, 'ground'])),
      ids.map((id, index) => `${id} → e-${(index + 1) % 1001} uses`),
    )
    expect(findingsOf(model, 'cycle')).toMatchObject([
      { relations: [], params: { members: 1001, isLightest: null } },
    ])
  })

  test('[H1] without the relations that are named no cycle is left', () => {
    let found = 0
    fc.assert(
      fc.property(anyTypedModel(), (model) => {
        const findings = findingsOf(model, 'cycle')
        found += findings.length
        const broken = without(
          model,
          findings.flatMap(({ relations }) => relations),
        )
        expect(cycles(broken)).toEqual([])
      }),
    )
    expect(found).toBeGreaterThan(20)
  })
})
