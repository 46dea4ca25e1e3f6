import { formatSheet } from '#export/format-sheet.ts'
import { defaultSheetSettings } from '#export/sheet.ts'
import type { Shown } from './shown.ts'
import { chosenDeck } from './take-out.ts'

const build = (shown: Shown): readonly HTMLElement[] => {
  const deck = chosenDeck(shown, { language: shown.language, colours: 'paper' }, 'light')
  const sheet = formatSheet(deck, defaultSheetSettings)
  const rule = document.createElement('style')
  rule.textContent = sheet.pageRule
  const host = document.createElement('div')
  host.className = 'print-sheet'
  // Apart from the page's own style sheet, so that it is what the print frame shows.
  host.attachShadow({ mode: 'open' }).innerHTML = `<style>${sheet.style}</style>${sheet.body}`
  return [rule, host]
}

/**
 * Has the browser print the map on paper when it is asked to print the page, by a key or its menu. Only what is built at
 * once is printed, so this is there before it is wanted. `read` gives what is shown at that moment.
 */
export const printShown = (read: () => Shown): (() => void) => {
  let parts: readonly HTMLElement[] = []
  const clear = (): void => {
    for (const part of parts) part.remove()
    parts = []
  }
  const onBefore = (): void => {
    clear()
    parts = build(read())
    document.body.append(...parts)
  }
  window.addEventListener('beforeprint', onBefore)
  window.addEventListener('afterprint', clear)
  return () => {
    window.removeEventListener('beforeprint', onBefore)
    window.removeEventListener('afterprint', clear)
    clear()
  }
}
