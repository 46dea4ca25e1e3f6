import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { isElementId } from '#model/model.ts'
import type { TraceDirection } from '#query/trace.ts'
import { CopySelector } from '#stage/filter/copy-selector.tsx'
import { useActions, useAppState, useAppStore } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { isTyping } from '#ui/is-typing.ts'
import type { TraceEmphasis } from '#visible-graph/trace-emphasis.ts'
import type { TraceSettings } from '#visible-graph/view-settings.ts'

const directions: readonly TraceDirection[] = ['stands-on', 'both', 'stood-on-by']
const names = { 'stands-on': 'traceStandsOn', both: 'traceBoth', 'stood-on-by': 'traceStoodOnBy' } as const
const hopChoices: readonly (number | null)[] = [1, 2, 3, 4, null]
const firstTrace: TraceSettings = { direction: 'both', hops: 1 }

/** Keys 1 to 9 trace so many hops from what is selected, 0 as far as it goes. */
const useTraceKeys = (): void => {
  const store = useAppStore()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (!/^[0-9]$/.test(event.key) || document.querySelector('dialog[open]')) return
      const { settings, actions } = store.getState()
      if (settings.select.length === 0) return
      event.preventDefault()
      const hops = event.key === '0' ? null : Number(event.key)
      actions.traceSelection({ ...(settings.trace ?? firstTrace), hops })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [store])
}

const Controls = ({ traced }: { readonly traced: TraceEmphasis | null }) => {
  const trace = useAppState((state) => state.settings.trace)
  const { traceSelection } = useActions()
  const words = useWords()
  const now = trace ?? firstTrace
  return (
    <>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1 text-soft text-xs">{words('traceDirection')}</legend>
        {directions.map((direction) => (
          <Choice
            key={direction}
            isOn={trace?.direction === direction}
            label={words(names[direction])}
            onPress={() => traceSelection({ ...now, direction })}
          />
        ))}
      </fieldset>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="mb-1 text-soft text-xs">{words('traceHops')}</legend>
        {hopChoices.map((hops) => (
          <Choice
            key={hops ?? 'all'}
            isOn={trace !== null && trace.hops === hops}
            label={hops === null ? words('traceAll') : String(hops)}
            onPress={() => traceSelection({ ...now, hops })}
          />
        ))}
        {trace && <Choice isOn={false} label={words('traceEnd')} onPress={() => traceSelection(null)} />}
      </fieldset>
      <span className="-ml-2.5 flex">
        <CopySelector of="view" />
      </span>
      {traced && traced.hops.length === 0 && <p className="text-soft text-xs">{words('traceNothing')}</p>}
    </>
  )
}

/** How far, and which way, what is selected is traced. Nothing while no element is selected. */
export const TracePanel = ({ traced }: { readonly traced: TraceEmphasis | null }) => {
  const words = useWords()
  const canTrace = useAppState((state) => state.settings.select.some((id) => isElementId(state.model, id)))
  const [isOpen, setOpen] = useState(false)
  useTraceKeys()
  const hasPaths = useAppState((state) => state.settings.paths !== null)
  if (!canTrace || hasPaths) return null
  return (
    <section aria-label={words('trace')} className="relative shrink-0">
      {isOpen && (
        <div className="absolute bottom-10 left-0 z-10 grid w-[284px] gap-2.5 rounded-lg border border-rule bg-paper p-3 shadow-[var(--shadow-raised)]">
          <Controls traced={traced} />
        </div>
      )}
      <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words('trace')}
        {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
      </button>
    </section>
  )
}
