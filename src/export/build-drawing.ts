import type { Rect } from '#layout/geometry.ts'
import { boundsOf } from '#layout/geometry.ts'
import type { Box } from '#layout/placed-graph.ts'
import { wrapLines } from '#layout/text-metrics.ts'
import { buildLines, type LineInput } from '#picture/build-lines.ts'
import type { DrawnLine } from '#picture/drawn-line.ts'
import { headSize } from '#picture/line-path.ts'
import { buildNodeData, type NodeData } from '#picture/node-data.ts'
import type { BoxMark, BoxMarks } from '#visible-graph/box-mark.ts'
import type { Drawing, DrawnBox, DrawnPath, DrawnText } from './drawing.ts'
import { mix, type Palette } from './palette.ts'

/** What a drawing is made of: the same that is on screen, culled or not. */
export interface DrawingInput extends LineInput {
  readonly palette: Palette
  readonly selected: ReadonlySet<string>
  /** Hops of a trace, by box; null where nothing is traced. */
  readonly hopOfBox: ReadonlyMap<string, number> | null
  readonly marks: BoxMarks | null
}

/** Around the picture. */
const margin = 16

interface BoxInput {
  readonly input: DrawingInput
  readonly box: Box
  readonly data: NodeData
  readonly mark: BoxMark
  readonly isLit: boolean
}

interface Type {
  readonly size: number
  readonly lineHeight: number
  readonly padding: number
}

const typeOf = ({ form, depth }: Box): Type => {
  switch (form) {
    case 'band':
      return { size: 16, lineHeight: 21, padding: 10 }
    case 'pillar':
      return { size: 15, lineHeight: 19, padding: 10 }
    case 'card':
      return { size: 14, lineHeight: 18, padding: 11 }
    case 'small-card':
      return { size: 13, lineHeight: 17, padding: 9 }
    case 'heading':
      return { size: 13, lineHeight: 18, padding: 10 }
    case 'frame':
      return depth === 0
        ? { size: 17, lineHeight: 22, padding: 21 }
        : { size: 13, lineHeight: 18, padding: 11 }
  }
}

/** A title in the strip of a band, frame or heading stands in the middle of its height; that of a card at its top. */
const titleOf = ({ box, data }: BoxInput, colour: string): DrawnText => {
  const { size, lineHeight, padding } = typeOf(box)
  const isCard = box.form === 'card' || box.form === 'small-card'
  const room = isCard ? box : box.title
  const badges = box.form === 'frame' ? 60 : 0
  const width = Math.max(20, room.width - 2 * padding - badges)
  const lines = wrapLines(data.title, size, width)
  const middle = room.y + (room.height - lines.length * lineHeight) / 2
  return {
    text: data.title,
    lines,
    x: room.x + padding,
    y: isCard ? box.y + padding : Math.max(room.y + 4, middle),
    width,
    size,
    lineHeight,
    isBold: true,
    isCentred: false,
    colour,
  }
}

/** Kind, projects and children on one line at the foot of a card. */
const notesOf = ({ input, box, data }: BoxInput): DrawnText[] => {
  if (box.form !== 'card' && box.form !== 'small-card') return []
  const { padding } = typeOf(box)
  const { palette } = input
  const base = {
    size: 12,
    lineHeight: 16,
    isBold: false,
    isCentred: false,
    y: box.y + box.height - padding - 16,
  }
  const kind = data.isKindShown ? (data.role === '' ? data.kindName : data.role) : ''
  const counts = [
    data.projectCount > 0 ? `⚑ ${data.projectCount}` : '',
    data.openable && data.childCount > 0 ? `${data.childCount} ▾` : '',
  ].filter((text) => text !== '')
  const note = (text: string, x: number, width: number, colour: string): DrawnText => ({
    ...base,
    text,
    lines: [text],
    x,
    width,
    colour,
  })
  const inner = box.width - 2 * padding
  const countWidth = 40
  return [
    ...(kind === ''
      ? []
      : [note(kind, box.x + padding, inner - countWidth * counts.length, palette.hueOf(data.hue).shade)]),
    ...counts.map((text, index) =>
      note(
        text,
        box.x + box.width - padding - countWidth * (counts.length - index) + 8,
        countWidth,
        text.startsWith('⚑') ? palette.project : palette.soft,
      ),
    ),
  ]
}

const formOf = ({ form }: Box): DrawnBox['form'] => {
  if (form === 'band' || form === 'pillar') return 'place'
  return form === 'small-card' ? 'card' : form
}

const fillOf = ({ input: { palette }, box, data, mark, isLit }: BoxInput): string => {
  const { tint } = palette.hueOf(data.hue)
  const { form } = box
  if (form === 'band' || form === 'pillar') return tint
  if (form === 'heading') return palette.ground
  if (mark.ground) return mix(palette.mark[mark.ground], palette.paper, 0.2)
  if (form === 'frame') return data.isFocus ? tint : mix(tint, palette.paper, 0.6)
  return data.outside || !isLit ? mix(palette.paper, tint, 0.55) : palette.paper
}

const strokeOf = ({ input: { palette, selected }, box, data, mark }: BoxInput): string => {
  const { tone, shade } = palette.hueOf(data.hue)
  if (selected.has(box.id)) return palette.accent
  if (mark.ring) return palette.mark[mark.ring.tone]
  if (data.kind === 'project') return mix(palette.project, palette.paper, 0.45)
  return box.form === 'frame' ? mix(tone, shade, 0.6) : tone
}

