import { ChevronDown, ChevronUp, ListFilter } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import { isNarrowed } from '#visible-graph/view-filter.ts'

const loadPanel = () => import('./filter-panel.tsx').then((module) => module.FilterPanel)

const LoadedPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const { part: Panel, hasFailed, retry } = useLoaded(loadPanel)
  if (Panel) return <Panel onClose={onClose} />
  return (
    <div className="absolute bottom-10 left-0 z-10 rounded-lg border border-rule bg-paper p-3 text-sm">
      {hasFailed && (
        <button type="button" className="text-button" onClick={retry}>
          {words('retry')}
        </button>
      )}
    </div>
  )
}

/** Opens the filter. Its panel is loaded when it is first opened. */
export const FilterButton = () => {
  const words = useWords()
  const isOn = useAppState((state) => isNarrowed(state.settings))
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    <section aria-label={words('filterName')} className="shrink-0 sm:relative" onKeyDown={onKeyDown}>
      {isOpen && <LoadedPanel onClose={close} />}
      <button
        ref={button}
        type="button"
        className={`text-button ${isOn ? 'font-semibold text-accent' : ''}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <ListFilter size={14} aria-hidden="true" />
        {words('filterName')}
        {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
      </button>
    </section>
  )
}
