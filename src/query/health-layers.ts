import type { LayerId } from '#model/id.ts'
import { elementOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { type DependencyGraph, relationAt } from './dependency-graph.ts'
import type { Found } from './health-finding.ts'
import { isCounted, typeOfRelation } from './health-graph.ts'
import type { RuleSetting } from './health-rules.ts'

/** A dependency between two layers, by their places from the base up. */
interface Crossing {
  readonly relation: Relation
  readonly params: {
    readonly element: Relation['from']
    readonly on: Relation['to']
    readonly layer: LayerId
    readonly onLayer: LayerId
  }
  readonly height: number
  readonly onHeight: number
}

/** The dependencies between two different layers. Of a mutual one it is the upper end that stands on the lower. */
const crossingsOf = (
  graph: DependencyGraph,
  { types }: RuleSetting,
): (Crossing & { isMutual: boolean })[] => {
  const height = new Map(graph.model.layers.map(({ id }, index) => [id, index]))
  return graph.relations.flatMap((_, index) => {
    const relation = relationAt(graph, index)
    const type = typeOfRelation(graph, index)
    if (!isCounted(types, type)) return []
    const [from, to] = [elementOf(graph.model, relation.from), elementOf(graph.model, relation.to)]
    if (from.layer === undefined || to.layer === undefined || from.layer === to.layer) return []
    const heightOf = (layer: LayerId): number => height.get(layer) ?? 0
    const isMutual = type.dependency === 'mutual'
    const isFromAbove = isMutual
      ? heightOf(from.layer) > heightOf(to.layer)
      : type.dependency === 'from-on-to'
    const [element, layer, on, onLayer] = isFromAbove
      ? [from.id, from.layer, to.id, to.layer]
      : [to.id, to.layer, from.id, from.layer]
    const params = { element, on, layer, onLayer }
    return [{ relation, params, height: heightOf(layer), onHeight: heightOf(onLayer), isMutual }]
  })
}

const aboutCrossing = ({ relation, params }: Crossing) => ({
  key: [relation.id],
  elements: [params.element, params.on],
  relations: [relation.id],
})

/** Rule [H2]: a lower layer stands on a higher one. */
export const findUpward = (graph: DependencyGraph, setting: RuleSetting): Found[] =>
  crossingsOf(graph, setting)
    .filter(({ height, onHeight, isMutual }) => !isMutual && height < onHeight)
    .map((crossing) => ({ rule: 'upward', ...aboutCrossing(crossing), params: crossing.params }))

/** Rule [H3]: a layer stands on one that is not the next below. */
export const findSkips = (graph: DependencyGraph, setting: RuleSetting): Found[] =>
  crossingsOf(graph, setting)
    .filter(({ height, onHeight }) => height > onHeight + 1)
    .map((crossing) => {
      const skipped = crossing.height - crossing.onHeight - 1
      return { rule: 'skips-layer', ...aboutCrossing(crossing), params: { ...crossing.params, skipped } }
    })

/** Rule [H4]: something above a layer stands on something below it, without going through it. */
export const findAround = (graph: DependencyGraph, setting: RuleSetting): Found[] => {
  const { through } = setting
  const middle = graph.model.layers.findIndex(({ id }) => id === through)
  if (through === undefined || middle < 0) return []
  return crossingsOf(graph, setting)
    .filter(({ height, onHeight }) => height > middle && middle > onHeight)
    .map((crossing) => {
      const params = { ...crossing.params, through }
      return { rule: 'around-layer', ...aboutCrossing(crossing), params }
    })
}
