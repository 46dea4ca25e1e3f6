import type { Rect } from '#layout/geometry.ts'
import { wrapLines } from '#layout/text-metrics.ts'
import type { Drawing, DrawnText } from './drawing.ts'
import { formatLegend, placeLegend } from './format-legend.ts'
import { escapeXml, formatSvgContent, formatText, svgAttributes, tag } from './format-svg.ts'
import type { LegendEntry } from './legend-entries.ts'

/** What stands round a picture that goes out by itself. */
export interface PictureFrame {
  readonly title: string
  /** Beside the title, smaller: whose picture it is, and its date. */
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  /** The line at the foot: where every relation of the model is. */
  readonly account: string
}

const margin = 24
const head = 62

const textAt = (
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
  isBold: boolean,
  colour: string,
): DrawnText => ({
  text,
  lines: wrapLines(text, size, place.width),
  ...place,
  size,
  lineHeight: Math.round(size * 1.4),
  isBold,
  isCentred: false,
  colour,
})

const heightOf = ({ lines, lineHeight }: DrawnText): number => lines.length * lineHeight

/** Writes a drawing as an SVG file with its title above, its legend and account below. */
export const formatFramedSvg = (drawing: Drawing, frame: PictureFrame): string => {
  const { bounds, ground, ink } = drawing
  const x = bounds.x + margin
  const width = bounds.width - 2 * margin
  const title = textAt(frame.title, { x, y: bounds.y - head, width }, 22, true, ink)
  const subtitle = textAt(frame.subtitle, { x, y: bounds.y - head + 32, width }, 13, false, ink)
  const extra = heightOf(title) - title.lineHeight + heightOf(subtitle) - subtitle.lineHeight
  const { placed, height } = placeLegend(frame.legend, width)
  const foot = bounds.y + bounds.height + 4
  const account = textAt(frame.account, { x, y: foot + height + 8, width }, 12, false, ink)
  const up = (text: DrawnText, by: number): DrawnText => ({ ...text, y: text.y - by })
  const whole: Rect = {
    x: bounds.x,
    y: bounds.y - head - extra - 14,
    width: bounds.width,
    height: head + extra + 14 + bounds.height + 4 + height + 8 + heightOf(account) + 12,
  }
  return tag(
    'svg',
    svgAttributes(whole),
    tag('title', {}, escapeXml(frame.title)) +
      tag('desc', {}, escapeXml(`${frame.subtitle} ${frame.account}`)) +
      tag('rect', { ...whole, fill: ground }) +
      formatText(up(title, extra)) +
      formatText(up(subtitle, heightOf(subtitle) - subtitle.lineHeight)) +
      formatSvgContent(drawing) +
      formatLegend(placed, { x, y: foot }, ink) +
      formatText(account),
  )
}
