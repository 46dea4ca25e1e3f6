import type { Item, Lists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

const at = (spot: Spot, ...path: (string | number)[]): Spot => ({
  file: spot.file,
  path: [...spot.path, ...path],
})

/** Leaves out the entries of a list field whose element is unknown. */
const knownEntries = <Entry extends { readonly element: string }>(
  entries: readonly Entry[],
  field: string,
  spot: Spot,
  names: KnownNames,
  report: Report,
): Entry[] =>
  entries.filter((entry, index) =>
    checkReference(entry.element, names.elements, 'loss', at(spot, field, index, 'element'), names, report),
  )

const knownIds = (ids: readonly string[], spot: Spot, names: KnownNames, report: Report): string[] =>
  ids.filter((id, index) =>
    checkReference(id, names.elements, 'loss', at(spot, 'elements', index), names, report),
  )

/** Follows a project's references: its box and group, the elements it touches, its owner. */
export const checkProject = (
  { value, spot }: Lists['projects'][number],
  names: KnownNames,
  report: Report,
): Lists['projects'][number] => {
  checkReference(String(value.box), names.boxes, 'error', at(spot, 'box'), names, report)
  if (value.group) {
    // An unknown box was reported already; its groups are not known either.
    const groups = names.groups.get(value.box)
    if (groups) checkReference(value.group, groups, 'error', at(spot, 'group'), names, report)
  }
  const links = knownEntries(value.links, 'links', spot, names, report)
  if (value.owner && !checkReference(value.owner, names.elements, 'loss', at(spot, 'owner'), names, report)) {
    const { owner: _owner, ownerBasis: _basis, ownerReason: _reason, ...rest } = value
    return { value: { ...rest, links }, spot }
  }
  return { value: { ...value, links }, spot }
}

/** Follows an indicator's references: its category and what it measures. */
export const checkIndicator = (
  { value, spot }: Lists['indicators'][number],
  names: KnownNames,
  report: Report,
): Lists['indicators'][number] => {
  checkReference(value.category, names.categories, 'error', at(spot, 'category'), names, report)
  return {
    value: { ...value, measures: knownEntries(value.measures, 'measures', spot, names, report) },
    spot,
  }
}

/** Follows what a quantity measures. */
export const checkQuantity = (
  { value, spot }: Lists['quantities'][number],
  names: KnownNames,
  report: Report,
): Lists['quantities'][number] => ({
  value: { ...value, measures: knownEntries(value.measures, 'measures', spot, names, report) },
  spot,
})

/** Follows the `elements` of a milestone or a term. */
export const checkElementList = <Value extends { readonly elements?: string[] | undefined }>(
  { value, spot }: Item<Value>,
  names: KnownNames,
  report: Report,
): Item<Value> =>
  value.elements
    ? { value: { ...value, elements: knownIds(value.elements, spot, names, report) }, spot }
    : { value, spot }
