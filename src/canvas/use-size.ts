import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from '#layout/geometry.ts'

/** The room of a part of the page: its size, and where in the window it begins. */
export interface Room extends Size {
  readonly left: number
  readonly top: number
}

const roomOf = (element: HTMLElement): Room => {
  const { left, top } = element.getBoundingClientRect()
  const { clientWidth: width, clientHeight: height } = element
  return { width, height, left: Math.round(left), top: Math.round(top) }
}

const isSame = (a: Room, b: Room): boolean =>
  a.width === b.width && a.height === b.height && a.left === b.left && a.top === b.top

/**
 * The room of a part of the page, followed as its size changes; null before it is first known. Measured where the
 * browser has just laid out the page, so that asking costs nothing.
 */
export const useSize = (ref: RefObject<HTMLElement | null>): Room | null => {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = (): void => {
      const next = roomOf(element)
      setRoom((known) => (known && isSame(known, next) ? known : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return room
}
