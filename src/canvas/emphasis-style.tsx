import { memo } from 'react'

/** Coloured and soft text would be too faint once dimmed; in ink it keeps a contrast of 4.5 : 1. */
const readable = '--soft:var(--ink);--shade:var(--ink);--project:var(--ink);'

/**
 * Dims every box that is not lit, by one rule of style: hovering changes this one node of the page and none of the
 * boxes. Ids are kebab-case by the dataset's schema, so they can stand in a selector.
 */
export const EmphasisStyle = memo(({ lit }: { readonly lit: ReadonlySet<string> | null }) => {
  if (lit === null) return null
  const kept = [...lit].map((id) => `:not([data-id="${id}"])`).join('')
  const dimmed = `.map-root .react-flow__node:not(.react-flow__node-band):not(.react-flow__node-pillar):not(.react-flow__node-heading)${kept}`
  // Flat on the ground of its band, a card steps back without its title becoming faint.
  const flat = 'background:transparent;box-shadow:none;'
  return (
    <style>
      {`${dimmed}{opacity:var(--dim);}${dimmed}>*{${readable}}${dimmed}>.map-card{${flat}}${dimmed}:not(:hover)>.map-card :is(.map-footer,.map-summary){opacity:0;}`}
    </style>
  )
})

/** Rings fade with the distance; beyond this many hops they are all alike. */
const farthestRing = 5

const ringRule = (id: string, hop: number): string => {
  const share = 100 - (Math.min(hop, farthestRing) - 1) * 21
  const colour = `color-mix(in oklch, var(--accent) ${share}%, var(--rule))`
  const box = `.map-root [data-id="${id}"]>:is(.map-card,.map-frame)`
  return `${box}{box-shadow:0 0 0 2px ${colour};border-color:${colour};}${box}::after{content:"${hop}";background:${colour};}`
}

/** Draws a ring round every traced box, with its distance in figures: colour alone does not carry it. */
export const RingStyle = memo(({ hopOfBox }: { readonly hopOfBox: ReadonlyMap<string, number> }) => (
  <style>{[...hopOfBox].flatMap(([id, hop]) => (hop === 0 ? [] : ringRule(id, hop))).join('')}</style>
))
