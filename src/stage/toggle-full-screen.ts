/** Gives the page the whole screen, or gives it back. */
export const toggleFullScreen = (): void => {
  // Refused by some browsers without a reason worth telling: the page is simply not full screen then.
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}
