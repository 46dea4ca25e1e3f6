import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Account, accountOf } from '#visible-graph/account.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { accountOfEmphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { noQuestion, questionOfAll } from '#visible-graph/question.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { largeModel } from '../fixtures/models/large-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from './graph-lines.ts'

/** `9 = 1 shown + 5 in 2 lines + 0 filtered + 3 hidden` */
const accountLine = ({ total, shown, rolledUp, rolledUpLines, filtered, hidden }: Account): string =>
  `${total} = ${shown} shown + ${rolledUp} in ${rolledUpLines} lines + ${filtered} filtered + ${hidden} hidden`

const model = typicalModel()
const accountFor = (wanted: Parameters<typeof settingsOf>[0]): string => {
  const settings = settingsOf(wanted)
  const graph = buildVisibleGraph(model, settings)
  const emphasis = emphasisOf(graph, questionOfAll(model, graph, settings.select))
  return accountLine(accountOfEmphasis(graph, emphasis))
}

describe('the account of the typical model', () => {
  test('counts what the flows stand for, and the rest as hidden', () => {
    expect(accountFor({})).toBe('9 = 1 shown + 3 in 1 lines + 0 filtered + 5 hidden')
  })

  test('counts the lines of what is selected', () => {
    expect(accountFor({ select: ['app'] })).toBe('9 = 2 shown + 2 in 1 lines + 0 filtered + 5 hidden')
  })

  test('counts each relation by itself where its ends are on screen', () => {
    expect(accountFor({ open: ['hub', 'store'], select: ['app'] })).toBe(
      '9 = 4 shown + 0 in 0 lines + 0 filtered + 5 hidden',
    )
  })

  test('counts what is filtered out as filtered, not as hidden', () => {
    expect(accountFor({ hide: ['inferred', 'assumed'] })).toBe(
      '9 = 0 shown + 2 in 1 lines + 3 filtered + 4 hidden',
    )
    expect(accountFor({ hide: ['stated', 'inferred', 'assumed'] })).toBe(
      '9 = 0 shown + 0 in 0 lines + 9 filtered + 0 hidden',
    )
  })

  test('counts what is away from the focus as hidden', () => {
    expect(accountFor({ focus: 'store' })).toBe('9 = 4 shown + 0 in 0 lines + 0 filtered + 5 hidden')
  })
})

test('an account of nothing drawn hides all that is not filtered', () => {
  expect(accountLine(accountOf(7, new Map([['basis', 2]]), []))).toBe(
    '7 = 0 shown + 0 in 0 lines + 2 filtered + 5 hidden',
  )
})

/** What is wrong with the account of a view; nothing, always. */
const offences = (
  { total, shown, rolledUp, rolledUpLines, filtered, hidden }: Account,
  of: number,
): string[] => [
  ...(total === of ? [] : [`total ${total} of ${of}`]),
  ...(shown + rolledUp + filtered + hidden === total ? [] : ['parts do not add up']),
  ...([shown, rolledUp, rolledUpLines, filtered, hidden].every((part) => part >= 0) ? [] : ['negative part']),
  ...(rolledUp >= 2 * rolledUpLines ? [] : ['a rolled-up line of fewer than two']),
]

describe('the parts of every account add up to the model’s total', () => {
  test('over any model, open boxes, focus, filter and selection', () => {
    fc.assert(
      fc.property(
        anyView(),
        fc.constantFrom('wide' as const, 'tall' as const),
        ({ model: any, settings }, page) => {
          const graph = buildVisibleGraph(any, settings, page)
          const question = questionOfAll(any, graph, settings.select)
          for (const asked of [noQuestion, question]) {
            const emphasis = emphasisOf(graph, asked)
            const account = accountOfEmphasis(graph, emphasis)
            expect(offences(account, any.dataset.relations.length)).toEqual([])
            // Adding up means nothing where a relation is counted twice.
            const drawn = [...emphasis.flows, ...emphasis.relations].flatMap((line) => line.relations)
            expect(new Set(drawn).size).toBe(drawn.length)
            expect(drawn.some((relation) => settings.hide.includes(relation.basis))).toBe(false)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test.each([
    ['the shipped model', () => shenzhenModel()],
    ['a large model', () => largeModel(600, 900, 3)],
  ])('over %s, whatever fills the page or is selected', (_, load) => {
    const any = load()
    for (const id of [...any.places.keys(), ...any.elements.keys(), ...any.projects.keys()]) {
      const focused = buildVisibleGraph(any, settingsOf({ focus: id }))
      expect(
        offences(accountOfEmphasis(focused, emphasisOf(focused, noQuestion)), any.relations.size),
      ).toEqual([])
    }
    const landscape = buildVisibleGraph(any, settingsOf())
    for (const id of any.elements.keys()) {
      const emphasis = emphasisOf(landscape, questionOfAll(any, landscape, [id]))
      expect(offences(accountOfEmphasis(landscape, emphasis), any.relations.size)).toEqual([])
    }
  })
})
