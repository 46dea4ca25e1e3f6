import type { Theme } from '#deep-link/address.ts'
import { buildPalette, type Palette } from '#export/palette.ts'
import { hues } from '#picture/hues.ts'

/**
 * The colours of a theme, from the style sheet of the page. They are read off an element that is put into the page for
 * the while, for a style sheet speaks only of elements.
 */
export const readPalette = (theme: Theme): Palette => {
  const probe = document.createElement('div')
  probe.dataset['theme'] = theme
  probe.hidden = true
  const hueProbe = probe.appendChild(document.createElement('div'))
  document.body.append(probe)
  const palette = buildPalette((name, hue) => {
    if (hue !== null) hueProbe.dataset['hue'] = hue
    const style = getComputedStyle(hue === null ? probe : hueProbe)
    return style.getPropertyValue(`--${name}`).trim()
  })
  // What was read once the palette keeps: after this it needs the page no more.
  for (const hue of hues) palette.hueOf(hue)
  probe.remove()
  return palette
}
