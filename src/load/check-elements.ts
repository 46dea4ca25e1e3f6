import type { Collected, Item, Lists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

type RawElement = Lists['elements'][number]['value']
type ElementItem = Item<RawElement>

const at = (spot: Spot, field: string): Spot => ({ file: spot.file, path: [...spot.path, field] })

const checkOwnReferences = ({ value, spot }: ElementItem, names: KnownNames, report: Report): ElementItem => {
  checkReference(value.kind, names.kinds, 'error', at(spot, 'kind'), names, report)
  if (value.layer) checkReference(value.layer, names.layers, 'error', at(spot, 'layer'), names, report)
  if (value.pillar) checkReference(value.pillar, names.pillars, 'error', at(spot, 'pillar'), names, report)
  if (value.parent) checkReference(value.parent, names.elements, 'error', at(spot, 'parent'), names, report)
  if (value.layer && value.pillar) report.add('two-places', 'error', at(spot, 'pillar'), { id: value.id })
  if (!value.parent && !value.layer && !value.pillar) report.add('no-place', 'error', spot, { id: value.id })
  if (value.owner && !checkReference(value.owner, names.elements, 'loss', at(spot, 'owner'), names, report)) {
    const { owner: _, ...rest } = value
    return { value: rest, spot }
  }
  return { value, spot }
}

/** Above each element: its root, or the cycle that it is in or hangs from. */
type Above = { readonly root: ElementItem } | { readonly cycle: readonly string[] }

/**
 * Finds what is above every element. Iterative, and each parent is followed once: a file may nest as deep as it likes.
 */
const findAbove = (
  items: readonly ElementItem[],
  byId: ReadonlyMap<string, ElementItem>,
): Map<string, Above> => {
  const found = new Map<string, Above>()
  for (const start of items) {
    const chain = new Set<string>()
    let above: Above | undefined
    for (let item = start; !above; ) {
      const { id, parent } = item.value
      if (chain.has(id)) above = { cycle: [...[...chain].slice([...chain].indexOf(id)), id] }
      else {
        chain.add(id)
        const next = parent === undefined ? undefined : byId.get(parent)
        if (!next) above = { root: item }
        else {
          above = found.get(next.value.id)
          item = next
        }
      }
    }
    for (const id of chain) found.set(id, above)
  }
  return found
}

/** Gives an element the place of its root; a place of its own must be the same. */
const placed = (item: ElementItem, root: ElementItem, report: Report): ElementItem => {
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
  const above = findAbove(items, byId)
  // Every member of a cycle, and all below it, share one cycle: it is reported once, at its first member.
  const reported = new Set<Above>()
  return items.map((item) => {
    const found = above.get(item.value.id)
    if (!found) return item
    if ('root' in found) return placed(item, found.root, report)
    if (!reported.has(found)) {
      reported.add(found)
      const member = byId.get(found.cycle[0] ?? '') ?? item
      report.add('parent-cycle', 'error', at(member.spot, 'parent'), { cycle: found.cycle.join(' → ') })
    }
    return item
  })
}
