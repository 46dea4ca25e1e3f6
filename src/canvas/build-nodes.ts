import type { Node } from '@xyflow/react'
import type { Box, PlacedGraph } from '#layout/placed-graph.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { buildNodeData, type NodeData, spokenName } from '#picture/node-data.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'

export type MapNode = Node<NodeData>

/** What nodes are built from. */
export interface NodeInput {
  readonly model: Model
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
  readonly language: Language
  readonly selected: ReadonlySet<string>
  /** The one box that the Tab key reaches. */
  readonly tabStop: string
}

const typeOf = ({ form }: Box): string => (form === 'small-card' ? 'card' : form)

const isStop = (data: NodeData): boolean => data.form !== 'heading' || data.kind === 'place'

/** All that one node is built from: while these are the same, so is the node. */
interface Parts {
  readonly model: Model
  readonly language: Language
  readonly element: VisibleElement
  readonly box: Box
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly isGhost: boolean
}

const isSameParts = (a: Parts, b: Parts): boolean =>
  a.element === b.element &&
  a.box === b.box &&
  a.isSelected === b.isSelected &&
  a.isTabStop === b.isTabStop &&
  a.isGhost === b.isGhost &&
  a.model === b.model &&
  a.language === b.language

const buildNode = (parts: Parts): MapNode => {
  const { model, language, element, box, isSelected, isTabStop, isGhost } = parts
  const data = buildNodeData(model, element, box, language, isGhost)
  return {
    id: box.id,
    type: typeOf(box),
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    // Sizes and (no) handles are known: without both React Flow would measure every node after drawing it.
    measured: { width: box.width, height: box.height },
    handles: [],
    zIndex: box.depth,
    data,
    ariaLabel: spokenName(data, language),
    ariaRole: data.form === 'heading' || data.form === 'band' || data.form === 'pillar' ? 'group' : 'button',
    className: isSelected ? 'is-selected' : '',
    domAttributes: {
      // React Flow would have a box called "node", in English, in place of what its role says.
      'aria-roledescription': undefined,
      ...(isStop(data) ? { tabIndex: isTabStop ? 0 : -1 } : {}),
      ...(element.openable ? { 'aria-expanded': element.open } : {}),
      ...(data.form === 'card' || data.form === 'small-card' || data.form === 'frame'
        ? { 'aria-pressed': isSelected }
        : {}),
    },
  }
}

/** What must be equal for a node to be the same node. */
const signatureOf = ({ id, data, ...rest }: MapNode): string => JSON.stringify([id, rest, data])

interface Built {
  readonly parts: Parts
  readonly node: MapNode
  readonly signature: string
}

/** Builds a node, or gives the one before where it would be the same. */
const builtFrom = (parts: Parts, before: Built | undefined): Built => {
  if (before && isSameParts(before.parts, parts)) return before
  const node = buildNode(parts)
  const signature = signatureOf(node)
  return { parts, signature, node: before?.signature === signature ? before.node : node }
}

/**
 * Builds the nodes of a picture and returns the very same object for a node in which nothing changed: a new object
 * would be drawn again, and blink. In the same picture only the nodes are looked at whose selection or tab stop changed.
 */
export const createNodeBuilder = (): ((input: NodeInput) => MapNode[]) => {
  let known = new Map<string, Built>()
  return ({ model, graph, placed, language, selected, tabStop }) => {
    const next = new Map<string, Built>()
    const nodes = placed.boxes.flatMap((box) => {
      const element = graph.byId.get(box.id)
      if (!element) return []
      const isSelected = selected.has(box.id)
      const isTabStop = box.id === tabStop
      const isGhost = graph.ghosts.has(box.id)
      const parts = { model, language, element, box, isSelected, isTabStop, isGhost }
      const built = builtFrom(parts, known.get(box.id))
      next.set(box.id, built)
      return [built.node]
    })
    known = next
    return nodes
  }
}
