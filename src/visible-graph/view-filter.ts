import { bases } from '#model/citation.ts'
import type { DependencyFilter } from '#query/dependency-filter.ts'
import { asksOfElements, isFilterOn } from '#query/filter.ts'
import type { ViewSettings } from './view-settings.ts'

/** What of the model the user chose to look at, as a filter that queries understand. */
export const filterOf = ({ hide, filter }: Pick<ViewSettings, 'hide' | 'filter'>): DependencyFilter => ({
  ...(hide.length === 0 ? {} : { bases: bases.filter((basis) => !hide.includes(basis)) }),
  ...(filter.types.length === 0 ? {} : { types: filter.types }),
  ...(asksOfElements(filter) ? { facets: filter } : {}),
})

/** Whether anything is kept out of sight. */
export const isNarrowed = ({ hide, filter }: Pick<ViewSettings, 'hide' | 'filter'>): boolean =>
  hide.length > 0 || isFilterOn(filter)
