import { useEffect, useRef } from 'react'

/** Dims the map but for a circle at the pointer. The pointer moves a style and draws nothing anew. */
export const Spotlight = () => {
  const ground = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      const element = ground.current
      if (!element) return
      const { left, top } = element.getBoundingClientRect()
      element.style.setProperty('--x', `${clientX - left}px`)
      element.style.setProperty('--y', `${clientY - top}px`)
    }
    window.addEventListener('pointermove', onMove)
    return () => window.removeEventListener('pointermove', onMove)
  }, [])
  return <div ref={ground} className="tour-spotlight" data-spotlight="on" aria-hidden="true" />
}
