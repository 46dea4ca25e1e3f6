import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '#model/model.ts'
import { anyFlatModel } from './any-graph.ts'
import { findingLines, findingsOf, modelOf } from './health-lines.ts'

const all = { least: 1, top: 100 }
const supports = (model: Model, told: object = all) => findingLines(model, 'sole-support', told)
const joints = (model: Model, told: object = all) => findingLines(model, 'sole-joint', told)

describe('sole supports', () => {
  const chain = { net: 'ground', cloud: 'ground', hub: 'middle', app: 'top', desk: 'top' }

  test('[H5] are all that some stand on in the end, with what would be left with nothing', () => {
    //  app → hub → net, desk → hub, desk → cloud
    const model = modelOf(chain, ['app → hub uses', 'hub → net uses', 'desk → hub uses', 'desk → cloud uses'])
    expect(supports(model)).toEqual(['net app hub', 'hub app'])
  })

  test('[H5] things that stand on each other alone have no sole support among them', () => {
    const ring = ['net → cloud uses', 'cloud → net uses']
    expect(supports(modelOf(chain, ring))).toEqual([])
    expect(supports(modelOf(chain, [...ring, 'hub → net uses', 'app → hub uses']))).toEqual([
      'net app hub',
      'hub app',
    ])
  })

  test('[H5] a whole stands on what its parts stand on', () => {
    const model = modelOf({ net: 'ground', hub: 'middle', core: 'hub', app: 'top' }, [
      'core → net uses',
      'app → hub uses',
    ])
    expect(supports(model)).toEqual(['net app core hub', 'hub app'])
  })

  test('[H5] a part that stands on nothing is no support of its whole', () => {
    const model = modelOf({ net: 'ground', hub: 'middle', core: 'hub', store: 'hub', app: 'top' }, [
      'core → net uses',
      'app → hub uses',
    ])
    expect(supports(model)[0]).toBe('net app core hub')
  })

  test('[H5] [H16] neither do its wholes count as cut off, nor its parts', () => {
    const model = modelOf({ hub: 'middle', core: 'hub', store: 'hub', app: 'top' }, [
      'store → core uses',
      'app → store uses',
    ])
    expect(supports(model)).toEqual(['core app store', 'store app'])
  })

  test('[H5] what a part stands on inside of its whole holds that whole not up', () => {
    const model = modelOf({ hub: 'middle', core: 'hub', store: 'hub', app: 'top' }, [
      'store → core uses',
      'app → hub uses',
    ])
    expect(supports(model)).toEqual(['core store', 'hub app'])
  })

  test('[H5] [H16] twins are one thing, cut off together and by either', () => {
    const model = modelOf(chain, ['hub → cloud mirrors', 'hub → net uses', 'app → cloud uses'])
    expect(findingsOf(model, 'sole-support', all)).toMatchObject([
      { elements: ['net', 'app', 'cloud', 'hub'], params: { element: 'net', cutOff: 3 } },
      { elements: ['cloud', 'app'], params: { element: 'cloud', cutOff: 1 } },
    ])
  })

  test('[H5] strong relations count as a rule, or the types that are named', () => {
    const { dataset, ...rest } = modelOf(chain, ['app → hub uses'])
    const relationTypes = new Map(
      [...rest.relationTypes].map(([id, type]) => [id, { ...type, strength: 'weak' as const }]),
    )
    const weak = { ...rest, dataset, relationTypes }
    expect(supports(weak)).toEqual([])
    expect(supports(weak, { ...all, types: ['uses'] })).toEqual(['hub app'])
  })

  test('[H5] are the worst few, and cut off so many at least', () => {
    const model = modelOf(chain, ['app → hub uses', 'hub → net uses', 'desk → cloud uses'])
    expect(supports(model, { least: 1, top: 1 })).toEqual(['net app hub'])
    expect(supports(model, { least: 2, top: 9 })).toEqual(['net app hub'])
  })

  test('[H5] are those without which nothing at the bottom holds the others', () => {
    fc.assert(
      fc.property(anyFlatModel(9), (model) => {
        const pairs = dependencies(model)
        const ids = [...model.elements.keys()].sort()
        const from = bottoms(pairs, ids)
        const expected = ids.flatMap((support) => {
          const held = heldUp(pairs, ids, from, support)
          const lost = ids.filter((id) => id !== support && !held.has(id))
          return lost.length > 0 ? [[support, ...lost].join(' ')] : []
        })
        expect(supports(model).sort()).toEqual(expected)
      }),
    )
  })
})

type Pair = readonly [string, string]

/** Who stands on whom, of a model without parts and ties. */
const dependencies = (model: Model): Pair[] =>
  [...model.relations.values()].flatMap(({ type, from, to }): Pair[] => {
    switch (model.relationTypes.get(type)?.dependency) {
      case 'from-on-to':
        return [[from, to]]
      case 'to-on-from':
        return [[to, from]]
      case 'mutual':
        return [
          [from, to],
          [to, from],
        ]
      default:
        return []
    }
  })

/** All that can be come to upwards from some, without one. */
const heldUp = (pairs: readonly Pair[], ids: readonly string[], from: readonly string[], without: string) => {
  const held = new Set(from.filter((id) => id !== without))
  for (const _ of ids) for (const [one, on] of pairs) if (held.has(on) && one !== without) held.add(one)
  return held
}

/** Those that stand on nothing but what stands on them. */
const bottoms = (pairs: readonly Pair[], ids: readonly string[]): string[] =>
  ids.filter((id) => {
    const above = heldUp(pairs, ids, [id], '')
    return ids.every((on) => !heldUp(pairs, ids, [on], '').has(id) || above.has(on))
  })

describe('sole joints', () => {
  const five = { a: 'ground', b: 'ground', c: 'middle', d: 'top', e: 'top' }

  test('[H6] are those without which others have no tie with the rest, whichever way it points', () => {
    //  a ─ b ─ c ─ d, and e
    expect(joints(modelOf(five, ['a → b uses', 'c → b supports', 'c → d exchanges']))).toEqual(['b a', 'c d'])
  })

  test('[H6] are none in a ring', () => {
    expect(joints(modelOf(five, ['a → b uses', 'b → c uses', 'a → c uses']))).toEqual([])
  })

  test('[H6] a whole is tied to its parts, which it does not cut off; of equal pieces the first by id stays', () => {
    const model = modelOf({ hub: 'middle', core: 'hub', store: 'hub', x: 'ground', y: 'ground', z: 'top' }, [
      'x → core uses',
      'y → hub uses',
      'z → y uses',
    ])
    expect(joints(model)).toEqual(['hub y z', 'core x', 'y z'])
  })

  test('[H6] twins are one thing, and a relation that is no dependency joins nothing', () => {
    expect(joints(modelOf(five, ['a → b mirrors', 'a → c uses', 'b → d uses']))).toEqual(['a d'])
    expect(joints(modelOf(five, ['a → b replaces', 'b → c uses']))).toEqual([])
  })
})
