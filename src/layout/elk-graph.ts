import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { Point } from './geometry.ts'
import type { LayoutJob, LayoutResult } from './layout-job.ts'

/** Full ids: a misspelt one would be ignored silently. A test holds each against the engine's own list. */
export const elkOptions: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.aspectRatio': '1.9',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.componentComponent': '30',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '46',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
}

/** For the second try: slower to the eye, harder to break. */
export const elkRetryOptions: LayoutOptions = {
  ...elkOptions,
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
}

const isSize = (value: number): boolean => Number.isFinite(value) && value > 0

/** What the engine would take without a word and answer with nonsense or a crash; null when the job is sound. */
export const faultOf = (job: LayoutJob): string | null => {
  const ids = new Set(job.nodes.map((node) => node.id))
  if (ids.size !== job.nodes.length) return 'duplicate node id'
  if (new Set(job.edges.map((edge) => edge.id)).size !== job.edges.length) return 'duplicate edge id'
  if (job.nodes.some((node) => !isSize(node.width) || !isSize(node.height))) return 'node without a size'
  if (job.edges.some((edge) => !ids.has(edge.from) || !ids.has(edge.to))) return 'edge without an end'
  return null
}

/** A job in the engine's words. */
export const formatElkGraph = (job: LayoutJob): ElkNode => ({
  id: 'root',
  children: job.nodes.map(({ id, width, height }) => ({ id, width, height })),
  edges: job.edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
})

const pointsOf = (edge: ElkExtendedEdge): Point[] =>
  (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) =>
    [startPoint, ...(bendPoints ?? []), endPoint].map(({ x, y }) => ({ x, y })),
  )

/** What the engine answered; null where a place is missing or no number. */
export const parseElkGraph = (graph: ElkNode): LayoutResult | null => {
  const nodes: Record<string, Point> = {}
  for (const { id, x, y } of graph.children ?? []) {
    if (x === undefined || y === undefined || !Number.isFinite(x + y)) return null
    nodes[id] = { x, y }
  }
  const edges: Record<string, readonly Point[]> = {}
  for (const edge of graph.edges ?? []) {
    const points = pointsOf(edge)
    // An edge without a way is routed by us later, over the standing boxes.
    if (points.length >= 2 && points.every(({ x, y }) => Number.isFinite(x + y))) edges[edge.id] = points
  }
  return { width: graph.width ?? 0, height: graph.height ?? 0, nodes, edges }
}
