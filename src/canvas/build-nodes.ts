import type { Node } from '@xyflow/react'
import type { Box, PlacedGraph } from '#layout/placed-graph.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { buildNodeData, type NodeData, spokenName } from '#picture/node-data.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'

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

const buildNode = (input: NodeInput, box: Box): MapNode | null => {
  const element = input.graph.byId.get(box.id)
  if (!element) return null
  const data = buildNodeData(input.model, element, box, input.language)
  const isSelected = input.selected.has(box.id)
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
    ariaLabel: spokenName(data, input.language),
    ariaRole: data.form === 'heading' || data.form === 'band' || data.form === 'pillar' ? 'group' : 'button',
    className: isSelected ? 'is-selected' : '',
    domAttributes: {
      // React Flow would have a box called "node", in English, in place of what its role says.
      'aria-roledescription': undefined,
      ...(isStop(data) ? { tabIndex: box.id === input.tabStop ? 0 : -1 } : {}),
      ...(element.openable ? { 'aria-expanded': element.open } : {}),
      ...(data.form === 'card' || data.form === 'small-card' || data.form === 'frame'
        ? { 'aria-pressed': isSelected }
        : {}),
    },
  }
}

/** What must be equal for a node to be the same node. */
const signatureOf = ({ id, data, ...rest }: MapNode): string => JSON.stringify([id, rest, data])

/**
 * Builds the nodes of a picture and returns the very same object for a node in which nothing changed: a new object
 * would be drawn again, and blink.
 */
export const createNodeBuilder = (): ((input: NodeInput) => MapNode[]) => {
  let known = new Map<string, { readonly node: MapNode; readonly signature: string }>()
  return (input) => {
    const next = new Map<string, { readonly node: MapNode; readonly signature: string }>()
    const nodes = input.placed.boxes.flatMap((box) => {
      const node = buildNode(input, box)
      if (!node) return []
      const signature = signatureOf(node)
      const before = known.get(box.id)
      const kept = before && before.signature === signature ? before : { node, signature }
      next.set(box.id, kept)
      return [kept.node]
    })
    known = next
    return nodes
  }
}
