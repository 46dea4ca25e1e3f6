import { type Basis, bases } from '#model/citation.ts'
import type { ElementId, RelationTypeId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { DependencyFilter } from '#query/dependency-filter.ts'
import type { Selector } from './selector.ts'

/** Which relations are meant by a part that speaks of nothing else. */
export type RelationChoice =
  | { readonly facet: 'type'; readonly values: readonly RelationTypeId[] }
  | { readonly facet: 'basis'; readonly values: readonly Basis[] }

/** The parts that must all hold. */
export const conjuncts = (selector: Selector): Selector[] =>
  selector.kind === 'and' ? selector.parts.flatMap(conjuncts) : [selector]

/** The keyword that all of a part is about, `type` or `basis`, and the values it leaves; null for any other part. */
const valuesLeft = (
  model: Model,
  part: Selector,
): { facet: 'type' | 'basis'; values: readonly string[] } | null => {
  if (part.kind === 'facet') {
    return part.facet === 'type' || part.facet === 'basis'
      ? { facet: part.facet, values: [part.value] }
      : null
  }
  if (part.kind === 'not') {
    const inner = valuesLeft(model, part.of)
    if (!inner) return null
    const all: readonly string[] = inner.facet === 'type' ? [...model.relationTypes.keys()] : bases
    return { ...inner, values: all.filter((value) => !inner.values.includes(value)) }
  }
  if (part.kind !== 'or') return null
  const parts = part.parts.map((each) => valuesLeft(model, each))
  const facet = parts[0]?.facet
  return facet && parts.every((each) => each?.facet === facet)
    ? { facet, values: parts.flatMap((each) => each?.values ?? []) }
    : null
}

/** The relation types, or the bases, that a part asks for in one `type:` or `basis:`, some of them, or all but some. */
export const relationChoiceOf = (model: Model, part: Selector): RelationChoice | null => {
  const left = valuesLeft(model, part)
  if (!left) return null
  const isLeft = (value: string): boolean => left.values.includes(value)
  return left.facet === 'type'
    ? { facet: 'type', values: [...model.relationTypes.keys()].filter(isLeft) }
    : { facet: 'basis', values: bases.filter(isLeft) }
}

const alsoIn = <Item>(known: readonly Item[] | undefined, values: readonly Item[]): readonly Item[] =>
  known ? known.filter((item) => values.includes(item)) : values

/** What `via` lets through: parts about relations say which may be walked, all others which elements: [L9]. */
export const restrictionOf = (
  model: Model,
  by: Selector,
  elementsOf: (part: Selector) => ReadonlySet<ElementId>,
): DependencyFilter => {
  let types: readonly RelationTypeId[] | undefined
  let shown: readonly Basis[] | undefined
  let elements: ReadonlySet<ElementId> | undefined
  for (const part of conjuncts(by)) {
    const choice = relationChoiceOf(model, part)
    if (choice?.facet === 'type') types = alsoIn(types, choice.values)
    else if (choice) shown = alsoIn(shown, choice.values)
    else elements = new Set(alsoIn(elements && [...elements], [...elementsOf(part)]))
  }
  return {
    ...(types ? { types } : {}),
    ...(shown ? { bases: shown } : {}),
    ...(elements ? { elements } : {}),
  }
}
