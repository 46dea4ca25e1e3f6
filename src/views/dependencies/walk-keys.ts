import type { KeyboardEvent } from 'react'
import { isTyping } from '#ui/is-typing.ts'

/** A column, and what in it leads on. */
const columns = '[data-column]'
const stops = '[data-walk]'

const all = (root: Element, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
]

/** Columns are read in another order than they stand: what the screen speaks of comes first. */
const orderOf = (column: HTMLElement): number => Number(column.dataset['column'])

/** How far a key goes among the stops of a column; 0 for any other key. */
const stepOf = (key: string, count: number): number =>
  ({ ArrowDown: 1, ArrowUp: -1, Home: -count, End: count })[key] ?? 0

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index))

const walkInside = (column: Element, key: string): HTMLElement | undefined => {
  // What is folded away cannot be gone to.
  const found = all(column, stops).filter((stop) => stop.checkVisibility())
  const step = stepOf(key, found.length)
  const here = document.activeElement
  const at = here instanceof HTMLElement ? found.indexOf(here) : -1
  return step === 0 ? undefined : found[within(at + step, found.length)]
}

/** Into the next column: to where one was in a list last, to the whole of what the screen speaks of. */
const walkAcross = (root: Element, column: HTMLElement, key: string): HTMLElement | undefined => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key]
  if (step === undefined) return undefined
  const found = all(root, columns).sort((a, b) => orderOf(a) - orderOf(b))
  const next = found[found.indexOf(column) + step]
  return next && (next.querySelector<HTMLElement>(`[data-list] ${stops}[tabindex="0"]`) ?? next)
}

/** Arrow keys: up and down within a column, left and right from one to the next, as the columns stand. */
export const onWalkKey = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
  const column = event.target instanceof Element ? event.target.closest<HTMLElement>(columns) : null
  if (!column) return
  const next = walkInside(column, event.key) ?? walkAcross(event.currentTarget, column, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}
