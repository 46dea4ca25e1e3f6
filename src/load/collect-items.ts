import type { z } from 'zod'
import { checkShape, kindOfValue, reportUnknown } from './check-shape.ts'
import type { Report, Spot } from './report.ts'
import {
  type CardName,
  cardNames,
  cardSchemas,
  type ListName,
  listNames,
  listSchemas,
  type MetamodelName,
  metamodelNames,
  metamodelSchemas,
} from './schema.ts'
import type { DataFile } from './source-text.ts'
import { suggestId } from './suggest-id.ts'

/** A well-formed item and where it stands. */
export interface Item<Value> {
  readonly value: Value
  readonly spot: Spot
}

export type Lists = { [Name in ListName]: Item<z.output<(typeof listSchemas)[Name]>>[] }
export type MetamodelLists = { [Name in MetamodelName]: Item<z.output<(typeof metamodelSchemas)[Name]>>[] }
export type Cards = { [Name in CardName]?: Item<z.output<(typeof cardSchemas)[Name]>> }

/** Ids of items that are malformed: what refers to them is not wrong as well. */
export type Damaged = Readonly<Record<ListName | MetamodelName, Set<string>>>

/** What a dataset has once, from all its files. */
export interface CollectedCards {
  readonly cards: Cards
  /** Cards that are there, but malformed: they are not missing as well. */
  readonly damagedCards: ReadonlySet<CardName>
}

/** All well-formed items of a dataset's files, in the order of the files. References are not followed yet. */
export interface Collected extends CollectedCards {
  readonly metamodel: MetamodelLists
  readonly lists: Lists
  readonly damaged: Damaged
}

const fileKeys = [...cardNames, 'metamodel', ...listNames, '$schema']

const emptyLists = <Name extends string, Value>(
  names: readonly Name[],
  make: () => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Value>

/** The id a malformed item was meant to have, as far as it can be read. */
const idsMeant = (raw: unknown): string[] => {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return []
  const { id } = raw
  if (typeof id !== 'string' && typeof id !== 'number') return []
  return [String(id), suggestId(String(id))].filter((meant) => meant !== '')
}

const collectList = <Value>(
  raw: unknown,
  schema: z.ZodType<Value>,
  into: Item<Value>[],
  damaged: Set<string>,
  spot: Spot,
  report: Report,
): void => {
  // A key with nothing after it is an empty list: `relations:` on a line of its own.
  if (raw === undefined || raw === null) return
  if (!Array.isArray(raw)) {
    report.add('not-a-list', 'error', spot, { field: String(spot.path.at(-1)), found: kindOfValue(raw) })
    return
  }
  raw.forEach((item: unknown, index) => {
    const at = { file: spot.file, path: [...spot.path, index] }
    const value = checkShape(schema, item, at, report)
    if (value !== null) into.push({ value, spot: at })
    else for (const id of idsMeant(item)) damaged.add(id)
  })
}

const collectMetamodel = (file: DataFile, collected: Collected, report: Report): void => {
  const raw = file.value['metamodel']
  if (raw === undefined || raw === null) return
  const spot = { file, path: ['metamodel'] }
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    report.add('wrong-type', 'error', spot, {
      field: 'metamodel',
      expected: 'mapping',
      found: kindOfValue(raw),
    })
    return
  }
  const mapping = raw as Readonly<Record<string, unknown>>
  reportUnknown(mapping, metamodelNames, spot, report, 'loss')
  for (const name of metamodelNames) {
    const schema = metamodelSchemas[name] as z.ZodType<MetamodelLists[typeof name][number]['value']>
    const list = collected.metamodel[name] as Item<MetamodelLists[typeof name][number]['value']>[]
    collectList(
      mapping[name],
      schema,
      list,
      collected.damaged[name],
      { file, path: ['metamodel', name] },
      report,
    )
  }
}

/** Reads every item of every file by its schema. What is malformed is reported and left out. */
export const collectItems = (
  files: readonly DataFile[],
  cards: CollectedCards,
  report: Report,
): Collected => {
  const collected: Collected = {
    ...cards,
    metamodel: emptyLists(metamodelNames, () => []) as MetamodelLists,
    lists: emptyLists(listNames, () => []) as Lists,
    damaged: emptyLists([...listNames, ...metamodelNames], () => new Set<string>()),
  }
  for (const file of files) {
    collectMetamodel(file, collected, report)
    for (const name of listNames) {
      const schema = listSchemas[name] as z.ZodType<Lists[typeof name][number]['value']>
      const list = collected.lists[name] as Item<Lists[typeof name][number]['value']>[]
      collectList(file.value[name], schema, list, collected.damaged[name], { file, path: [name] }, report)
    }
  }
  return collected
}

/** Reads what a dataset has once, and warns of keys that no file can have. */
export const collectCards = (files: readonly DataFile[], report: Report): CollectedCards => {
  const cards: Partial<Record<CardName, Item<unknown>>> = {}
  const damagedCards = new Set<CardName>()
  for (const file of files) {
    reportUnknown(file.value, fileKeys, { file, path: [] }, report, 'loss')
    for (const name of cardNames) {
      const raw = file.value[name]
      if (raw === undefined) continue
      const spot = { file, path: [name] }
      const value = checkShape<unknown>(cardSchemas[name], raw, spot, report)
      const first = cards[name]
      if (value === null) damagedCards.add(name)
      else if (!first) cards[name] = { value, spot }
      else if (JSON.stringify(first.value) !== JSON.stringify(value)) {
        report.add('declared-twice', 'error', spot, { field: name, firstFile: first.spot.file.name })
      }
    }
  }
  return { cards: cards as Cards, damagedCards }
}
