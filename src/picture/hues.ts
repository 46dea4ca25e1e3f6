import type { Model } from '#model/model.ts'

/** Hues that `tokens.css` knows: eight colours for layers and pillars, and one without colour. */
export const neutralHue = 'neutral'
const layerHues = ['base', 'hub', 'apps', 'portal', 'fifth', 'sixth'] as const
const sideHues = ['left', 'right'] as const

/** Every hue that a picture may have. */
export const hues: readonly string[] = [...layerHues, ...sideHues, neutralHue]

/**
 * The hue of a layer or pillar, by where it stands: layers by their order, the pillars at the sides by theirs. What
 * stands above and below, and the headings of the focus view, have no colour: they are not the architecture.
 */
export const hueOf = (model: Model, place: string): string => {
  const layer = model.layers.findIndex((each) => each.id === place)
  if (layer >= 0) return layerHues[layer % layerHues.length] ?? neutralHue
  const beside = model.pillars.filter((pillar) => pillar.side === 'left' || pillar.side === 'right')
  const pillar = beside.findIndex((each) => each.id === place)
  return pillar >= 0 ? (sideHues[pillar % sideHues.length] ?? neutralHue) : neutralHue
}
