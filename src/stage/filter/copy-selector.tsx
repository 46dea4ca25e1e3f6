import { Copy } from 'lucide-react'
import { type AppStore, useAppStore } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import type { SelectorPart } from './written-selector.ts'

/**
 * Copies what is shown as a selector; where the browser refuses, it stands in the field, to be copied by hand. Where
 * there is nothing to copy the field is empty, for a selector to be typed.
 */
export const copySelector = async (store: AppStore, part: SelectorPart): Promise<void> => {
  const { writtenSelectorOf } = await import('./written-selector.ts')
  const { model, settings, actions } = store.getState()
  const text = writtenSelectorOf(model, settings, part)
  if (text === null) return actions.openSelector('')
  try {
    await navigator.clipboard.writeText(text)
    actions.notify({ code: 'copied', text })
  } catch {
    actions.openSelector(text)
  }
}

/** Copies what is shown as a selector. The writing of selectors is loaded when it is first wanted. */
export const CopySelector = ({ of }: { readonly of: SelectorPart }) => {
  const store = useAppStore()
  const words = useWords()
  return (
    <button type="button" className="text-button" onClick={() => void copySelector(store, of)}>
      <Copy size={14} aria-hidden="true" />
      {words('copySelector')}
    </button>
  )
}
