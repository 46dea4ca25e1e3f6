import type { z } from 'zod'
import { checkShape, kindOfValue } from './check-shape.ts'
import { nearestOf } from './nearest.ts'
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
import type { ReadFile } from './source-text.ts'

/** A well-formed item and where it stands. */
export interface Item<Value> {
  readonly value: Value
  readonly spot: Spot
}

export type Lists = { [Name in ListName]: Item<z.output<(typeof listSchemas)[Name]>>[] }
export type MetamodelLists = { [Name in MetamodelName]: Item<z.output<(typeof metamodelSchemas)[Name]>>[] }
export type Cards = { [Name in CardName]?: Item<z.output<(typeof cardSchemas)[Name]>> }

/** All well-formed items of a dataset's files, in the order of the files. References are not followed yet. */
export interface Collected {
  readonly cards: Cards
  readonly metamodel: MetamodelLists
  readonly lists: Lists
}

type Mapping = Readonly<Record<string, unknown>>

const emptyCollected = (): Collected => ({
  cards: {},
  metamodel: {
    layers: [],
    pillars: [],
    kinds: [],
    relationTypes: [],
    projectBoxes: [],
    indicatorCategories: [],
  },
  lists: {
    sources: [],
    elements: [],
    relations: [],
    projects: [],
    indicators: [],
    quantities: [],
    milestones: [],
    terms: [],
    tours: [],
  },
})

const asMapping = (value: unknown, spot: Spot, report: Report): Mapping | null => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping
  report.add('not-a-mapping', 'error', spot, { found: kindOfValue(value) })
  return null
}

const collectList = <Value>(
  raw: unknown,
  schema: z.ZodType<Value>,
  into: Item<Value>[],
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
  })
}

const collectCard = <Value>(
  raw: unknown,
  schema: z.ZodType<Value>,
  already: Item<Value> | undefined,
  spot: Spot,
  report: Report,
): Item<Value> | undefined => {
  if (raw === undefined) return already
  const value = checkShape(schema, raw, spot, report)
  if (value === null) return already
  if (already && JSON.stringify(already.value) !== JSON.stringify(value)) {
    const field = String(spot.path.at(-1))
    report.add('declared-twice', 'error', spot, { field, firstFile: already.spot.file.name })
  }
  return already ?? { value, spot }
}

const warnOfUnknown = (mapping: Mapping, known: readonly string[], spot: Spot, report: Report): void => {
  for (const field of Object.keys(mapping)) {
    if (known.includes(field)) continue
    const at = { file: spot.file, path: [...spot.path, field] }
    report.add('unknown-field', 'warning', at, { field, nearest: nearestOf(field, known) })
  }
}

const collectMetamodel = (raw: unknown, file: ReadFile, into: MetamodelLists, report: Report): void => {
  if (raw === undefined || raw === null) return
  const spot = { file, path: ['metamodel'] }
  const mapping = asMapping(raw, spot, report)
  if (!mapping) return
  warnOfUnknown(mapping, metamodelNames, spot, report)
  for (const name of metamodelNames) {
    const schema = metamodelSchemas[name] as z.ZodType<MetamodelLists[typeof name][number]['value']>
    const list = into[name] as Item<MetamodelLists[typeof name][number]['value']>[]
    collectList(mapping[name], schema, list, { file, path: ['metamodel', name] }, report)
  }
}

/** Reads every item of every file by its schema. What is malformed is reported and left out. */
export const collectItems = (files: readonly ReadFile[], report: Report): Collected => {
  const collected = emptyCollected()
  const known = [...cardNames, 'metamodel', ...listNames]
  for (const file of files) {
    const spot = { file, path: [] }
    const mapping = asMapping(file.value, spot, report)
    if (!mapping) continue
    warnOfUnknown(mapping, [...known, '$schema'], spot, report)
    collectCards(mapping, file, collected.cards, report)
    collectMetamodel(mapping['metamodel'], file, collected.metamodel, report)
    for (const name of listNames) {
      const schema = listSchemas[name] as z.ZodType<Lists[typeof name][number]['value']>
      const list = collected.lists[name] as Item<Lists[typeof name][number]['value']>[]
      collectList(mapping[name], schema, list, { file, path: [name] }, report)
    }
  }
  return collected
}

const collectCards = (mapping: Mapping, file: ReadFile, into: Cards, report: Report): void => {
  const card = <Name extends CardName>(name: Name): void => {
    const schema = cardSchemas[name] as unknown as z.ZodType<NonNullable<Cards[Name]>['value']>
    const item = collectCard(
      mapping[name],
      schema,
      into[name] as Item<NonNullable<Cards[Name]>['value']> | undefined,
      { file, path: [name] },
      report,
    )
    if (item) into[name] = item as Cards[Name]
  }
  for (const name of cardNames) card(name)
}
