import type { ElementId } from '#model/id.ts'
import { elementOf, isElementId, type Model, placeOf } from '#model/model.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { projectsHeading } from '#visible-graph/focus-elements.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'
import { focusFlows } from './focus-flows.ts'
import { type BoxTree, buildBoxTree } from './frame.ts'
import { layOutFrame } from './frame-content.ts'
import { boundsOf, moveRect, type Rect } from './geometry.ts'
import { layOutGroup } from './group.ts'
import type { PageShape } from './landscape.ts'
import type { KnownLayouts, LayoutJob } from './layout-job.ts'
import type { Box, Line, PlacedGraph } from './placed-graph.ts'

/** Between the focused box and what stands around it: room for lines. */
const moat = 64
const groupGap = 22
/** A row of groups above or below may be this wide, even where the focused box is narrower. */
const leastRow = 860

type Around = 'above' | 'below' | 'left' | 'right'

/** Where a group stands around the focused thing: as the landscape has it, with the projects at the left. */
const sideOf = (model: Model, group: string, focusPlace: string): Around => {
  if (group === projectsHeading) return 'left'
  const pillar = model.pillars.find((each) => each.id === group)
  if (pillar) return pillar.side === 'top' ? 'above' : pillar.side === 'bottom' ? 'below' : pillar.side
  const order = (id: string): number => model.layers.findIndex((layer) => layer.id === id)
  const own = order(focusPlace)
  const its = order(group)
  if (its < 0 || its === own) return 'right'
  // A focused pillar or project stands beside the stack: upper layers above it, lower ones below.
  return its > (own < 0 ? model.layers.length / 2 - 0.5 : own) ? 'above' : 'below'
}

interface Group {
  readonly boxes: readonly Box[]
  readonly width: number
  readonly height: number
}

const groupsAt = (
  tree: BoxTree,
  graph: VisibleGraph,
  focus: VisibleElement,
  side: Around,
  width: number | null,
): Group[] => {
  const { model } = tree
  const focusPlace = isElementId(model, focus.id)
    ? placeOf(elementOf(model, focus.id as ElementId))
    : focus.id
  const groups = graph.elements.filter(
    (box) => box.parent === null && box.id !== focus.id && sideOf(model, box.id, focusPlace) === side,
  )
  // As in the landscape: what stands above the bands is farthest up, what stands below them farthest down.
  const order = (box: VisibleElement): number => {
    const layer = model.layers.findIndex((each) => each.id === box.id)
    return layer >= 0 ? -layer : side === 'above' ? -model.layers.length : 1
  }
  const sorted =
    side === 'above' || side === 'below' ? [...groups].sort((a, b) => order(a) - order(b)) : groups
  return sorted.map((box) => layOutGroup(tree, box, width))
}

const move = (group: Group, x: number, y: number): Box[] =>
  group.boxes.map((box) => ({ ...moveRect(box, x, y), title: moveRect(box.title, x, y) }))

/** Groups in a column from a top, each centred on a middle. */
const placeStack = (groups: readonly Group[], middle: number, top: number): Box[] => {
  let y = top
  return groups.flatMap((group) => {
    const boxes = move(group, middle - group.width / 2, y)
    y += group.height + groupGap
    return boxes
  })
}

/** Groups side by side in as few rows as fit a width, as one group: rows keep the groups' order. */
const joinRows = (groups: readonly Group[], width: number): Group[] => {
  const rows: Group[][] = []
  for (const group of groups) {
    const row = rows.at(-1)
    if (row && widthOfRow(row) + groupGap + group.width <= width) row.push(group)
    else rows.push([group])
  }
  return rows.map((row) => {
    let x = 0
    const boxes = row.flatMap((group) => {
      const moved = move(group, x, 0)
      x += group.width + groupGap
      return moved
    })
    return { boxes, width: widthOfRow(row), height: Math.max(...row.map((group) => group.height)) }
  })
}

const widthOfRow = (row: readonly Group[]): number =>
  row.reduce((sum, group) => sum + group.width, 0) + groupGap * Math.max(0, row.length - 1)

const heightOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, group) => sum + group.height, 0) + groupGap * Math.max(0, groups.length - 1)

const widthOf = (groups: readonly Group[]): number => Math.max(0, ...groups.map((group) => group.width))

interface Sides {
  readonly above: readonly Group[]
  readonly below: readonly Group[]
  readonly left: readonly Group[]
  readonly right: readonly Group[]
}

