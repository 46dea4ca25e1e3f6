import { type RefObject, useLayoutEffect } from 'react'

const markDimmed = (root: Element, lit: ReadonlySet<string> | null): void => {
  for (const box of root.querySelectorAll('.react-flow__node')) {
    box.toggleAttribute('data-dimmed', lit !== null && !lit.has(box.getAttribute('data-id') ?? ''))
  }
}

/**
 * Marks every box in the page that is not lit, beside React: hovering must not draw hundreds of boxes again, and a rule
 * that names all lit boxes takes a browser three times as long as the marks. Boxes that come while others are lit get
 * their mark before they are painted. How a mark looks is said in `canvas.css`.
 */
export const useDimming = (root: RefObject<Element | null>, lit: ReadonlySet<string> | null): void => {
  useLayoutEffect(() => {
    const map = root.current
    if (!map) return undefined
    markDimmed(map, lit)
    if (lit === null) return undefined
    const observer = new MutationObserver(() => markDimmed(map, lit))
    observer.observe(map, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [root, lit])
}
