import type { Model } from '#model/model.ts'
import { formatSelector } from '#query/selector/format-selector.ts'
import { selectorOfFilter } from '#query/selector/selector-filter.ts'
import { neighboursSelectorOf, selectorOf } from '#visible-graph/selector-plan.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'

/** What is wanted as a selector: what a view shows, what it is filtered by, or what is next to what is selected. */
export type SelectorPart = 'view' | 'filter' | 'neighbours'

const writers = { view: selectorOf, filter: selectorOfFilter, neighbours: neighboursSelectorOf } as const

/** A part of what a view shows as the text of a selector; null where it asks for nothing. */
export const writtenSelectorOf = (
  model: Model,
  settings: ViewSettings,
  part: SelectorPart,
): string | null => {
  const selector = writers[part](model, settings)
  return selector && formatSelector(selector)
}
