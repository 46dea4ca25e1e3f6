import type { ElementId, PlaceId } from '#model/id.ts'
import type { RelationType } from '#model/metamodel.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import type { DependencyLine } from './dependency-lines.ts'

/** An element at the far end, with all relations of one type that lead to it. */
export interface DependencyEntry {
  readonly far: ElementId
  readonly lines: readonly DependencyLine[]
}

/** The entries of one type, read one way: from the far end that its first line has. */
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

/** A type that is called the same from both ends is one group: there is one way to read it. */
const typeKey = (model: Model, { relation, farEnd }: DependencyLine): string => {
  const type = model.relationTypes.get(relation.type)
  const isAlike = type && type.name.zh === type.inverse.zh && type.name.en === type.inverse.en
  return isAlike ? relation.type : `${relation.type} ${farEnd}`
}

/** What cannot be done without comes first: strong types, then weak ones. */
const buildTypeGroups = (model: Model, lines: readonly DependencyLine[]): TypeGroup[] =>
  groupBy(lines, (line) => typeKey(model, line))
    .flatMap((group): TypeGroup | [] => {
      const first = group[0]
      const type = first && model.relationTypes.get(first.relation.type)
      return first && type ? { type, farEnd: first.farEnd, entries: buildEntries(group) } : []
    })
    .sort(compareTypes)

/** The layers from the top down, as they are drawn, then the pillars by id. */
export const placesFromTop = ({ layers, pillars }: Model): PlaceId[] => [
  ...layers.map(({ id }) => id).reverse(),
  ...pillars.map(({ id }) => id).sort(),
]

/** Groups lines by the layer or pillar of the far end, then by type, then by the far end. Keeps the order of the lines. */
export const buildColumn = (model: Model, lines: readonly DependencyLine[]): DependencyColumn => {
  const order = placesFromTop(model)
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

/** The entries of a column with the groups they stand in, in the order in which they are read. */
export const entriesIn = ({
  places,
}: DependencyColumn): { readonly group: TypeGroup; readonly entry: DependencyEntry }[] =>
  places.flatMap(({ types }) => types.flatMap((group) => group.entries.map((entry) => ({ group, entry }))))

/** A column with only those far ends that are wanted. */
export const narrowColumn = (
  model: Model,
  column: DependencyColumn,
  isWanted: (far: ElementId) => boolean,
): DependencyColumn =>
  buildColumn(
    model,
    entriesIn(column).flatMap(({ entry }) => (isWanted(entry.far) ? entry.lines : [])),
  )
