import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { pathsUpTo } from '#query/paths-up-to.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { accountOfEmphasis } from '#visible-graph/emphasis.ts'
import { mostTracedLines } from '#visible-graph/limits.ts'
import { type PathsEmphasis, pathsEmphasisOf } from '#visible-graph/paths-emphasis.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { fixtureModel } from '../fixtures/models/build-fixture.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { litOf, relationLines } from './graph-lines.ts'

const shown = (
  model: Model,
  [from, to]: readonly [string, string],
  { open = [], chosen = null }: { open?: string[]; chosen?: number | null } = {},
): PathsEmphasis => {
  const graph = buildVisibleGraph(model, { ...defaultSettings, open: open as ElementId[] })
  const ends = { from: [from as ElementId], to: [to as ElementId] }
  const answer = pathsUpTo(dependencyGraphOf(model), { ...ends, direction: 'both' }, { longer: 1 })
  const ways = answer.found ? answer.paths.map(({ steps }) => steps) : []
  const one = chosen === null ? undefined : ways[chosen]
  return pathsEmphasisOf(model, graph, { ...ends, ways: one ? [one] : ways, isOne: one !== undefined })
}

const marksOf = ({ marks }: PathsEmphasis): string[] =>
  [...marks].map(([box, { badge }]) => `${box} ${badge}`).sort()

describe('paths on screen', () => {
  test('light up what all of them lead through, and mark where they begin and end', () => {
    const emphasis = shown(typicalModel(), ['desk', 'net'])
    expect(litOf(emphasis)).toEqual(['app', 'desk', 'ground', 'hub', 'net', 'top'])
    expect(marksOf(emphasis)).toEqual(['desk A', 'net B'])
    expect(relationLines(emphasis.relations)).toEqual(['desk → app', 'hub → app', 'net → hub'])
    expect(emphasis.flows).toEqual([])
  })

  test('are numbered box by box where one is shown', () => {
    const emphasis = shown(typicalModel(), ['desk', 'net'], { chosen: 0 })
    expect(marksOf(emphasis)).toEqual(['app 2', 'desk 1', 'hub 3', 'net 4'])
  })

  test('stand at the closed box that an element is in, and at its own once that is open', () => {
    const closed = shown(typicalModel(), ['app', 'store'], { chosen: 0 })
    expect(marksOf(closed)).toEqual(['app 1', 'hub 2'])
    expect(closed.hidden).toEqual(['shelf', 'store'])
    const opened = shown(typicalModel(), ['app', 'store'], { chosen: 0, open: ['hub', 'store'] })
    expect(marksOf(opened)).toEqual(['app 1', 'shelf 2', 'store 3'])
    expect(opened.hidden).toEqual([])
    expect(opened.lit?.has('hub')).toBe(true)
  })

  test('carry both marks where they begin and end in one box', () => {
    expect(marksOf(shown(typicalModel(), ['core', 'store']))).toEqual(['hub AB'])
  })

  test('draw the lines of the first of them, and of as many more as can be read', () => {
    const [upper = [], lower = []] = ['x', 'y'].map((name) =>
      Array.from({ length: 8 }, (_, index) => `${name}-${index}`),
    )
    const model = fixtureModel({
      layers: ['ground'],
      elements: Object.fromEntries(['a', 'b', ...upper, ...lower].map((id) => [id, 'ground'])),
      relations: [
        ...upper.map((id) => `a → ${id} uses`),
        ...upper.flatMap((id) => lower.map((to) => `${id} → ${to} uses`)),
        ...lower.map((id) => `${id} → b uses`),
      ],
    })
    const emphasis = shown(model, ['a', 'b'])
    expect(emphasis.relations.length).toBeLessThanOrEqual(mostTracedLines)
    expect(emphasis.relations.length).toBeGreaterThan(mostTracedLines - 3)
    expect(emphasis.lit?.size).toBe(8 + 8 + 3)
  })

  test('draw relations of the filtered view only, so that the account stays whole', () => {
    let found = 0
    fc.assert(
      fc.property(anyView(20), ({ model, settings }) => {
        const { paths } = settings
        if (!paths) return
        const graph = buildVisibleGraph(model, settings)
        const wish = { ...paths, ...filterOf(settings) }
        const answer = pathsUpTo(dependencyGraphOf(model), wish, { longer: 1 })
        const ways = answer.found ? answer.paths.map(({ steps }) => steps) : []
        const emphasis = pathsEmphasisOf(model, graph, { ...paths, ways, isOne: false })
        const account = accountOfEmphasis(graph, emphasis)
        expect(account.hidden).toBeGreaterThanOrEqual(0)
        expect(account.shown + account.rolledUp + account.filtered + account.hidden).toBe(account.total)
        for (const line of emphasis.relations) {
          expect(emphasis.lit?.has(line.from) && emphasis.lit.has(line.to)).toBe(true)
          found += 1
        }
      }),
      { numRuns: 600 },
    )
    expect(found).toBeGreaterThan(10)
  })
})