/**
 * Stands groups around a box. Rows above and below that are wider than the box must keep clear of the columns at its
 * sides: either they stand farther off than the columns reach, or the columns stand farther out than the rows do.
 */
const placeSides = (sides: Sides, main: Rect, clearBy: 'rows' | 'columns'): Box[] => {
  const { above, below, left, right } = sides
  const middle = { x: main.x + main.width / 2, y: main.y + main.height / 2 }
  const beside = (groups: readonly Group[]): number => middle.y - heightOf(groups) / 2
  const columns = Math.max(heightOf(left), heightOf(right)) + groupGap - moat
  const rows = Math.max(widthOf(above), widthOf(below)) + groupGap - moat
  const reachY = Math.max(main.height, clearBy === 'rows' && rows > main.width ? columns : 0) / 2
  const reachX = Math.max(main.width, clearBy === 'columns' && columns > main.height ? rows : 0) / 2
  return [
    ...placeStack(above, middle.x, middle.y - reachY - moat - heightOf(above)),
    ...placeStack(below, middle.x, middle.y + reachY + moat),
    ...placeStack(left, middle.x - reachX - moat - widthOf(left) / 2, beside(left)),
    ...placeStack(right, middle.x + reachX + moat + widthOf(right) / 2, beside(right)),
  ]
}

/** Of two pictures of the same, the better is the one that a common window shows larger. */
const windowAspect = 1.45

const largerShown = (pictures: readonly Box[][], main: Rect): Box[] => {
  const sizeOf = (boxes: readonly Box[]): number => {
    const { width, height } = boundsOf([...boxes, main])
    return Math.max(width / windowAspect, height)
  }
  return pictures.reduce((best, boxes) => (sizeOf(boxes) < sizeOf(best) ? boxes : best))
}

const surround = (tree: BoxTree, graph: VisibleGraph, focus: VisibleElement, main: Rect): Box[] => {
  const row = Math.max(main.width, leastRow)
  const sides: Sides = {
    above: joinRows(groupsAt(tree, graph, focus, 'above', row), row),
    below: joinRows(groupsAt(tree, graph, focus, 'below', row), row),
    left: groupsAt(tree, graph, focus, 'left', null),
    right: groupsAt(tree, graph, focus, 'right', null),
  }
  return largerShown([placeSides(sides, main, 'rows'), placeSides(sides, main, 'columns')], main)
}

const tallWidth = 380

const surroundTall = (tree: BoxTree, graph: VisibleGraph, focus: VisibleElement, main: Rect): Box[] => {
  const at = (side: Around): Group[] => groupsAt(tree, graph, focus, side, Math.max(main.width, tallWidth))
  const above = at('above')
  const rest = [...at('below'), ...at('left'), ...at('right')]
  const middle = main.x + main.width / 2
  return [
    ...placeStack(above, middle, main.y - moat / 2 - heightOf(above)),
    ...placeStack(rest, middle, main.y + main.height + moat / 2),
  ]
}

/** A placed focus view, or the jobs whose results are wanted first. */
export type FocusPlan = { readonly placed: PlacedGraph } | { readonly jobs: readonly LayoutJob[] }

/**
 * Places the focus view as far as the known layouts reach. Containers are laid out from the inside out, so the first
 * answer may be jobs for inner ones; call again with their results. A job that failed has the result null in `known`
 * replaced by rows: see `arrangeJob`.
 */
export const planFocus = (
  model: Model,
  graph: VisibleGraph,
  known: KnownLayouts,
  shape: PageShape,
): FocusPlan => {
  const tree = buildBoxTree(model, graph.elements)
  const focus = graph.elements.find((box) => box.parent === null && !box.outside)
  if (!focus) throw new Error('focus view without a focused box')
  const jobs: LayoutJob[] = []
  const main = layOutFrame({ tree, graph, known, jobs, shape }, focus)
  if (!main || jobs.length > 0) return { jobs }
  const rect = { x: 0, y: 0, width: main.width, height: main.height }
  const around =
    shape === 'wide' ? surround(tree, graph, focus, rect) : surroundTall(tree, graph, focus, rect)
  const boxes = [...main.boxes, ...around]
  const lines: readonly Line[] = main.lines
  return {
    placed: {
      boxes,
      byId: new Map(boxes.map((box) => [box.id, box])),
      lines,
      flows: focusFlows(graph.flows, focus.id, boxes),
      bounds: boundsOf(boxes),
      notices: [],
    },
  }
}
