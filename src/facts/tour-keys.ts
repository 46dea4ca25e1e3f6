import type { Move } from '#state/play.ts'

/** What leads where in a tour: keys of a keyboard, and those that clickers send. */
export const moveOfKey: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

const pressable = 'button, a[href], summary, input, select, textarea'
const walked = '[role="tree"], [role="listbox"], [role="grid"], [role="slider"]'

/** Whether a key already means something where the focus is: Space presses a button, arrows walk through a tree. */
export const isTaken = (key: string, target: EventTarget | null): boolean => {
  if (!(target instanceof Element)) return false
  if (key === ' ') return target.closest(`${pressable}, ${walked}`) !== null
  return /^(Arrow|Home|End)/.test(key) && target.closest(walked) !== null
}
