/** The id of the element that the build put into the page, with the boxes of the landscape in it. */
const id = 'early-picture'

/**
 * Takes the early picture away as soon as the map has drawn the same boxes, in the same frame, or another screen stands.
 * Where it was not shown there is nothing to take away.
 */
export const dropEarlyPicture = (): void => {
  const early = document.getElementById(id)
  if (!early) return
  const isDrawn = document.querySelector('.react-flow__node, [role="alert"], main [role="status"]') !== null
  if (isDrawn) early.remove()
  else requestAnimationFrame(dropEarlyPicture)
}
