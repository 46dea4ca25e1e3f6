import { describe, expect, test } from 'vitest'
import { type Address, parseAddress } from '#deep-link/address.ts'
import { stepAddresses } from '#deep-link/tour-steps.ts'
import { isElementId } from '#model/model.ts'
import type { Tour, TourStep } from '#model/story.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { trace } from '#query/trace.ts'
import { buildVisibleGraph, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { questionOfAll } from '#visible-graph/question.ts'
import { traceEmphasisOf } from '#visible-graph/trace-emphasis.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'

const model = shenzhenModel()
const { tours } = model.dataset

/** What stands out, as the map finds it out; null where all boxes are equal. */
const litBoxes = (graph: VisibleGraph, settings: ViewSettings) => {
  const { select, trace: wish } = settings
  const from = select.filter((id) => isElementId(model, id))
  if (!wish || from.length === 0) return emphasisOf(graph, questionOfAll(model, graph, select)).lit
  const traced = trace(dependencyGraphOf(model), { ...filterOf(settings), ...wish, from })
  return traceEmphasisOf(model, graph, traced).lit
}

/** A step with the state that its address leads to. */
interface Stop {
  readonly name: string
  readonly step: TourStep
  readonly address: Address
  readonly problems: readonly unknown[]
  readonly graph: VisibleGraph
}

const stopsOf = (tour: Tour): Stop[] =>
  stepAddresses(tour).flatMap((hash, index) => {
    const step = tour.steps[index]
    if (!step) return []
    const { value: address, problems } = parseAddress(model, hash)
    const graph = buildVisibleGraph(model, address.settings)
    return [{ name: `${tour.id} step ${index + 1}, ${hash}`, step, address, problems, graph }]
  })

const stops = tours.flatMap(stopsOf)

/** Every stop of which something is to be said, with what is to be said of it. */
const said = (say: (stop: Stop) => string): string[] =>
  stops.flatMap((stop) => {
    const words = say(stop)
    return words === '' ? [] : [`${stop.name}: ${words}`]
  })

test('six tours are shipped, of 8 to 15 steps each', () => {
  expect(tours.map((tour) => tour.id)).toHaveLength(6)
  expect(tours.filter(({ steps }) => steps.length < 8 || steps.length > 15)).toEqual([])
  expect(stops).toHaveLength(tours.reduce((sum, { steps }) => sum + steps.length, 0))
})

describe('the address of every step', () => {
  test('says nothing that is not understood', () => {
    expect(said(({ problems }) => (problems.length === 0 ? '' : JSON.stringify(problems)))).toEqual([])
  })

  test('leads to the map', () => {
    expect(said(({ address }) => (address.screen === 'map' ? '' : address.screen))).toEqual([])
  })

  test('leaves language and theme to the reader', () => {
    expect(said(({ address }) => `${address.language ?? ''}${address.theme ?? ''}`)).toEqual([])
  })

  test('differs from the one before', () => {
    const same = tours.flatMap((tour) =>
      stepAddresses(tour).filter((hash, index, all) => hash === all[index - 1]),
    )
    expect(same).toEqual([])
  })
})

describe('the picture of every step', () => {
  test('holds the boxes that the narration speaks of', () => {
    const missing = ({ step, graph }: Stop) => step.shows.filter((id) => !graph.byId.has(id))
    expect(said((stop) => missing(stop).join(' '))).toEqual([])
  })

  test('dims none of them', () => {
    const dimmed = ({ step, graph, address }: Stop) => {
      const lit = litBoxes(graph, address.settings)
      return lit === null ? [] : step.shows.filter((id) => !lit.has(id))
    }
    expect(said((stop) => dimmed(stop).join(' '))).toEqual([])
  })

  test('can be read: there are at most 80 boxes', () => {
    expect(said(({ graph }) => (graph.elements.length <= 80 ? '' : `${graph.elements.length}`))).toEqual([])
  })

  test('stands out in parts where something is selected, and shows something always', () => {
    const wrong = ({ step, graph, address }: Stop): string => {
      const lit = litBoxes(graph, address.settings)
      if (step.shows.length === 0) return 'shows nothing'
      return (lit === null) === (address.settings.select.length === 0) ? '' : 'what is selected is not there'
    }
    expect(said(wrong)).toEqual([])
  })
})

describe('the words of every step', () => {
  const lengthOf = {
    zh: (text: string) => [...text].length,
    en: (text: string) => text.split(/\s+/).length,
  }
  /** Characters of Chinese, words of English: what can be read under a picture without leaving it. */
  const narrationLimits = { zh: [40, 110], en: [30, 80] } as const

  test.each(['zh', 'en'] as const)(
    'tell it in %s at a length that can be read beside the map',
    (language) => {
      const [least, most] = narrationLimits[language]
      const lengths = said(({ step }) => {
        const length = lengthOf[language](step.narration[language])
        return length >= least && length <= most ? '' : `${length}`
      })
      expect(lengths).toEqual([])
    },
  )

  test('give the speaker what lies behind it, a question for the room, and an answer to one of its own', () => {
    const lacking = said(({ step: { notes } }) => {
      const [zh = [], en = []] = [notes?.zh.split('\n'), notes?.en.split('\n')]
      const isWhole =
        zh.length === 3 &&
        en.length === 3 &&
        zh[1]?.startsWith('问大家：') &&
        en[1]?.startsWith('Ask the room: ') &&
        /^可能有人问：.+？答：.+/.test(zh[2] ?? '') &&
        /^Someone may ask: .+\? Answer: .+/.test(en[2] ?? '')
      return isWhole ? '' : JSON.stringify(notes)
    })
    expect(lacking).toEqual([])
  })

  test('take 35 to 70 seconds to tell, and the tour of the stack ten minutes', () => {
    expect(said(({ step: { seconds = 0 } }) => (seconds >= 35 && seconds <= 70 ? '' : `${seconds}`))).toEqual(
      [],
    )
    expect(tours[0]?.steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0)).toBe(600)
  })

  test('rest on clauses', () => {
    expect(said(({ step }) => (step.citations.length > 0 ? '' : 'cites nothing'))).toEqual([])
  })
})

test('where a tour tells of before and after, it cites both papers', () => {
  const sixOnes = tours.at(-1)?.steps ?? []
  const heirs = sixOnes.filter(({ title }) => title.zh.includes('→'))
  const sources = heirs.map(({ citations }) => new Set(citations.map(({ source }) => String(source))))
  expect(heirs).toHaveLength(6)
  expect(sources.filter((cited) => !(cited.has('article-2019') && cited.has('plan')))).toEqual([])
})
