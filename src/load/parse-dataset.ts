import { type Dataset, formatVersion } from '#model/dataset.ts'
import { buildModel, type Model } from '#model/model.ts'
import { checkCitations } from './check-citations.ts'
import { checkElements } from './check-elements.ts'
import { checkElementList, checkIndicator, checkProject, checkQuantity } from './check-links.ts'
import { checkReason } from './check-reasons.ts'
import { checkRelations } from './check-relations.ts'
import { type Collected, collectItems, type Item } from './collect-items.ts'
import { readJson } from './formats/json.ts'
import { readYaml } from './formats/yaml.ts'
import { checkUniqueIds } from './ids.ts'
import { type KnownNames, knownNamesOf } from './known-names.ts'
import type { Problem } from './problem.ts'
import { createReport, type Report } from './report.ts'
import type { ReadFile, SourceText } from './source-text.ts'

const megabyte = 1_000_000
const largestFile = 60 * megabyte
const mostItems = 1_000_000

/** A model where one could be made, and everything that is wrong with the files. */
export interface ParsedDataset {
  /** Null when any problem is an `error`. */
  readonly model: Model | null
  readonly problems: readonly Problem[]
}

const unread = (name: string): ReadFile => ({ name, value: null, locate: () => ({ line: 1, column: 1 }) })

const readFile = (source: SourceText, report: Report): ReadFile[] => {
  const spot = { file: unread(source.name), path: [] }
  if (source.text.length > largestFile) {
    const megabytes = Math.round(source.text.length / megabyte)
    report.add('file-too-large', 'error', spot, { megabytes, limit: largestFile / megabyte })
    return []
  }
  const { file, syntax } = source.name.toLowerCase().endsWith('.json') ? readJson(source) : readYaml(source)
  for (const { detail, place } of syntax) {
    report.add('syntax', 'error', { file: { ...unread(source.name), locate: () => place }, path: [] }, { detail })
  }
  return file ? [file] : []
}

const checkSize = (collected: Collected, files: readonly ReadFile[], report: Report): boolean => {
  const file = files[0] ?? unread('')
  const count = Object.values(collected.lists).reduce((sum, list) => sum + list.length, 0)
  if (count <= mostItems) return true
  report.add('too-many', 'error', { file, path: [] }, { what: 'items', count, limit: mostItems })
  return false
}

/** The card and the metamodel's heart must be there, once, and of a version that this program reads. */
const checkCard = ({ cards, metamodel }: Collected, files: readonly ReadFile[], report: Report): void => {
  const spot = { file: files[0] ?? unread(''), path: [] }
  const { formatVersion: version } = cards
  for (const field of ['formatVersion', 'id', 'title'] as const) {
    if (!cards[field]) report.add('missing-field', 'error', spot, { field })
  }
  if (version && version.value !== formatVersion) {
    report.add('format-version', 'error', version.spot, { found: String(version.value), supported: formatVersion })
  }
  if (metamodel.layers.length + metamodel.pillars.length === 0) {
    report.add('missing-field', 'error', spot, { field: 'metamodel.layers' })
  }
}

const checkReasons = (collected: Collected, report: Report): void => {
  for (const { value, spot } of collected.lists.elements) checkReason(value, spot, [], report)
  for (const { value, spot } of collected.lists.relations) checkReason(value, spot, [], report)
  for (const { value, spot } of collected.lists.projects) {
    value.links.forEach((link, index) => checkReason(link, spot, ['links', index], report))
  }
  for (const { value, spot } of [...collected.lists.indicators, ...collected.lists.quantities]) {
    value.measures.forEach((measure, index) => checkReason(measure, spot, ['measures', index], report))
  }
}

const followReferences = (collected: Collected, names: KnownNames, report: Report): Collected => {
  const elements = checkElements(collected, names, report)
  const byId = new Map(elements.map(({ value }) => [value.id, value]))
  const { lists } = collected
  const cited = <Value extends object>(items: readonly Item<Value>[]): Item<Value>[] =>
    items.map((item) => checkCitations(item, names, report))
  return {
    ...collected,
    lists: {
      ...lists,
      elements: cited(elements),
      relations: cited(checkRelations(collected, byId, names, report)),
      projects: cited(lists.projects.map((item) => checkProject(item, names, report))),
      indicators: cited(lists.indicators.map((item) => checkIndicator(item, names, report))),
      quantities: cited(lists.quantities.map((item) => checkQuantity(item, names, report))),
      milestones: cited(lists.milestones.map((item) => checkElementList(item, names, report))),
      terms: cited(lists.terms.map((item) => checkElementList(item, names, report))),
    },
  }
}

const valuesOf = <Value>(items: readonly Item<Value>[]): Value[] => items.map((item) => item.value)

const datasetOf = ({ cards, metamodel, lists }: Collected): Dataset => {
  const dataset = {
    formatVersion,
    id: cards.id?.value,
    title: cards.title?.value,
    ...(cards.summary ? { summary: cards.summary.value } : {}),
    sources: valuesOf(lists.sources),
    metamodel: {
      layers: valuesOf(metamodel.layers),
      pillars: valuesOf(metamodel.pillars),
      kinds: valuesOf(metamodel.kinds),
      relationTypes: valuesOf(metamodel.relationTypes),
      projectBoxes: valuesOf(metamodel.projectBoxes),
      indicatorCategories: valuesOf(metamodel.indicatorCategories),
    },
    elements: valuesOf(lists.elements),
    relations: valuesOf(lists.relations),
    projects: valuesOf(lists.projects).sort((a, b) => a.number - b.number),
    indicators: valuesOf(lists.indicators).sort((a, b) => a.number - b.number),
    quantities: valuesOf(lists.quantities),
    milestones: valuesOf(lists.milestones).sort((a, b) => a.year - b.year),
    terms: valuesOf(lists.terms),
    tours: valuesOf(lists.tours),
  }
  // The one place where checked strings become ids: every reference above was followed.
  return dataset as unknown as Dataset
}

/**
 * Parses a dataset from its files, merged in the order given. Never throws on what the files hold: the model is null
 * when something is an error; what is merely lost or odd is reported and the rest is loaded.
 */
export const parseDataset = (sources: readonly SourceText[]): ParsedDataset => {
  const report = createReport()
  if (sources.length === 0) report.add('no-files', 'error', { file: unread(''), path: [] }, {})
  const files = sources.flatMap((source) => readFile(source, report))
  const all = collectItems(files, report)
  if (files.length > 0 && checkSize(all, files, report)) {
    const collected = checkUniqueIds(all, report)
    if (files.length === sources.length) checkCard(collected, files, report)
    checkReasons(collected, report)
    const whole = followReferences(collected, knownNamesOf(collected), report)
    if (!report.problems.some((problem) => problem.severity === 'error')) {
      return { model: buildModel(datasetOf(whole)), problems: report.problems }
    }
  }
  return { model: null, problems: report.problems }
}
