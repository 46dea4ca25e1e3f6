import { squeezed } from '#query/search-text.ts'
import { writtenName } from './format-selector.ts'
import type { SelectorFacet } from './selector.ts'
import type { Suggestion } from './selector-error.ts'
import type { FacetValue, SelectorNames } from './selector-names.ts'

const mostSuggestions = 3

/** Things that may have been meant by a name that nothing bears. */
export const suggestNames = (names: SelectorNames, text: string): Suggestion[] =>
  names.near(text, mostSuggestions).map(({ key, goal, name }) => ({
    insert: writtenName(key.slice(goal.kind.length + 1)),
    name,
  }))

const isFoundBy = ({ value, name, others }: FacetValue, key: string): boolean =>
  [value, name.zh, name.en, ...others].some((text) => squeezed(text).includes(key))

/** The values of a keyword that have a text in them; owners are elements, found as names are. */
export const valuesFound = (names: SelectorNames, facet: SelectorFacet, text: string): Suggestion[] => {
  if (facet === 'owner') {
    return names
      .near(text, 2 * mostSuggestions)
      .flatMap(({ goal, name }) => (goal.kind === 'element' ? [{ insert: writtenName(goal.id), name }] : []))
  }
  return names
    .valuesOf(facet)
    .filter((value) => isFoundBy(value, squeezed(text)))
    .map(({ value, name }) => ({ insert: value, name }))
}

/** How many characters two texts begin with in common. */
const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Values that may have been meant: those that have the text in them, else those that begin most like it. */
export const suggestValues = (names: SelectorNames, facet: SelectorFacet, text: string): Suggestion[] => {
  const found = valuesFound(names, facet, text)
  if (found.length > 0) return found.slice(0, mostSuggestions)
  const key = squeezed(text)
  const likeness = ({ insert, name }: Suggestion): number =>
    Math.max(...[insert, name.zh, name.en].map((written) => sharedLength(squeezed(written), key)))
  return valuesFound(names, facet, '')
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, mostSuggestions)
}
