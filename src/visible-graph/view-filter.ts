import { bases } from '#model/citation.ts'
import type { DependencyFilter } from '#query/dependency-filter.ts'
import type { ViewSettings } from './view-settings.ts'

/** What of the model the user chose to look at, as a filter that queries understand. */
export const filterOf = ({ hide }: Pick<ViewSettings, 'hide'>): DependencyFilter =>
  hide.length === 0 ? {} : { bases: bases.filter((basis) => !hide.includes(basis)) }
