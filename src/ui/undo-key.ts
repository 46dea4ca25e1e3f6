import { isTyping } from './is-typing.ts'

/** In a field the keys are those of the text; an empty one, or a list to choose from, has nothing to undo. */
const isOfText = (target: EventTarget | null): boolean => {
  if (!isTyping(target)) return false
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isText && target.value !== ''
}

/** What a key asks for: Ctrl+Z one step back, Ctrl+Shift+Z or Ctrl+Y one forward; with ⌘ the same. Null for any other key. */
export const undoKeyOf = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
}: KeyboardEvent): 'undo' | 'redo' | null => {
  if (altKey || !(ctrlKey || metaKey) || isOfText(target)) return null
  const letter = key.toLowerCase()
  if (letter === 'y') return 'redo'
  if (letter !== 'z') return null
  return shiftKey ? 'redo' : 'undo'
}
