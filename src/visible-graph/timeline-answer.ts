import type { ElementId } from '#model/id.ts'
import { descendantsOf, type Model } from '#model/model.ts'
import { type ElementYears, type Existence, existenceIn } from '#query/timeline.ts'
import type { BoxMark, BoxMarks } from './box-mark.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import type { Emphasis } from './emphasis.ts'

/** How what is, was or will be there looks. Hatches and rings differ, so that they survive print in black and white. */
export const existenceMarks: Readonly<Record<Existence, BoxMark>> = {
  there: { ground: 'good' },
  building: { ground: 'slight', hatch: 'rising' },
  'not-yet': { ring: { tone: 'none', line: 'dotted' } },
  gone: { ring: { tone: 'none', line: 'dashed' }, hatch: 'crossed' },
  undated: {},
}

/** From what shows most to what shows least: a closed box shows the first of these that it, or anything in it, is. */
const order: readonly Existence[] = ['there', 'building', 'undated', 'not-yet', 'gone']

/** The map in one year. */
export interface TimelineAnswer extends Emphasis {
  readonly marks: BoxMarks
  /** How many elements of the model are what in that year. */
  readonly counts: Readonly<Record<Existence, number>>
}

/** What a box stands for: itself and, while it is closed, all that is inside it. */
const standsFor = (model: Model, id: ElementId, isOpen: boolean): readonly ElementId[] =>
  isOpen ? [id] : [id, ...descendantsOf(model, id)]

/** `+2 −1`: how many of them begin in that year, and how many have ended with the year before, as they say themselves. */
const badgeOf = (model: Model, ids: readonly ElementId[], year: number): string => {
  const begun = ids.filter((id) => model.elements.get(id)?.since === year).length
  const ended = ids.filter((id) => model.elements.get(id)?.until === year - 1).length
  return [begun > 0 ? `+${begun}` : '', ended > 0 ? `−${ended}` : ''].filter((each) => each !== '').join(' ')
}

/**
 * The map as it is in a year: what is not there yet, or no more, steps back, and boxes are marked by whether they are
 * there. What was asked about shows its lines, unless it is not there. Rules [Y6] and [Y7] of docs/queries.md.
 */
export const timelineAnswerOf = (
  model: Model,
  graph: VisibleGraph,
  years: ReadonlyMap<ElementId, ElementYears>,
  year: number,
  asked: Emphasis,
): TimelineAnswer => {
  const counts: Record<Existence, number> = { there: 0, building: 0, 'not-yet': 0, gone: 0, undated: 0 }
  const existence = new Map<ElementId, Existence>()
  for (const [id, each] of years) {
    const is = existenceIn(year, each)
    existence.set(id, is)
    counts[is] += 1
  }
  const marks = new Map<string, BoxMark>()
  const away = new Set<string>()
  for (const { id, kind, open } of graph.elements) {
    if (kind !== 'element') continue
    const ids = standsFor(model, id as ElementId, open)
    const shown = order.find((each) => ids.some((one) => existence.get(one) === each)) ?? 'undated'
    if (shown === 'not-yet' || shown === 'gone') away.add(id)
    const badge = badgeOf(model, ids, year)
    const mark = { ...existenceMarks[shown], ...(badge === '' ? {} : { badge }) }
    if (Object.keys(mark).length > 0) marks.set(id, mark)
  }
  const boxes = asked.lit ?? graph.elements.map(({ id }) => id)
  return { ...asked, lit: new Set([...boxes].filter((id) => !away.has(id))), marks, counts }
}
