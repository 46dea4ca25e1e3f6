/**
 * Begins something at the first movement of the pointer or key: what a person who is there may want next, and the first
 * picture does not need. Returns what calls it off.
 */
export const whenPresent = (begin: () => void): (() => void) => {
  const signs = ['pointermove', 'pointerdown', 'keydown'] as const
  const stop = (): void => {
    for (const sign of signs) window.removeEventListener(sign, onSign)
  }
  const onSign = (): void => {
    stop()
    begin()
  }
  for (const sign of signs) window.addEventListener(sign, onSign, { passive: true })
  return stop
}
