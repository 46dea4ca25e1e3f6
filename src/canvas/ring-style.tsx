import { memo } from 'react'

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
