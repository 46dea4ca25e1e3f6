import { useEffect } from 'react'
import { isTyping } from '#ui/is-typing.ts'

interface AnswerKeys {
  /** How many answers there are to choose from; 0 where none can be chosen any more. */
  readonly count: number
  readonly onChoose: (option: number) => void
  readonly onEnter: () => void
}

/** `1` and `a` → 0; null for another key. */
const optionOfKey = (key: string, count: number): number | null => {
  const at =
    key.length === 1 ? Math.max('1234567890'.indexOf(key), 'abcdefghij'.indexOf(key.toLowerCase())) : -1
  return at >= 0 && at < count ? at : null
}

/** What already answers Enter by itself. */
const hasOwnEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, select') !== null

/** Chooses by number or letter, and goes on by Enter, before the keys of the page are heard. */
export const useAnswerKeys = ({ count, onChoose, onEnter }: AnswerKeys): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio'
      if (isTyping(event.target) && !isRadio) return
      const option = optionOfKey(event.key, count)
      const isEnter = event.key === 'Enter' && !hasOwnEnter(event.target)
      if (option === null && !isEnter) return
      event.preventDefault()
      if (option !== null) onChoose(option)
      else onEnter()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [count, onChoose, onEnter])
}
