import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { VisibleRelation } from '#visible-graph/lift-relations.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'
import { boxText } from './box-text.ts'
import { cardHeight, minCardWidth } from './card-size.ts'
import {
  type BoxTree,
  framePadding,
  frameTitleHeight,
  frameTitleWidth,
  leastWidth,
  measuresOf,
  placeRows,
  rowsHeight,
} from './frame.ts'
import { moveRect, type Point } from './geometry.ts'
import type { PageShape } from './landscape.ts'
import { buildJob, type KnownLayouts, keyOfJob, type LayoutJob, type LayoutResult } from './layout-job.ts'
import type { Box, Line } from './placed-graph.ts'

/** What the layout of nested containers needs; jobs that are missing a result are added to `jobs`. */
export interface FrameContext {
  readonly tree: BoxTree
  readonly graph: VisibleGraph
  readonly known: KnownLayouts
  readonly jobs: LayoutJob[]
  readonly shape: PageShape
}

/** A container laid out, at the origin. */
export interface LaidOut {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

const cardWidthInFocus = 176
/** Between the part with lines and the loose rows under it. */
const partGap = 22
const mainMargin = 22
const emptyFrame = { width: 340, height: 112 }
const rowsWidth: Readonly<Record<PageShape, number>> = { wide: 780, tall: 360 }

const moveLaidOut = (laidOut: LaidOut, x: number, y: number): LaidOut => ({
  ...laidOut,
  boxes: laidOut.boxes.map((box) => ({ ...moveRect(box, x, y), title: moveRect(box.title, x, y) })),
  lines: laidOut.lines.map((line) => ({
    ...line,
    points: line.points.map((point): Point => ({ x: point.x + x, y: point.y + y })),
  })),
})

/** Lines between two boxes that stand directly in the same container. */
const linesAmong = (graph: VisibleGraph, children: readonly VisibleElement[]): VisibleRelation[] => {
  const ids = new Set(children.map((child) => child.id))
  return graph.arrangedBy.filter((line) => ids.has(line.from) && ids.has(line.to))
}

/** Whether the line's `from` stands on its `to`: then it is laid above it. Told by the first relation's type. */
const dependsDownward = (context: FrameContext, line: VisibleRelation): boolean => {
  const first = line.relations[0]
  const type = first ? context.tree.model.relationTypes.get(first.type) : undefined
  return type?.dependency !== 'to-on-from'
}

/** A closed card by itself, at a common size, or an opened one with all it holds; null while a job is missing. */
const layOutChild = (context: FrameContext, child: VisibleElement, height: number): LaidOut | null => {
  if (child.open) return layOutFrame(context, child)
  const title = boxText(context.tree.model, child)
  const width = Math.max(cardWidthInFocus, minCardWidth(title, measuresOf(context.tree, child)))
  const rect = { x: 0, y: 0, width, height }
  const form = measuresOf(context.tree, child).minHeight > 60 ? 'card' : 'small-card'
  return {
    width,
    height,
    boxes: [{ ...rect, id: child.id, depth: child.depth, form, title: rect }],
    lines: [],
  }
}

const commonHeight = (context: FrameContext, children: readonly VisibleElement[]): number =>
  Math.max(
    0,
    ...children
      .filter((child) => !child.open)
      .map((child) => {
        const title = boxText(context.tree.model, child)
        const measures = measuresOf(context.tree, child)
        return cardHeight(title, Math.max(cardWidthInFocus, minCardWidth(title, measures)), measures)
      }),
  )

/** Rows in place of the engine's answer: for a job that failed twice, and cannot fail itself. */
export const arrangeJob = (job: LayoutJob): LayoutResult => {
  const widest = Math.max(1, ...job.nodes.map((node) => node.width))
  const columns = Math.max(1, Math.min(job.nodes.length, Math.round(Math.sqrt(job.nodes.length * 1.6))))
  const nodes: Record<string, Point> = {}
  let y = 0
  for (let start = 0; start < job.nodes.length; start += columns) {
    const row = job.nodes.slice(start, start + columns)
    row.forEach((node, index) => {
      nodes[node.id] = { x: index * (widest + 46), y }
    })
    y += Math.max(...row.map((node) => node.height)) + 46
  }
  return { width: columns * (widest + 46) - 46, height: Math.max(0, y - 46), nodes, edges: {} }
}

const placeResult = (
  result: LayoutResult,
  children: ReadonlyMap<string, LaidOut>,
  reversed: ReadonlySet<string>,
): LaidOut => {
  const moved = [...children].map(([id, child]) => {
    const at = result.nodes[id] ?? { x: 0, y: 0 }
    return moveLaidOut(child, at.x, at.y)
  })
  const own = Object.entries(result.edges).map(
    ([id, points]): Line => ({
      id,
      points: reversed.has(id) ? [...points].reverse() : points,
    }),
  )
  return {
    width: result.width,
    height: result.height,
    boxes: moved.flatMap((child) => child.boxes),
    lines: [...moved.flatMap((child) => child.lines), ...own],
  }
}

/** The children that have lines among each other, by the engine. */
const layOutConnected = (
  context: FrameContext,
  children: readonly VisibleElement[],
  lines: readonly VisibleRelation[],
): LaidOut | null => {
  const height = commonHeight(context, children)
  const laidOut = new Map<string, LaidOut>()
  for (const child of children) {
    const inside = layOutChild(context, child, height)
    if (inside) laidOut.set(child.id, inside)
  }
  if (laidOut.size < children.length) return null
  const reversed = new Set(lines.filter((line) => !dependsDownward(context, line)).map((line) => line.id))
  const job = buildJob(
    [...laidOut].map(([id, size]) => ({ id, width: Math.ceil(size.width), height: Math.ceil(size.height) })),
    lines.map(({ id, from, to }) => (reversed.has(id) ? { id, from: to, to: from } : { id, from, to })),
  )
  const result = context.known.get(keyOfJob(job))
  if (!result) {
    context.jobs.push(job)
    return null
  }
  return placeResult(result, laidOut, reversed)
}

const layOutLoose = (context: FrameContext, children: readonly VisibleElement[], least: number): LaidOut => {
  const { tree, shape } = context
  const wanted = children.reduce((sum, child) => sum + leastWidth(tree, child) + 40, 0)
  const width = Math.max(
    least,
    Math.min(rowsWidth[shape], wanted),
    ...children.map((c) => leastWidth(tree, c)),
  )
  const height = rowsHeight(tree, children, width)
  return { width, height, boxes: placeRows(tree, children, { x: 0, y: 0, width }), lines: [] }
}

/** Parts below each other, each centred. */
const stackParts = (parts: readonly LaidOut[]): LaidOut => {
  const width = Math.max(0, ...parts.map((part) => part.width))
  let y = 0
  const moved = parts.map((part) => {
    const placed = moveLaidOut(part, (width - part.width) / 2, y)
    y += part.height + partGap
    return placed
  })
  return {
    width,
    height: Math.max(0, y - partGap),
    boxes: moved.flatMap((part) => part.boxes),
    lines: moved.flatMap((part) => part.lines),
  }
}

const layOutContent = (context: FrameContext, children: readonly VisibleElement[]): LaidOut | null => {
  const lines = linesAmong(context.graph, children)
  const ends = new Set(lines.flatMap((line) => [line.from, line.to]))
  const connected = children.filter((child) => ends.has(child.id))
  const loose = children.filter((child) => !ends.has(child.id))
  const upper = connected.length > 0 ? layOutConnected(context, connected, lines) : null
  if (connected.length > 0 && !upper) return null
  if (loose.length === 0) return upper
  const lower = layOutLoose(context, loose, upper?.width ?? 0)
  return upper ? stackParts([upper, lower]) : lower
}

/**
 * Lays out a container with all that is open in it, at the origin: children that have lines among them by the engine,
 * the rest in rows. Null while the result of a job is missing.
 */
export const layOutFrame = (context: FrameContext, box: VisibleElement): LaidOut | null => {
  const children = context.tree.childrenOf(box.id)
  const margin = box.depth === 0 ? mainMargin : framePadding
  const content =
    children.length === 0 ? { ...emptyFrame, boxes: [], lines: [] } : layOutContent(context, children)
  if (!content) return null
  const width = Math.max(content.width + 2 * margin, frameTitleWidth(context.tree, box))
  const titleHeight = frameTitleHeight(context.tree, box, width)
  const height = titleHeight + content.height + margin
  const rect = { x: 0, y: 0, width, height }
  const inside = moveLaidOut(content, (width - content.width) / 2, titleHeight)
  const frame: Box = {
    ...rect,
    id: box.id,
    depth: box.depth,
    form: 'frame',
    // An empty frame is a card: nothing may run across it.
    title: children.length === 0 ? rect : { ...rect, height: titleHeight },
  }
  return { width, height, boxes: [frame, ...inside.boxes], lines: inside.lines }
}
