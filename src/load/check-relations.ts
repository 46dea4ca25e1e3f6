import { relationIdOf } from '#model/relation.ts'
import type { Collected, Item, Lists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

type RawRelation = Lists['relations'][number]['value']
type RawElement = Lists['elements'][number]['value']
type RelationItem = Item<RawRelation>

const at = (spot: Spot, field: string): Spot => ({ file: spot.file, path: [...spot.path, field] })

/** Whether `outer` is above `inner` in the nesting. Parent cycles were reported before and end the walk here. */
const isAbove = (outer: string, inner: string, elements: ReadonlyMap<string, RawElement>): boolean => {
  const seen = new Set<string>()
  let next = elements.get(inner)?.parent
  while (next !== undefined && !seen.has(next)) {
    if (next === outer) return true
    seen.add(next)
    next = elements.get(next)?.parent
  }
  return false
}

const checkNesting = (
  item: RelationItem,
  elements: ReadonlyMap<string, RawElement>,
  report: Report,
): void => {
  const { from, to } = item.value
  if (isAbove(from, to, elements)) {
    report.add('ancestor-relation', 'warning', at(item.spot, 'to'), { inner: to, outer: from })
  } else if (isAbove(to, from, elements)) {
    report.add('ancestor-relation', 'warning', at(item.spot, 'from'), { inner: from, outer: to })
  }
}

const checkEnds = (
  item: RelationItem,
  collected: Collected,
  elements: ReadonlyMap<string, RawElement>,
  report: Report,
): void => {
  const type = collected.metamodel.relationTypes.find(({ value }) => value.id === item.value.type)?.value
  if (!type) return
  const ends = [
    ['from', type.fromKinds],
    ['to', type.toKinds],
  ] as const
  for (const [end, allowed] of ends) {
    const kind = elements.get(item.value[end])?.kind
    if (allowed && kind && !allowed.includes(kind)) {
      const params = { type: type.id, end: item.value[end], kind, allowed: allowed.join(', ') }
      report.add('kind-not-allowed', 'warning', at(item.spot, end), params)
    }
  }
}

/** A relation stated twice is left out; another relation under the same id is an error, as any id used twice. */
const reportSecond = ({ value, spot }: RelationItem, first: RelationItem, report: Report): void => {
  const firstFile = first.spot.file.name
  const firstLine = first.spot.file.locate(first.spot.path).line
  const { type, from, to } = value
  if (relationIdOf(first.value) === relationIdOf(value)) {
    report.add('duplicate-relation', 'loss', spot, { type, from, to, firstFile, firstLine })
  } else {
    report.add('duplicate-id', 'error', at(spot, 'id'), { id: value.id ?? '', firstFile, firstLine })
  }
}

/** Leaves out relations that lead nowhere or say nothing, and reports those that break a rule. */
export const checkRelations = (
  collected: Collected,
  elements: ReadonlyMap<string, RawElement>,
  names: KnownNames,
  report: Report,
): RelationItem[] => {
  const seen = new Map<string, RelationItem>()
  const kept: RelationItem[] = []
  for (const item of collected.lists.relations) {
    const { value, spot } = item
    const known = [
      checkReference(value.type, names.relationTypes, 'loss', at(spot, 'type'), names, report),
      checkReference(value.from, names.elements, 'loss', at(spot, 'from'), names, report),
      checkReference(value.to, names.elements, 'loss', at(spot, 'to'), names, report),
    ]
    if (known.includes(false)) continue
    if (value.from === value.to) {
      report.add('self-relation', 'loss', at(spot, 'to'), { id: value.from })
      continue
    }
    const { id: ownId, ...statement } = value
    const ownName = relationIdOf(value)
    const id = ownId ?? ownName
    const first = seen.get(ownName) ?? seen.get(id)
    if (first) {
      reportSecond(item, first, report)
      continue
    }
    const whole = { value: { id, ...statement }, spot }
    seen.set(id, whole)
    seen.set(ownName, whole)
    checkNesting(whole, elements, report)
    checkEnds(whole, collected, elements, report)
    kept.push(whole)
  }
  return kept
}
