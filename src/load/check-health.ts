import { type HealthParameter, parametersOfRule } from '#model/health.ts'
import type { Lists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

type Rules = Lists['healthRules']
type Accepted = Lists['acceptedFindings']

const parameters: readonly HealthParameter[] = ['types', 'places', 'through', 'least', 'top']

const at = (spot: Spot, ...path: (string | number)[]): Spot => ({
  file: spot.file,
  path: [...spot.path, ...path],
})

/** Keeps the first of those with the same key and reports the others. */
const firstOfEach = <Item extends { readonly spot: Spot }>(
  items: readonly Item[],
  list: string,
  field: string,
  keyOf: (item: Item) => string,
  report: Report,
): Item[] => {
  const taken = new Map<string, Item>()
  return items.filter((item) => {
    const key = keyOf(item)
    const first = taken.get(key)
    if (!first) {
      taken.set(key, item)
      return true
    }
    const params = { field: `${list}: ${key}`, firstFile: first.spot.file.name }
    report.add('declared-twice', 'loss', at(item.spot, field), params)
    return false
  })
}

/** Takes out the parameters that the rule does not understand. */
const dropUnused = ({ value, spot }: Rules[number], report: Report): Rules[number] => {
  const understood = parametersOfRule[value.rule]
  const kept = { ...value }
  for (const field of parameters) {
    if (value[field] === undefined || understood.includes(field)) continue
    const params = { field, rule: value.rule, allowed: understood.join(', ') }
    report.add('unused-parameter', 'warning', at(spot, field), params)
    delete kept[field]
  }
  return { value: kept, spot }
}

/** Takes out the relation types, layers and pillars that there are none of. */
const dropUnknown = ({ value, spot }: Rules[number], names: KnownNames, report: Report): Rules[number] => {
  const places = new Set([...names.layers, ...names.pillars])
  const check = (id: string, known: ReadonlySet<string>, ...path: (string | number)[]): boolean =>
    checkReference(id, known, 'loss', at(spot, ...path), names, report)
  const kept = { ...value }
  if (value.types)
    kept.types = value.types.filter((id, index) => check(id, names.relationTypes, 'types', index))
  if (value.places) kept.places = value.places.filter((id, index) => check(id, places, 'places', index))
  if (value.through !== undefined && !check(value.through, names.layers, 'through')) delete kept.through
  return { value: kept, spot }
}

/** What a dataset says of the rules of the health check: each rule once, with its own parameters, of what there is. */
export const checkHealthRules = (rules: Rules, names: KnownNames, report: Report): Rules =>
  firstOfEach(rules, 'healthRules', 'rule', ({ value }) => value.rule, report)
    .map((item) => dropUnused(item, report))
    .map((item) => dropUnknown(item, names, report))

/** Each finding is accepted once. Whether it is still found is not for the parser to say. */
export const checkAcceptedFindings = (accepted: Accepted, report: Report): Accepted =>
  firstOfEach(accepted, 'acceptedFindings', 'finding', ({ value }) => value.finding, report)
