import type { Point } from '#layout/geometry.ts'
import { textWidth } from '#layout/text-metrics.ts'
import { escapeXml, formatHatch, formatRing, tag } from './format-svg.ts'
import type { LegendEntry, LegendSample } from './legend-entries.ts'

/** Sizes of a legend, in the pixels of the picture it belongs to. */
const type = { size: 12, row: 20, sample: 34, gap: 8, between: 22 }

/** An entry of a legend with its place. */
export interface PlacedEntry extends Point {
  readonly entry: LegendEntry
}

const widthOf = ({ words }: LegendEntry): number =>
  type.sample + type.gap + textWidth(words, type.size) + type.between

/** Sets the entries of a legend in rows of a width, beginning at 0, 0. */
export const placeLegend = (
  entries: readonly LegendEntry[],
  width: number,
): { readonly placed: readonly PlacedEntry[]; readonly height: number } => {
  let x = 0
  let row = 0
  const placed = entries.map((entry) => {
    const wanted = widthOf(entry)
    if (x > 0 && x + wanted > width) {
      x = 0
      row += 1
    }
    const at = { entry, x, y: row * type.row }
    x += wanted
    return at
  })
  return { placed, height: entries.length === 0 ? 0 : (row + 1) * type.row }
}

const words = (text: string, x: number, y: number, fill: string, isCentred = false): string =>
  tag(
    'text',
    { x, y: y + 14, 'font-size': type.size, fill, 'text-anchor': isCentred ? 'middle' : null },
    escapeXml(text),
  )

/** A box in small as it is marked, its sign in the middle. The hatch has a name of its own: the picture may be on another page. */
const formatMark = (sample: LegendSample & { readonly kind: 'mark' }, x: number, y: number): string => {
  const { fill, stroke, ink, hatch, ring, text } = sample
  const rect = { x: x + 5, y: y + 4, width: 24, height: 12 }
  const ground = tag('rect', { ...rect, rx: 2, fill, stroke: ring ? 'none' : stroke })
  const id = `legend-${hatch}`
  const hatched = hatch
    ? tag('defs', {}, formatHatch(id, hatch, ink)) + tag('rect', { ...rect, rx: 2, fill: `url(#${id})` })
    : ''
  return ground + hatched + formatRing({ ring, rect, radius: 2 }) + words(text, x + 17, y, ink, true)
}

const formatSample = (sample: LegendSample, x: number, y: number): string => {
  const middle = x + type.sample / 2
  switch (sample.kind) {
    case 'ground':
      return tag('rect', {
        x: middle - 8,
        y: y + 3,
        width: 16,
        height: 14,
        rx: 3,
        fill: sample.fill,
        stroke: sample.stroke,
      })
    case 'line':
      return tag('line', {
        x1: x,
        x2: x + type.sample,
        y1: y + 10,
        y2: y + 10,
        stroke: sample.stroke,
        'stroke-width': 2,
        'stroke-dasharray': sample.dash.length === 0 ? null : sample.dash.join(' '),
      })
    case 'count':
      return (
        tag('rect', {
          x: middle - 10,
          y: y + 2,
          width: 20,
          height: 16,
          rx: 8,
          fill: 'none',
          stroke: sample.stroke,
        }) + words(sample.text, middle, y, sample.ink, true)
      )
    case 'sign':
      return words(sample.text, middle, y, sample.ink, true)
    case 'mark':
      return formatMark(sample, x, y)
  }
}

/** Writes a placed legend as SVG, its upper left corner at a point. */
export const formatLegend = (placed: readonly PlacedEntry[], { x, y }: Point, ink: string): string =>
  placed
    .map(
      (each) =>
        formatSample(each.entry.sample, x + each.x, y + each.y) +
        words(each.entry.words, x + each.x + type.sample + type.gap, y + each.y, ink),
    )
    .join('')
