import { type Basis, bases } from '#model/citation.ts'
import type { ElementId, IndicatorId, PlaceId, ProjectId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { type SearchIndex, search } from '#query/search.ts'
import type { SearchEntry } from '#query/search-entries.ts'
import { squeezed } from '#query/search-text.ts'
import { hasValues, placeFacetOf, type Selector, type SelectorFacet } from './selector.ts'
import { basisWords, hasWords } from './selector-words.ts'

/** A value that a keyword may have, with the names it is known by. */
export interface FacetValue {
  readonly value: string
  readonly name: Text
  /** Other ways to write it. */
  readonly others: readonly string[]
}

/** What the names in a selector can mean, for one model. */
export interface SelectorNames {
  readonly index: SearchIndex
  /** All that bear a name: by id, by name or alias, by the name's full reading, by first letters that only one has. */
  readonly meaningsOf: (name: string) => readonly Selector[]
  /** Entries that come near a name that means nothing. */
  readonly near: (name: string, most: number) => readonly SearchEntry[]
  /** All values of a keyword, in the order of the model; elements are left to `meaningsOf`. */
  readonly valuesOf: (facet: SelectorFacet) => readonly FacetValue[]
}

/** What an entry of the search stands for in a selector; null for what has no place in one. */
export const meaningOf = (model: Model, { goal }: SearchEntry): Selector | null => {
  switch (goal.kind) {
    case 'place':
      return { kind: 'facet', facet: placeFacetOf(model.layers, goal.id), value: goal.id }
    case 'element':
    case 'project':
    case 'indicator':
      return { kind: 'thing', thing: goal }
    default:
      return null
  }
}

type Meanings = Map<string, Selector[]>

const addTo = (meanings: Meanings, key: string, meaning: Selector): void => {
  const known = meanings.get(key)
  if (!known) meanings.set(key, [meaning])
  else if (!known.includes(meaning)) known.push(meaning)
}

/** Entries by how they may be called, in the order in which the ways are tried: [L3] of docs/selector.md. */
const buildMeanings = (model: Model, index: SearchIndex) => {
  const byId: Meanings = new Map()
  const byName: Meanings = new Map()
  const byReading: Meanings = new Map()
  const byInitials: Meanings = new Map()
  for (const { entry, texts } of index.items) {
    const meaning = meaningOf(model, entry)
    if (!meaning) continue
    addTo(byId, entry.key.slice(entry.goal.kind.length + 1), meaning)
    for (const { text, letters, initials } of texts) {
      // Numbers of projects and indicators mean nothing without a keyword.
      if (!/\p{L}/u.test(text)) continue
      addTo(byName, squeezed(text), meaning)
      addTo(byReading, letters, meaning)
      addTo(byInitials, initials, meaning)
    }
  }
  return { byId, byName, byReading, byInitials }
}

const named = (value: string, name: Text, others: readonly string[] = []): FacetValue => ({
  value,
  name,
  others,
})

const twoWords = (value: string, words: readonly string[]): FacetValue =>
  named(value, { zh: words[1] ?? value, en: words[0] ?? value })

const basisValue = (basis: Basis): FacetValue => twoWords(basis, basisWords[basis])

const buildValues = (model: Model): Readonly<Record<SelectorFacet, readonly FacetValue[]>> => {
  const { projectBoxes } = model.dataset.metamodel
  const byId = (items: Iterable<{ readonly id: string; readonly name: Text }>): FacetValue[] =>
    [...items].map(({ id, name }) => named(id, name))
  const numbered = (
    items: Iterable<{ readonly id: string; readonly number: number; readonly name: Text }>,
  ): FacetValue[] => [...items].map(({ id, number, name }) => named(id, name, [String(number)]))
  return {
    layer: byId(model.layers),
    pillar: byId(model.pillars),
    kind: byId(model.kinds.values()),
    type: byId(model.relationTypes.values()),
    basis: bases.map(basisValue),
    project: numbered(model.projects.values()),
    box: projectBoxes.map(({ id, name }) => named(String(id), name)),
    group: byId(projectBoxes.flatMap(({ groups = [] }) => groups)),
    indicator: numbered(model.indicators.values()),
    owner: [],
    has: hasValues.map((value) => twoWords(value, hasWords[value])),
  }
}

/** The things that entries may stand for in a selector, and the words they are found by. Linear in the index. */
export const buildSelectorNames = (model: Model, index: SearchIndex): SelectorNames => {
  const { byId, byName, byReading, byInitials } = buildMeanings(model, index)
  const values = buildValues(model)
  return {
    index,
    meaningsOf: (name) => {
      const key = squeezed(name)
      const only = byInitials.get(key) ?? []
      return byId.get(name) ?? byName.get(key) ?? byReading.get(key) ?? (only.length === 1 ? only : [])
    },
    near: (name, most) =>
      search(index, name, most)
        .flatMap(({ hits }) => hits)
        .sort((a, b) => b.score - a.score)
        .map(({ entry }) => entry)
        .filter((entry) => meaningOf(model, entry) !== null)
        .slice(0, most),
    valuesOf: (facet) => values[facet],
  }
}

/** Elements by their id; for tests and callers that hold one already. */
export const elementThing = (id: ElementId): Selector => ({ kind: 'thing', thing: { kind: 'element', id } })
export const projectThing = (id: ProjectId): Selector => ({ kind: 'thing', thing: { kind: 'project', id } })
export const indicatorThing = (id: IndicatorId): Selector => ({
  kind: 'thing',
  thing: { kind: 'indicator', id },
})
export const placeSelector = (model: Model, id: PlaceId): Selector => ({
  kind: 'facet',
  facet: placeFacetOf(model.layers, id),
  value: id,
})

/** The values of a keyword that are written so: by id, number or name. Owners are elements. */
export const valuesWritten = (names: SelectorNames, facet: SelectorFacet, text: string): string[] => {
  if (facet === 'owner') {
    return names
      .meaningsOf(text)
      .flatMap((meaning) =>
        meaning.kind === 'thing' && meaning.thing.kind === 'element' ? [meaning.thing.id] : [],
      )
  }
  const all = names.valuesOf(facet)
  const exact = all.filter(({ value, others }) => value === text || others.includes(text))
  const key = squeezed(text)
  const byName = all.filter(({ name }) => squeezed(name.zh) === key || squeezed(name.en) === key)
  return (exact.length > 0 ? exact : byName).map(({ value }) => value)
}
