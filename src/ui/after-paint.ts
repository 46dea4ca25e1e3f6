/** Does something once the next frame has been drawn, or soon where the page is hidden and draws none. Returns what calls it off. */
export const afterPaint = (work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  const soon = (): void => {
    timer = setTimeout(work)
  }
  if (document.hidden) soon()
  else frame = requestAnimationFrame(soon)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
