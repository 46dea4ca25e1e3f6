import type { ElementId } from '#model/id.ts'
import { ancestorsOf, descendantsOf, elementOf, isElementId, type Model, placeOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { Option, Question } from '#query/quiz/question.ts'

/**
 * Whether an answer could be called right, worked out apart from the product: from the relations alone, each read as
 * generously as can be, assumed ones too.
 */
export const judgeOf = (model: Model) => {
  const relations = [...model.relations.values()]
  const isTie = ({ type }: Relation): boolean => model.relationTypes.get(type)?.sameThing === true
  const twins = (id: ElementId): ElementId[] =>
    relations.filter(isTie).flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  const twinsOf = new Map([...model.elements.keys()].map((id) => [id, twins(id)]))
  const grow = (start: ElementId, next: (id: ElementId) => Iterable<ElementId>): Set<ElementId> => {
    const all = new Set([start])
    for (const id of all) for (const each of next(id)) all.add(each)
    return all
  }
  const withTwins = (id: ElementId, more: readonly ElementId[]): ElementId[] => [
    ...more,
    ...(twinsOf.get(id) ?? []),
  ]
  const up = (id: ElementId) =>
    grow(id, (each) =>
      withTwins(
        each,
        ancestorsOf(model, each).filter((around) => isElementId(model, around)),
      ),
    )
  const down = (id: ElementId) => grow(id, (each) => withTwins(each, descendantsOf(model, each)))
  const families = new Map<ElementId, Set<ElementId>>()
  const family = (id: ElementId): Set<ElementId> => {
    const known = families.get(id) ?? new Set([...up(id), ...down(id)])
    families.set(id, known)
    return known
  }

  const lowerEnds = new Map<ElementId, ElementId[]>()
  for (const relation of relations.filter((each) => !isTie(each))) {
    const { from, to } = relation
    const dependency = model.relationTypes.get(relation.type)?.dependency
    if (dependency === 'from-on-to' || dependency === 'mutual')
      lowerEnds.set(from, [...(lowerEnds.get(from) ?? []), to])
    if (dependency === 'to-on-from' || dependency === 'mutual')
      lowerEnds.set(to, [...(lowerEnds.get(to) ?? []), from])
  }
  const reaches = new Map<ElementId, Set<ElementId>>()
  const reach = (id: ElementId): Set<ElementId> => {
    const known =
      reaches.get(id) ??
      grow(id, (each) => withTwins(each, [...descendantsOf(model, each), ...(lowerEnds.get(each) ?? [])]))
    reaches.set(id, known)
    return known
  }

  const isSaid = (from: ElementId, type: string, to: ElementId): boolean =>
    relations.some((each) => each.type === type && family(from).has(each.from) && family(to).has(each.to))

  const couldBe = ({ ask, options }: Question, option: Option): boolean => {
    switch (ask.code) {
      case 'layer':
      case 'band':
        return (
          option.of === 'place' &&
          [...family(ask.element)].some((id) => placeOf(elementOf(model, id)) === option.id)
        )
      case 'stands-on':
        return option.of === 'element' && [...family(option.id)].some((id) => reach(ask.element).has(id))
      case 'relation':
        if (option.of !== 'element') return false
        return ask.end === 'to'
          ? isSaid(ask.element, ask.type, option.id)
          : isSaid(option.id, ask.type, ask.element)
      case 'path':
        return (
          option.of === 'element' &&
          [...family(option.id)].some((id) => reach(ask.from).has(id) && reach(id).has(ask.to))
        )
      case 'project': {
        if (option.of !== 'project') return false
        const links = model.projects.get(option.id)?.links ?? []
        return links.some(({ element }) => family(ask.element).has(element))
      }
      case 'statement':
        return option.of === 'truth' && option.isTrue === isSaid(ask.from, ask.type, ask.to)
      case 'indicator': {
        if (option.of !== 'element' || options.length === 0) return false
        const measures = model.indicators.get(ask.indicator)?.measures ?? []
        return measures.some(({ element }) => family(option.id).has(element))
      }
    }
  }
  return { couldBe, family }
}
