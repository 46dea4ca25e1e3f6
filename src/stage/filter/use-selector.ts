import { useDeferredValue, useMemo } from 'react'
import { searchEntriesOf } from '#query/search-entries.ts'
import { evaluateSelector, type Selected } from '#query/selector/evaluate-selector.ts'
import { parseSelector } from '#query/selector/parse-selector.ts'
import type { Selector } from '#query/selector/selector.ts'
import type { SelectorError } from '#query/selector/selector-error.ts'
import { type FilterWish, filterOfSelector } from '#query/selector/selector-filter.ts'
import { buildSelectorNames, type SelectorNames } from '#query/selector/selector-names.ts'
import { useAppState } from '#state/store.ts'
import { useSearchIndex } from '#state/use-search-index.ts'

/** A selector that was typed: read, and worked out. */
export interface TypedSelector {
  readonly names: SelectorNames
  /** Null where nothing is typed, or something is wrong. */
  readonly selector: Selector | null
  readonly error: SelectorError | null
  /** What it selects, a moment later where that takes long. */
  readonly selected: Selected | null
  /** The filter that says the same; null where none does. */
  readonly narrow: FilterWish | null
}

/** Reads what is typed against the open model. */
export const useSelector = (text: string): TypedSelector => {
  const model = useAppState((state) => state.model)
  const { index } = useSearchIndex(searchEntriesOf)
  const names = useMemo(() => buildSelectorNames(model, index), [model, index])
  const parsed = useMemo(() => parseSelector(text, names), [text, names])
  const selector = parsed.ok ? parsed.selector : null
  const settled = useDeferredValue(selector)
  const selected = useMemo(() => settled && evaluateSelector(model, settled), [model, settled])
  const narrow = useMemo(() => selector && filterOfSelector(model, selector), [model, selector])
  return { names, selector, error: parsed.ok ? null : parsed.error, selected, narrow }
}
