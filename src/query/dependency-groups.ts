import type { ElementId, PlaceId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import type { DependencyLine } from './dependency-lines.ts'

/** An element at the far end, with all relations of one type that lead to it. */
export interface DependencyEntry {
  readonly far: ElementId
  readonly lines: readonly DependencyLine[]
}

/** The entries of one type, read one way. */
export interface TypeGroup {
  readonly type: RelationType
  readonly farEnd: DependencyLine['farEnd']
  readonly entries: readonly DependencyEntry[]
}

/** What stands in one layer or pillar. */
export interface PlaceGroup {
  readonly place: PlaceId
  readonly types: readonly TypeGroup[]
  readonly relations: number
}

/** The lines of one column: [N3]. */
export interface DependencyColumn {
  /** Layers from the top down, then pillars by id; without those from which nothing is listed. */
  readonly places: readonly PlaceGroup[]
  readonly relations: number
  /** How many different elements stand at the far ends. */
  readonly elements: number
}

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

const buildEntries = (lines: readonly DependencyLine[]): DependencyEntry[] =>
  groupBy(lines, ({ far }) => far).flatMap((group) => (group[0] ? { far: group[0].far, lines: group } : []))

const compareTypes = (a: TypeGroup, b: TypeGroup): number => {
  const keyOf = ({ type, farEnd }: TypeGroup): string =>
    `${type.strength === 'strong' ? 0 : 1} ${type.id} ${farEnd}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}

/** What cannot be done without comes first: strong types, then weak ones. */
const buildTypeGroups = (model: Model, lines: readonly DependencyLine[]): TypeGroup[] =>
  groupBy(lines, ({ relation, farEnd }) => `${relation.type} ${farEnd}`)
    .flatMap((group): TypeGroup | [] => {
      const first = group[0]
      const type = first && model.relationTypes.get(first.relation.type)
      return first && type ? { type, farEnd: first.farEnd, entries: buildEntries(group) } : []
    })
    .sort(compareTypes)

/** Groups lines by the layer or pillar of the far end, then by type, then by the far end. Keeps the order of the lines. */
export const buildColumn = (model: Model, lines: readonly DependencyLine[]): DependencyColumn => {
  const pillars = model.pillars.map(({ id }) => id).sort()
  const order: PlaceId[] = [...model.layers.map(({ id }) => id).reverse(), ...pillars]
  const byPlace = groupBy(lines, ({ far }) => placeOf(elementOf(model, far)))
  const places = byPlace.flatMap((group): PlaceGroup | [] => {
    const first = group[0]
    if (!first) return []
    const place = placeOf(elementOf(model, first.far))
    return { place, types: buildTypeGroups(model, group), relations: group.length }
  })
  return {
    places: places.sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place)),
    relations: lines.length,
    elements: new Set(lines.map(({ far }) => far)).size,
  }
}
