import type { LayoutResult } from '#layout/layout-job.ts'
import { type Dataset, formatVersion } from '#model/dataset.ts'
import { buildModel, type Model } from '#model/model.ts'
import { relationIdOf } from '#model/relation.ts'
import type { Readings } from '#query/search-text.ts'
import type { LaterPart } from '#state/shipped-parts.ts'

/** Where the built-in model lies, relative to the page: without tours and terms, which come when they are asked for. */
export const modelFile = 'models/shenzhen.map.json'
const laterFile = 'models/shenzhen.later.json'
const layoutsFile = 'models/shenzhen.layouts.json'
const searchFile = 'models/shenzhen.search.json'

/** The page that came as one file carries its data in elements of these ids. */
const embedded = {
  [modelFile]: 'embedded-model',
  [laterFile]: 'embedded-later',
  [layoutsFile]: 'embedded-layouts',
  [searchFile]: 'embedded-search',
} as const

const readJson = async (file: keyof typeof embedded): Promise<unknown> => {
  const inPage = document.getElementById(embedded[file])?.textContent
  if (inPage) return JSON.parse(inPage)
  const response = await fetch(file)
  if (!response.ok) throw new Error(`file not served: ${file}`)
  return response.json()
}

/**
 * The built-in model. It was parsed and checked when the product was built, so it is only indexed here: reading it by
 * the schemas again would hold up the first picture. Ids of relations that only repeat their parts are made here. Rejects where the file is missing or is no dataset.
 */
export const readShippedModel = async (): Promise<Model> => {
  const dataset = (await readJson(modelFile)) as Dataset
  if (dataset.formatVersion !== formatVersion)
    throw new Error(`format version not supported: ${dataset.formatVersion}`)
  const relations = dataset.relations.map((relation) => ({
    ...relation,
    id: relation.id ?? relationIdOf(relation),
  }))
  return buildModel({ ...dataset, relations })
}

/** The layouts computed at build time; none where they are missing: the engine will compute them. */
export const readShippedLayouts = async (): Promise<Readonly<Record<string, LayoutResult>>> => {
  try {
    const layouts = await readJson(layoutsFile)
    return typeof layouts === 'object' && layouts !== null ? (layouts as Record<string, LayoutResult>) : {}
  } catch {
    return {}
  }
}

/** The readings of the built-in model's names, computed at build time. Rejects where they are missing. */
export const readShippedReadings = async (): Promise<Readings> =>
  new Map(Object.entries((await readJson(searchFile)) as Record<string, string>))

/** The rest of the built-in model. Rejects where it is missing. */
export const readShippedRest = async (): Promise<LaterPart> => (await readJson(laterFile)) as LaterPart
