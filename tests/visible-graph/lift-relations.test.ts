import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf } from '#model/model.ts'
import {
  createLifter,
  firmestBasis,
  liftRelations,
  mergeFlows,
  mergeLines,
} from '#visible-graph/lift-relations.ts'
import { anyModel } from '../fixtures/models/any-model.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { flowLines, relationLines } from './graph-lines.ts'

const model = typicalModel()
const lifterTo = (...ids: string[]) => createLifter(model, (id) => ids.includes(id))
const liftedTo = (...ids: string[]): string[] =>
  relationLines(liftRelations(model.dataset.relations, lifterTo(...ids)))

describe('a lifted relation', () => {
  test('ends at the nearest box on screen that its ends are or are inside of', () => {
    const lift = lifterTo('ground', 'hub', 'store', 'app')
    expect(['shelf', 'store', 'core', 'net', 'app'].map((id) => lift(id as ElementId))).toEqual([
      'store',
      'store',
      'hub',
      'ground',
      'app',
    ])
  })

  test('has no end where nothing of it is on screen', () => {
    expect(lifterTo('hub')('lock' as ElementId)).toBeNull()
    expect(liftedTo('hub', 'net')).toEqual(['net → hub'])
  })

  test('that begins and ends in one box is dropped', () => {
    expect(liftedTo('hub')).toEqual([])
    expect(liftedTo('hub', 'store')).toEqual(['hub → store (2)', 'store → hub inferred'])
  })

  test('is merged with those between the same two boxes, each direction by itself', () => {
    expect(liftedTo('hub', 'app', 'net', 'desk', 'lock')).toEqual([
      'app → hub (2)',
      'desk → app',
      'lock → net assumed',
      'net → hub',
      'hub → app',
    ])
  })

  test('keeps every relation between boxes that are all on screen', () => {
    expect(liftedTo(...model.elements.keys())).toEqual([
      'app → core',
      'app → shelf inferred',
      'core → store',
      'core → shelf',
      'desk → app',
      'shelf → meter inferred',
      'lock → net assumed',
      'net → hub',
      'hub → app',
    ])
  })
})

describe('the basis of a line', () => {
  const withBasis = (basis: string) => model.dataset.relations.filter((each) => each.basis === basis)

  test('is the firmest of its relations', () => {
    expect(firmestBasis([...withBasis('assumed'), ...withBasis('inferred')])).toBe('inferred')
    expect(firmestBasis(model.dataset.relations)).toBe('stated')
    expect(firmestBasis(withBasis('assumed'))).toBe('assumed')
  })
})

describe('flows', () => {
  const lines = liftRelations(model.dataset.relations, lifterTo('hub', 'app', 'net', 'desk', 'lock'))

  test('take both directions together and point the way of the first', () => {
    expect(flowLines(mergeFlows(lines))).toEqual([
      'app ↔ hub (3)',
      'desk → app (1)',
      'lock → net (1)',
      'net → hub (1)',
    ])
  })

  test('are as firm as the firmest direction', () => {
    const [inferred] = liftRelations(model.dataset.relations, lifterTo('app', 'shelf'))
    const [back] = liftRelations(model.dataset.relations, lifterTo('app', 'hub')).filter(
      ({ from }) => from === 'hub',
    )
    if (!inferred || !back) throw new Error('broken fixture')
    expect(
      mergeFlows([inferred, { ...back, id: 'shelf~app', from: 'shelf' }]).map((flow) => flow.basis),
    ).toEqual(['stated'])
  })

  test('lose no relation of the lines they are merged from', () => {
    const count = (all: readonly { relations: readonly unknown[] }[]) =>
      all.reduce((sum, { relations }) => sum + relations.length, 0)
    expect(count(mergeFlows(lines))).toBe(count(lines))
    expect(count(mergeLines(lines.map((line) => ({ ...line, from: 'x', to: 'y' }))))).toBe(count(lines))
  })
})

describe('over any model', () => {
  const anyCase = anyModel().chain((any) =>
    fc.record({
      any: fc.constant(any),
      visible: fc.subarray<string>([...any.elements.keys(), ...any.places.keys()]).map((ids) => new Set(ids)),
      order: fc.shuffledSubarray([...any.dataset.relations], { minLength: any.dataset.relations.length }),
    }),
  )

  test('lines stand for each relation at most once, with ends on screen around the relation’s own', () => {
    fc.assert(
      fc.property(anyCase, ({ any, visible }) => {
        const lines = liftRelations(
          any.dataset.relations,
          createLifter(any, (id) => visible.has(id)),
        )
        const ids = lines.flatMap((line) => line.relations.map((relation) => relation.id))
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length)
        for (const { from, to, relations } of lines) {
          expect([visible.has(from), visible.has(to), from === to]).toEqual([true, true, false])
          for (const relation of relations) {
            expect([relation.from, ...ancestorsOf(any, relation.from)]).toContain(from)
            expect([relation.to, ...ancestorsOf(any, relation.to)]).toContain(to)
          }
        }
      }),
    )
  })

  test('the order of the file changes no line', () => {
    fc.assert(
      fc.property(anyCase, ({ any, visible, order }) => {
        const linesOf = (relations: typeof order) =>
          relationLines(
            liftRelations(
              relations,
              createLifter(any, (id) => visible.has(id)),
            ),
          ).sort()
        expect(linesOf(order)).toEqual(linesOf([...any.dataset.relations]))
      }),
    )
  })
})
