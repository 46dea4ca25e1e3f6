import { type RefObject, useMemo, useState } from 'react'
import { type Completion, completeSelector } from '#query/selector/complete-selector.ts'
import type { SelectorNames } from '#query/selector/selector-names.ts'
import { useAppState } from '#state/store.ts'

/** What can be written at the caret of a field, and which of it is pointed at. */
export interface FieldCompletion {
  readonly options: readonly Completion[]
  readonly active: Completion | null
  readonly point: (option: Completion | null) => void
  /** From none to the first, on to the last, and round. */
  readonly walk: (step: 1 | -1) => void
  readonly accept: (option: Completion) => void
  /** Follows the caret, and offers what may stand there. */
  readonly offer: (caret: number) => void
  readonly close: () => void
}

/** Completes the text of a field at its caret. `onChange` hears the text with a completion in it. */
export const useCompletion = (
  field: RefObject<HTMLInputElement | null>,
  names: SelectorNames,
  text: string,
  onChange: (text: string) => void,
): FieldCompletion => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const [caret, setCaret] = useState<number | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const { from, to, options } = useMemo(
    () =>
      caret === null
        ? { from: 0, to: 0, options: [] }
        : completeSelector(model, names, text, Math.min(caret, text.length), language),
    [model, names, text, caret, language],
  )
  const at = options.findIndex(({ insert }) => insert === pointed)
  const point = (option: Completion | null): void => setPointed(option?.insert ?? null)
  return {
    options,
    active: options[at] ?? null,
    point,
    walk: (step) => {
      const next = at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length
      point(options[next] ?? null)
    },
    accept: ({ insert }) => {
      const end = from + insert.length
      onChange(`${text.slice(0, from)}${insert}${text.slice(to)}`)
      setCaret(insert.endsWith(':') || insert.endsWith(' ') ? end : null)
      setPointed(null)
      requestAnimationFrame(() => {
        field.current?.focus()
        field.current?.setSelectionRange(end, end)
      })
    },
    offer: (next) => {
      setCaret(next)
      setPointed(null)
    },
    close: () => {
      setCaret(null)
      setPointed(null)
    },
  }
}
