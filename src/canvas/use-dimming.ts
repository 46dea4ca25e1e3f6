import { type RefObject, useLayoutEffect, useRef } from 'react'
import { afterPaint } from '#ui/after-paint.ts'

const markDimmed = (root: Element, lit: ReadonlySet<string> | null): void => {
  for (const box of root.querySelectorAll('.react-flow__node')) {
    box.toggleAttribute('data-dimmed', lit !== null && !lit.has(box.getAttribute('data-id') ?? ''))
  }
}

/**
 * Marks every box in the page that is not lit, beside React: hovering must not draw hundreds of boxes again, and a rule
 * that names all lit boxes takes a browser three times as long as the marks. Boxes that come while others are lit get
 * their mark before they are painted. So does the first picture; later the ring of what was clicked comes first and the
 * marks a frame after it, because to match the styles of hundreds of boxes takes as long as all else that a click causes.
 * How a mark looks is said in `canvas.css`.
 */
export const useDimming = (root: RefObject<Element | null>, lit: ReadonlySet<string> | null): void => {
  const isDrawn = useRef(false)
  useLayoutEffect(() => {
    const map = root.current
    if (!map) return undefined
    const mark = (): void => markDimmed(map, lit)
    const callOff = isDrawn.current ? afterPaint(mark) : undefined
    if (!isDrawn.current) mark()
    isDrawn.current = true
    const observer = new MutationObserver(mark)
    if (lit !== null) observer.observe(map, { childList: true, subtree: true })
    return () => {
      callOff?.()
      observer.disconnect()
    }
  }, [root, lit])
}
