import type { Model } from '#model/model.ts'
import { formatSelector } from '#query/selector/format-selector.ts'
import { selectorOfFilter } from '#query/selector/selector-filter.ts'
import { selectorOf } from '#visible-graph/selector-plan.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'

/** What is wanted as a selector: what a view shows, or what it is filtered by. */
export type SelectorPart = 'view' | 'filter'

/** What a view shows, or what it is filtered by, as the text of a selector; null where it asks for nothing. */
export const writtenSelectorOf = (
  model: Model,
  settings: ViewSettings,
  part: SelectorPart,
): string | null => {
  const selector = part === 'view' ? selectorOf(model, settings) : selectorOfFilter(model, settings)
  return selector && formatSelector(selector)
}