/** The ring of a mark in the colours of a theme. */
export const ringOfMark = (
  palette: Palette,
  { tone, line }: Required<BoxMark>['ring'],
): Required<DrawnBox>['ring'] => ({ colour: palette.mark[tone], line, width: line === 'double' ? 5 : 3 })

const ringOf = ({ input, box, mark }: BoxInput): DrawnBox['ring'] => {
  const { palette, hopOfBox, selected } = input
  if (mark.ring) return ringOfMark(palette, mark.ring)
  if (selected.has(box.id)) return { colour: palette.accent, line: 'solid', width: 2 }
  const hop = hopOfBox?.get(box.id) ?? 0
  if (hop === 0) return null
  const share = 1 - (Math.min(hop, 5) - 1) * 0.21
  return { colour: mix(palette.accent, palette.rule, share), line: 'solid', width: 2 }
}

const badgeOf = ({ input, box, mark }: BoxInput, ring: DrawnBox['ring']): DrawnBox['badge'] => {
  const hop = input.hopOfBox?.get(box.id) ?? 0
  const text = mark.badge ?? (hop > 0 ? String(hop) : null)
  if (text === null) return null
  const { palette } = input
  const colour = ring?.colour ?? palette.mark[mark.ground ?? 'none']
  return { text, colour, ink: palette.ground }
}

const drawBox = (of: BoxInput): DrawnBox => {
  const { input, box, data, mark, isLit } = of
  const { palette } = input
  const ring = ringOf(of)
  const isContainer = box.form !== 'card' && box.form !== 'small-card'
  const { shade } = palette.hueOf(data.hue)
  return {
    id: box.id,
    form: formOf(box),
    rect: { x: box.x, y: box.y, width: box.width, height: box.height },
    depth: box.depth,
    fill: fillOf(of),
    stroke: strokeOf(of),
    strokeWidth: box.form === 'frame' ? 1.5 : 1,
    isDashed: box.form === 'heading' || data.kind === 'indicator' || data.kind === 'more',
    radius: box.form === 'band' || box.form === 'pillar' ? 10 : 7,
    opacity: isLit ? 1 : palette.dim,
    hatch: mark.hatch ?? null,
    ring,
    badge: badgeOf(of, ring),
    bar: data.kind === 'project' ? palette.project : null,
    title: titleOf(of, isContainer ? shade : palette.ink),
    notes: notesOf(of),
  }
}

/** What a line rests on shows in its dashes: lengths of dash and gap. */
export const dashes: Readonly<Record<DrawnLine['basis'], readonly number[]>> = {
  stated: [],
  inferred: [7, 4],
  assumed: [1.5, 4],
}

const strokes = ({
  project,
  accent,
  line,
}: Palette): Readonly<Record<DrawnLine['look'], [string, number]>> => ({
  flow: [line, 2],
  quiet: [line, 1.25],
  asked: [accent, 1.75],
  project: [project, 1.25],
})

const drawPath = (
  palette: Palette,
  ends: ReadonlyMap<string, { from: string; to: string }>,
  line: DrawnLine,
): DrawnPath => {
  const [stroke, width] = strokes(palette)[line.look]
  const { from = '', to = '' } = ends.get(line.id) ?? {}
  return {
    id: line.id,
    from,
    to,
    points: line.points,
    basis: line.basis,
    stroke,
    width,
    dash: dashes[line.basis],
    opacity: line.look === 'quiet' ? 0.75 : line.look === 'project' ? 0.7 : 1,
    headSize: headSize(line),
    isMutual: line.isMutual,
    label: line.label,
    count: line.count > 1 || line.look === 'flow' ? { text: String(line.count), at: line.labelAt } : null,
  }
}

const isPlaceOrHeading = ({ form }: Box): boolean =>
  form === 'band' || form === 'pillar' || form === 'heading'

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/**
 * Draws a picture for programs outside the browser: every box and line that is on screen or would be if one moved
 * there, in the colours of a theme.
 */
export const buildDrawing = (input: DrawingInput): Drawing => {
  const { model, graph, placed, emphasis, language, palette, marks } = input
  const { lit } = emphasis
  const boxes = placed.boxes.flatMap((box) => {
    const element = graph.byId.get(box.id)
    if (!element) return []
    const data = buildNodeData(model, element, box, language)
    const isAsked = lit === null || lit.has(box.id) || isPlaceOrHeading(box)
    const isLit = isAsked && !input.graph.ghosts.has(box.id)
    return [drawBox({ input, box, data, mark: marks?.get(box.id) ?? {}, isLit })]
  })
  const ends = new Map(
    [...emphasis.flows, ...emphasis.relations, ...emphasis.links].map(({ id, from, to }) => [
      id,
      { from, to },
    ]),
  )
  const lines = buildLines(input)
  const points = lines.flatMap((line) => line.points.map((point) => ({ ...point, width: 0, height: 0 })))
  return {
    bounds: grown(boundsOf([placed.bounds, ...placed.boxes, ...points]), margin),
    ground: palette.ground,
    paper: palette.paper,
    ink: palette.ink,
    boxes: boxes.sort((a, b) => a.depth - b.depth),
    paths: lines.map((line) => drawPath(palette, ends, line)),
  }
}
