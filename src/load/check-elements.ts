import type { Collected, Item, Lists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

type RawElement = Lists['elements'][number]['value']
type ElementItem = Item<RawElement>

const at = (spot: Spot, field: string): Spot => ({ file: spot.file, path: [...spot.path, field] })

const checkOwnReferences = ({ value, spot }: ElementItem, names: KnownNames, report: Report): ElementItem => {
  checkReference(value.kind, names.kinds, 'error', at(spot, 'kind'), report)
  if (value.layer) checkReference(value.layer, names.layers, 'error', at(spot, 'layer'), report)
  if (value.pillar) checkReference(value.pillar, names.pillars, 'error', at(spot, 'pillar'), report)
  if (value.parent) checkReference(value.parent, names.elements, 'error', at(spot, 'parent'), report)
  if (value.layer && value.pillar) report.add('two-places', 'error', at(spot, 'pillar'), { id: value.id })
  if (!value.parent && !value.layer && !value.pillar) report.add('no-place', 'error', spot, { id: value.id })
  if (value.owner && !checkReference(value.owner, names.elements, 'loss', at(spot, 'owner'), report)) {
    const { owner: _, ...rest } = value
    return { value: rest, spot }
  }
  return { value, spot }
}

/** The chain from an element to its root, or the cycle in it. Iterative: a file may nest as deep as it likes. */
const chainOf = (
  start: ElementItem,
  byId: ReadonlyMap<string, ElementItem>,
): { root: ElementItem; cycle: readonly string[] | null } => {
  const seen: string[] = []
  let item = start
  while (item.value.parent !== undefined) {
    const from = seen.indexOf(item.value.id)
    if (from >= 0) return { root: item, cycle: [...seen.slice(from), item.value.id] }
    seen.push(item.value.id)
    const parent = byId.get(item.value.parent)
    if (!parent) break
    item = parent
  }
  return { root: item, cycle: null }
}

/** Gives an element the place of its root; a place of its own must be the same. */
const placed = (
  item: ElementItem,
  byId: ReadonlyMap<string, ElementItem>,
  report: Report,
  reportedCycles: Set<string>,
): ElementItem => {
  const { root, cycle } = chainOf(item, byId)
  if (cycle) {
    // Every member of a cycle, and all below it, find the same one: it is reported once.
    const key = [...new Set(cycle)].sort().join()
    if (!reportedCycles.has(key)) {
      reportedCycles.add(key)
      const member = byId.get(cycle[0] ?? '') ?? item
      report.add('parent-cycle', 'error', at(member.spot, 'parent'), { cycle: cycle.join(' → ') })
    }
    return item
  }
  const { layer, pillar } = root.value
  const own = item.value.layer ?? item.value.pillar
  const place = layer ?? pillar
  if (own !== undefined && place !== undefined && own !== place) {
    report.add('place-differs', 'error', at(item.spot, item.value.layer ? 'layer' : 'pillar'), {
      id: item.value.id,
      own,
      parent: item.value.parent ?? '',
      parentPlace: place,
    })
  }
  const { layer: _layer, pillar: _pillar, ...rest } = item.value
  return { value: { ...rest, ...(layer ? { layer } : pillar ? { pillar } : {}) }, spot: item.spot }
}

/** Follows the elements' references and gives every one the layer or pillar of its root. */
export const checkElements = (collected: Collected, names: KnownNames, report: Report): ElementItem[] => {
  const items = collected.lists.elements.map((item) => checkOwnReferences(item, names, report))
  const byId = new Map(items.map((item) => [item.value.id, item]))
  const reportedCycles = new Set<string>()
  return items.map((item) => placed(item, byId, report, reportedCycles))
}
