import { type RefObject, useLayoutEffect } from 'react'

/**
 * Takes React Flow's link to its makers out of the order of the Tab key: the map is one stop, and the link no part of
 * it. It stays in sight, and can be clicked.
 */
export const useSkippedAttribution = (root: RefObject<Element | null>, isDrawn: boolean): void => {
  useLayoutEffect(() => {
    if (isDrawn) root.current?.querySelector('.react-flow__attribution a')?.setAttribute('tabindex', '-1')
  }, [root, isDrawn])
}
