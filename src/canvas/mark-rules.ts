import type { BoxMark, BoxMarks, Hatch, MarkTone, RingLine } from '#visible-graph/box-mark.ts'

const colourOf = (tone: MarkTone): string => `var(--mark-${tone})`

const stripes = (angle: string): string =>
  `repeating-linear-gradient(${angle},color-mix(in oklch,var(--ink) 13%,transparent) 0 1.5px,transparent 1.5px 7px)`

/** Thin enough that a title on it stays legible. */
const hatches: Readonly<Record<Hatch, string>> = {
  rising: stripes('-45deg'),
  falling: stripes('45deg'),
  crossed: `${stripes('45deg')},${stripes('-45deg')}`,
  level: stripes('0deg'),
  dots: 'radial-gradient(color-mix(in oklch,var(--ink) 20%,transparent) 1.2px,transparent 1.4px) 0 0/7px 7px',
}

const ringOf = (tone: MarkTone, line: RingLine): string =>
  `outline:${line === 'double' ? 5 : 3}px ${line} ${colourOf(tone)};outline-offset:0;border-color:${colourOf(tone)};`

/** The ground and hatch of a mark as a CSS background, for the box and for the legend that explains it. */
export const backgroundOf = ({ ground, hatch }: Pick<BoxMark, 'ground' | 'hatch'>): string => {
  const colour = ground ? `color-mix(in oklch,${colourOf(ground)} 20%,var(--paper))` : 'var(--paper)'
  return `${hatch ? `${hatches[hatch]},` : ''}${colour}`
}

const groundOf = (mark: BoxMark): string =>
  mark.ground || mark.hatch ? `background:${backgroundOf(mark)};` : ''

/** Text that stands between the quotes of a style sheet: nothing in it ends them, or the style. */
const quoted = (text: string): string =>
  text.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)

const badgeOf = ({ badge, ring, ground }: BoxMark, box: string): string => {
  if (badge === undefined) return ''
  const colour = colourOf(ring?.tone ?? ground ?? 'none')
  return `${box}::after{content:"${quoted(badge)}";padding:0 5px;background:${colour};}`
}

const ruleOf = (id: string, mark: BoxMark): string => {
  const box = `.map-root [data-id="${id}"]>:is(.map-card,.map-frame)`
  const ring = mark.ring ? ringOf(mark.ring.tone, mark.ring.line) : ''
  return `${box}{${ring}${groundOf(mark)}}${badgeOf(mark, box)}`
}

/** The style sheet that marks boxes: a rule or two for each. */
export const markRules = (marks: BoxMarks): string =>
  [...marks].map(([id, mark]) => ruleOf(id, mark)).join('')
