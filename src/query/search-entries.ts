import type { Citation } from '#model/citation.ts'
import type { ElementId, IndicatorId, PlaceId, ProjectId, TourId } from '#model/id.ts'
import { ancestorsOf, type Model } from '#model/model.ts'
import { entriesOf } from '#model/source.ts'
import type { Term } from '#model/story.ts'
import type { Text } from '#model/text.ts'
import { hasHan } from './search-text.ts'

/** Where a result leads. A command is something the page can do, known to the page by its id. */
export type Goal =
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'element'; readonly id: ElementId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'clause'; readonly clause: Citation }
  | { readonly kind: 'tour'; readonly id: TourId }
  | { readonly kind: 'screen' | 'action'; readonly id: string }

export type SearchKind = Goal['kind']

/** Something that can be found. */
export interface SearchEntry {
  /** Unique in an index. */
  readonly key: string
  readonly goal: Goal
  readonly name: Text
  /** Other names it is found by: aliases, its id, its number, its parts. */
  readonly others: readonly string[]
  /** Among equal matches the greater comes first. */
  readonly weight: number
}

/** What people mean more often comes first where names are the same. */
const weights: Readonly<Record<SearchKind, number>> = {
  place: 5,
  element: 4,
  project: 2,
  indicator: 2,
  term: 1,
  clause: 0,
  tour: 3,
  screen: 3,
  action: 3,
}

/** An entry of the index. */
export const entryOf = (
  goal: Goal,
  id: string,
  name: Text,
  others: readonly string[],
  weight = 0,
): SearchEntry => ({ key: `${goal.kind} ${id}`, goal, name, others, weight: weights[goal.kind] + weight })

const placeEntries = ({ places }: Model): SearchEntry[] =>
  [...places.values()].map(({ id, name }) => entryOf({ kind: 'place', id }, id, name, [id]))

/** The elements alone, for a field that takes nothing else. */
export const elementEntriesOf = (model: Model): readonly SearchEntry[] =>
  model.dataset.elements.map(({ id, name, aliases = [] }) =>
    // What stands higher up is meant more often than its parts.
    entryOf({ kind: 'element', id }, id, name, [...aliases, id], -0.3 * ancestorsOf(model, id).length),
  )

const projectEntries = ({ dataset }: Model): SearchEntry[] =>
  dataset.projects.map(({ id, name, number, parts }) =>
    entryOf({ kind: 'project', id }, id, name, [
      id,
      String(number),
      ...parts.flatMap((part) => [part.name.zh, part.name.en]),
    ]),
  )

const indicatorEntries = ({ dataset }: Model): SearchEntry[] =>
  dataset.indicators.map(({ id, name, number }) =>
    entryOf({ kind: 'indicator', id }, id, name, [id, String(number)]),
  )

const termEntries = ({ dataset }: Model): SearchEntry[] =>
  dataset.terms.map((term) => entryOf({ kind: 'term', term }, term.id, term.term, [term.id]))

const clauseEntries = ({ dataset }: Model): SearchEntry[] =>
  dataset.sources.flatMap((source, index) =>
    entriesOf(source.outline ?? []).map(({ section, title }) =>
      entryOf(
        { kind: 'clause', clause: { source: source.id, section } },
        `${source.id}/${section}`,
        title,
        [section],
        // The first document is the one the model is of.
        -index,
      ),
    ),
  )

const tourEntries = ({ dataset }: Model): SearchEntry[] =>
  dataset.tours.map(({ id, title, audience }) =>
    entryOf({ kind: 'tour', id }, id, title, [id, audience.zh, audience.en]),
  )

/** Everything of a model that can be found, in the order of the files. */
export const searchEntriesOf = (model: Model): SearchEntry[] => [
  ...placeEntries(model),
  ...elementEntriesOf(model),
  ...projectEntries(model),
  ...indicatorEntries(model),
  ...termEntries(model),
  ...clauseEntries(model),
  ...tourEntries(model),
]

/** The texts of entries that have readings, each once. */
export const textsToRead = (entries: readonly SearchEntry[]): string[] => [
  ...new Set(entries.flatMap(({ name, others }) => [name.zh, name.en, ...others]).filter(hasHan)),
]
