import type { Collected, Item, MetamodelLists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

type RawEvent = MetamodelLists['events'][number]['value']
type RawType = MetamodelLists['relationTypes'][number]['value']

const at = (spot: Spot, ...path: (string | number)[]): Spot => ({
  file: spot.file,
  path: [...spot.path, ...path],
})

/** A filter that lets the first entry of each name through and reports the others. */
const isFirst = (event: string, report: Report): ((over: string, spot: Spot) => boolean) => {
  const seen = new Set<string>()
  return (over, spot) => {
    if (seen.has(over)) report.add('carry-twice', 'loss', spot, { event, over })
    const first = !seen.has(over)
    seen.add(over)
    return first
  }
}

/** Whether an event can go over a relation type at all: somebody must depend on somebody. */
const goesOver = (type: RawType | undefined): boolean =>
  !type || (type.dependency !== 'none' && type.sameThing !== true)

const checkEvent = (
  { value, spot }: Item<RawEvent>,
  types: ReadonlyMap<string, RawType>,
  names: KnownNames,
  report: Report,
): Item<RawEvent> => {
  const event = value.id
  const isFirstType = isFirst(event, report)
  const isFirstStep = isFirst(event, report)
  const relations = value.relations.filter(({ type, strength }, index) => {
    const here = at(spot, 'relations', index, 'type')
    if (!checkReference(type, names.relationTypes, 'loss', here, names, report)) return false
    if (strength !== 'none' && !goesOver(types.get(type))) {
      report.add('carries-nowhere', 'warning', here, { event, type })
    }
    return isFirstType(type, here)
  })
  const steps = value.steps.filter(({ step }, index) => isFirstStep(step, at(spot, 'steps', index, 'step')))
  return { value: { ...value, relations, steps }, spot }
}

/** Follows what the events of a metamodel say of relation types; what cannot be is left out or warned of. */
export const checkEvents = (
  { metamodel }: Collected,
  names: KnownNames,
  report: Report,
): Item<RawEvent>[] => {
  const types = new Map(metamodel.relationTypes.map(({ value }) => [value.id, value]))
  return metamodel.events.map((event) => checkEvent(event, types, names, report))
}
