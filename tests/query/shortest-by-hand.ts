import type { ElementId } from '#model/id.ts'
import type { Model } from '#model/model.ts'

/** Some elements, their parts and twins, and the parts and twins of those: until nothing more comes. */
const insideByHand = (model: Model, ids: Iterable<ElementId>): Set<ElementId> => {
  const inside = new Set(ids)
  for (let size = -1; size !== inside.size; ) {
    size = inside.size
    for (const { id, parent } of model.elements.values()) if (parent && inside.has(parent)) inside.add(id)
    for (const { type, from, to } of model.relations.values()) {
      if (!model.relationTypes.get(type)?.sameThing || inside.has(from) === inside.has(to)) continue
      inside.add(from).add(to)
    }
  }
  return inside
}

/** Who stands on whom, each pair once. */
const pairsByHand = (model: Model): [ElementId, ElementId][] => {
  const pairs = new Map<string, [ElementId, ElementId]>()
  for (const { type, from, to } of model.relations.values()) {
    const { dependency, sameThing } = model.relationTypes.get(type) ?? {}
    if (sameThing) continue
    if (dependency === 'from-on-to' || dependency === 'mutual') pairs.set(`${from} ${to}`, [from, to])
    if (dependency === 'to-on-from' || dependency === 'mutual') pairs.set(`${to} ${from}`, [to, from])
  }
  return [...pairs.values()]
}

interface Way {
  readonly line: readonly string[]
  readonly seen: ReadonlySet<ElementId>
  readonly next: ReadonlySet<ElementId>
}

/**
 * All shortest paths along dependencies, by trying every way, one hop longer at a time: the rules of docs/queries.md
 * written down as plainly as possible, to check the quick search by. One line a path: `a b · c d`.
 */
export const shortestByHand = (
  model: Model,
  wish: {
    readonly from: readonly ElementId[]
    readonly to: readonly ElementId[]
    readonly avoid: readonly ElementId[]
  },
): string[] => {
  if (wish.from.length === 0 || wish.to.length === 0) return []
  const avoided = insideByHand(model, wish.avoid)
  const elements = new Map([...model.elements].filter(([id]) => !avoided.has(id)))
  const relations = new Map(
    [...model.relations].filter(([, { from, to }]) => elements.has(from) && elements.has(to)),
  )
  const rest: Model = { ...model, elements, relations }
  const start = insideByHand(
    rest,
    wish.from.filter((id) => elements.has(id)),
  )
  const goal = insideByHand(
    rest,
    wish.to.filter((id) => elements.has(id)),
  )
  if ([...start].some((id) => goal.has(id))) return ['']
  const pairs = pairsByHand(rest).filter(
    ([one, other]) => !(start.has(one) && start.has(other)) && !(goal.has(one) && goal.has(other)),
  )
  const joined = new Map([...elements.keys()].map((id) => [id, insideByHand(rest, [id])]))
  for (let ways: Way[] = [{ line: [], seen: new Set(), next: start }]; ways.length > 0; ) {
    const longer = ways.flatMap(({ line, seen, next }) =>
      pairs
        .filter(([one, other]) => next.has(one) && !seen.has(other))
        .map(([one, other]) => ({
          line: [...line, `${one} ${other}`],
          seen: new Set([...seen, other]),
          next: joined.get(other) ?? new Set<ElementId>(),
          isThere: goal.has(other),
        })),
    )
    const there = longer.filter(({ isThere }) => isThere)
    if (there.length > 0) return there.map(({ line }) => line.join(' · ')).sort()
    // Nothing new was reached by any of them: longer ones reach nothing new either.
    const known = new Set(ways.flatMap(({ seen }) => [...seen]))
    ways = longer.every(({ seen }) => [...seen].every((id) => known.has(id))) ? [] : longer
  }
  return []
}

/** An element with all that a hop may set out from once one is there, each with what lies between. Without ties. */
const downByHand = (model: Model, from: ElementId): (readonly ElementId[])[] => [
  [from],
  ...[...model.elements.values()]
    .filter(({ parent }) => parent === from)
    .flatMap(({ id }) => downByHand(model, id).map((way) => [from, ...way])),
]

/**
 * All paths of some lengths that touch nothing twice, by trying every way, over a model without ties. One line a path, as
 * above.
 */
export const pathsByHand = (
  model: Model,
  wish: {
    readonly from: readonly ElementId[]
    readonly to: readonly ElementId[]
    readonly avoid: readonly ElementId[]
  },
  lengths: readonly number[],
): string[] => {
  const avoided = insideByHand(model, wish.avoid)
  const elements = new Map([...model.elements].filter(([id]) => !avoided.has(id)))
  const rest: Model = { ...model, elements }
  const insideOf = (ids: readonly ElementId[]): Set<ElementId> =>
    new Set([...insideByHand(model, ids)].filter((id) => elements.has(id)))
  const start = insideOf(wish.from.filter((id) => elements.has(id)))
  const goal = insideOf(wish.to.filter((id) => elements.has(id)))
  if (lengths.length === 0 || [...start].some((id) => goal.has(id))) return []
  const pairs = pairsByHand(model).filter(([one, other]) => elements.has(one) && elements.has(other))
  const found: string[] = []
  const goOn = (
    line: readonly string[],
    ways: readonly (readonly ElementId[])[],
    seen: ReadonlySet<ElementId>,
  ) => {
    if (line.length >= Math.max(...lengths)) return
    for (const way of ways) {
      if (way.slice(1).some((id) => seen.has(id) || start.has(id) || goal.has(id)) && line.length > 0)
        continue
      for (const [one, other] of pairs) {
        if (one !== way.at(-1) || start.has(other) || seen.has(other) || way.includes(other)) continue
        const longer = [...line, `${one} ${other}`]
        if (!goal.has(other)) goOn(longer, downByHand(rest, other), new Set([...seen, ...way, other]))
        else if (lengths.includes(longer.length)) found.push(longer.join(' · '))
      }
    }
  }
  goOn(
    [],
    [...start].map((id) => [id]),
    new Set(),
  )
  return found
}
