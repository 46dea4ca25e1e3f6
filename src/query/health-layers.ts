import type { ElementId, LayerId, RelationId } from '#model/id.ts'
import { at } from './adjacency.ts'
import { type DependencyGraph, idAt, relationAt } from './dependency-graph.ts'
import type { Found } from './health-finding.ts'
import { eachDependency, isCounted } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** A dependency between two layers, by their places from the base up. */
interface Crossing {
  readonly relation: RelationId
  readonly params: {
    readonly element: ElementId
    readonly on: ElementId
    readonly layer: LayerId
    readonly onLayer: LayerId
  }
  readonly height: number
  readonly onHeight: number
}

/**
 * The dependencies between two different layers that a rule wants, told by the heights of their ends and whether they
 * are mutual. Of a mutual one both directions are asked about.
 */
const crossingsOf = (
  graph: DependencyGraph,
  { types }: RuleSetting,
  wants: (height: number, onHeight: number, isMutual: boolean) => boolean,
): Crossing[] => {
  const { layers } = graph.model
  const heights = Int32Array.from(graph.places, (place) => layers.findIndex(({ id }) => id === place))
  const isMutual = graph.types.map((id) => graph.model.relationTypes.get(id)?.dependency === 'mutual')
  const found: Crossing[] = []
  const add = (element: number, on: number, relation: number): void => {
    const height = at(heights, at(graph.placeOf, element))
    const onHeight = at(heights, at(graph.placeOf, on))
    if (height < 0 || onHeight < 0 || height === onHeight) return
    const isBoth = isMutual[at(graph.typeOf, relation)] ?? false
    if (!wants(height, onHeight, isBoth)) return
    const [layer, onLayer] = [layers[height]?.id, layers[onHeight]?.id]
    if (layer === undefined || onLayer === undefined) return
    const params = { element: idAt(graph, element), on: idAt(graph, on), layer, onLayer }
    found.push({ relation: relationAt(graph, relation).id, params, height, onHeight })
  }
  eachDependency(graph, (type) => isCounted(types, type), add)
  return found
}

const aboutCrossing = ({ relation, params }: Crossing) => ({
  key: [relation],
  elements: [params.element, params.on],
  relations: [relation],
})

/** Rule [H2]: a lower layer stands on a higher one. */
export const findUpward = (graph: DependencyGraph, setting: RuleSetting): Found[] =>
  crossingsOf(graph, setting, (height, onHeight, isMutual) => !isMutual && height < onHeight).map(
    (crossing) => ({ rule: 'upward', ...aboutCrossing(crossing), params: crossing.params }),
  )

/** Rule [H3]: a layer stands on one that is not the next below. */
export const findSkips = (graph: DependencyGraph, setting: RuleSetting): Found[] =>
  crossingsOf(graph, setting, (height, onHeight) => height > onHeight + 1).map((crossing) => {
    const skipped = crossing.height - crossing.onHeight - 1
    return { rule: 'skips-layer', ...aboutCrossing(crossing), params: { ...crossing.params, skipped } }
  })

/** Rule [H4]: something above a layer stands on something below it, without going through it. */
export const findAround = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const { through } = setting
  const middle = graph.model.layers.findIndex(({ id }) => id === through)
  if (through === undefined || middle < 0) return []
  const goesAround = (height: number, onHeight: number): boolean => height > middle && middle > onHeight
  return crossingsOf(graph, setting, goesAround).map((crossing) => {
    const params = { ...crossing.params, through }
    return { rule: 'around-layer', ...aboutCrossing(crossing), params }
  })
}
