import type { Point, Rect } from '#layout/geometry.ts'
import { formatArrowHead, formatLinePath } from '#picture/line-path.ts'
import type { Hatch } from '#visible-graph/box-mark.ts'
import type { Drawing, DrawnBox, DrawnPath, DrawnText } from './drawing.ts'

/** Fonts that Chinese computers have, by the names that programs know them by. */
export const exportFonts = [
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'Arial',
  'sans-serif',
]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text that can stand in an element or between quotes. Control characters, which XML does not allow, are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Attributes by name; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

const rounded = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)

/** An element of XML; its content is XML already. */
export const tag = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${rounded(value ?? '')}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Lines of text, each at its place. */
export const formatText = (text: DrawnText): string => {
  const spans = text.lines.map((line, index) =>
    tag(
      'tspan',
      // The baseline of a line stands about four fifths down its height.
      { x: text.x, y: text.y + index * text.lineHeight + (text.lineHeight + 0.72 * text.size) / 2 },
      escapeXml(line),
    ),
  )
  return tag(
    'text',
    {
      'font-size': text.size,
      'font-weight': text.isBold ? 600 : null,
      'text-anchor': text.isCentred ? 'middle' : null,
      fill: text.colour,
    },
    spans.join(''),
  )
}

const ringDashes = { solid: null, dashed: '8 4', dotted: '2 3', double: null } as const

const rectOf = ({ x, y, width, height }: Rect, by = 0): Attributes => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The ring of a box. */
export const formatRing = ({ ring, rect, radius }: Pick<DrawnBox, 'ring' | 'rect' | 'radius'>): string => {
  if (!ring) return ''
  const line = (by: number, width: number): string =>
    tag('rect', {
      ...rectOf(rect, by),
      rx: radius + by,
      fill: 'none',
      stroke: ring.colour,
      'stroke-width': width,
      'stroke-dasharray': ringDashes[ring.line],
    })
  return ring.line === 'double' ? line(1, 1.5) + line(4, 1.5) : line(ring.width / 2, ring.width)
}

const formatBadge = ({ badge, rect }: DrawnBox): string => {
  if (!badge) return ''
  const width = Math.max(18, 10 + 7.5 * badge.text.length)
  const left = rect.x + rect.width + 9 - width
  const pill = tag('rect', { x: left, y: rect.y - 9, width, height: 18, rx: 9, fill: badge.colour })
  const text = tag(
    'text',
    {
      x: left + width / 2,
      y: rect.y + 4,
      'font-size': 12,
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: badge.ink,
    },
    escapeXml(badge.text),
  )
  return pill + text
}

const formatBox = (box: DrawnBox): string => {
  const { rect, radius } = box
  const ground = tag('rect', {
    ...rectOf(rect),
    rx: radius,
    fill: box.fill,
    stroke: box.stroke,
    'stroke-width': box.strokeWidth,
    'stroke-dasharray': box.isDashed ? '4 3' : null,
  })
  const hatch = box.hatch
    ? tag('rect', { ...rectOf(rect), rx: radius, fill: `url(#hatch-${box.hatch})` })
    : ''
  const bar = box.bar ? tag('rect', { ...rectOf({ ...rect, width: 4 }), rx: 2, fill: box.bar }) : ''
  const texts = [box.title, ...box.notes].map(formatText).join('')
  return tag(
    'g',
    { 'data-box': box.id, opacity: box.opacity === 1 ? null : box.opacity },
    ground + hatch + bar + formatRing(box) + texts + formatBadge(box),
  )
}

const head = (points: readonly Point[], path: DrawnPath): string =>
  tag('polygon', { points: formatArrowHead(points, path.headSize), fill: path.stroke })

const formatCount = ({ count, stroke }: DrawnPath, { paper, ink }: Drawing): string => {
  if (!count) return ''
  const width = 10 + 7 * count.text.length
  const { x, y } = count.at
  return (
    tag('rect', { x: x - width / 2, y: y - 8, width, height: 16, rx: 8, fill: paper, stroke }) +
    tag(
      'text',
      { x, y: y + 4.3, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle', fill: ink },
      escapeXml(count.text),
    )
  )
}

const formatPath = (path: DrawnPath, drawing: Drawing): string => {
  const stroke = tag('path', {
    d: formatLinePath(path.points),
    fill: 'none',
    stroke: path.stroke,
    'stroke-width': path.width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': path.dash.length === 0 ? null : path.dash.join(' '),
    opacity: path.opacity === 1 ? null : path.opacity,
  })
  const back = path.isMutual ? head([...path.points].reverse(), path) : ''
  const title = tag('title', {}, escapeXml(path.label))
  return tag(
    'g',
    { 'data-line': path.id },
    title + stroke + head(path.points, path) + back + formatCount(path, drawing),
  )
}

const stripe = (d: string, ink: string): string =>
  tag('path', { d, stroke: ink, 'stroke-width': 1.2, 'stroke-opacity': 0.22, fill: 'none' })

const hatchShapes: Readonly<Record<Hatch, (ink: string) => string>> = {
  rising: (ink) => stripe('M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6', ink),
  falling: (ink) => stripe('M-2 -2 L10 10 M6 -2 L10 2 M-2 6 L2 10', ink),
  crossed: (ink) => stripe('M-2 10 L10 -2 M-2 -2 L10 10', ink),
  dots: (ink) => tag('circle', { cx: 4, cy: 4, r: 1.1, fill: ink, 'fill-opacity': 0.3 }),
  level: (ink) => stripe('M0 4 L8 4', ink),
}

/** A hatch that boxes fill themselves with by its name. */
export const formatHatch = (id: string, hatch: Hatch, ink: string): string =>
  tag('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, hatchShapes[hatch](ink))

const formatPatterns = ({ boxes, ink }: Drawing): string => {
  const used = new Set(boxes.flatMap(({ hatch }) => hatch ?? []))
  const patterns = [...used].map((hatch) => formatHatch(`hatch-${hatch}`, hatch, ink))
  return patterns.length === 0 ? '' : tag('defs', {}, patterns.join(''))
}

/** What stands beside a drawing in a picture of its own. */
export interface SvgFrame {
  readonly title: string
  /** What assistive software reads after the title. */
  readonly description: string
}

/** The drawing alone, without the element around it: for a page that places several. */
export const formatSvgContent = (drawing: Drawing): string =>
  formatPatterns(drawing) +
  drawing.boxes.map(formatBox).join('') +
  drawing.paths.map((path) => formatPath(path, drawing)).join('')

/** Attributes of an SVG element that shows a part of a picture, with the fonts that are in it. */
export const svgAttributes = ({ x, y, width, height }: Rect): Attributes => ({
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: [x, y, width, height].map(rounded).join(' '),
  width: Math.ceil(width),
  height: Math.ceil(height),
  role: 'img',
  'font-family': exportFonts.map((font) => (font.includes(' ') ? `'${font}'` : font)).join(', '),
})

/** Writes a drawing as an SVG file that needs nothing beside it: text is text, fonts are named, no style sheet, no picture. */
export const formatSvg = (drawing: Drawing, { title, description }: SvgFrame): string => {
  const { x, y, width, height } = drawing.bounds
  const content =
    tag('title', {}, escapeXml(title)) +
    (description === '' ? '' : tag('desc', {}, escapeXml(description))) +
    tag('rect', { x, y, width, height, fill: drawing.ground }) +
    formatSvgContent(drawing)
  return tag('svg', svgAttributes(drawing.bounds), content)
}
