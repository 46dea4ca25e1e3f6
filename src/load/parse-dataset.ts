import { type Dataset, formatVersion } from '#model/dataset.ts'
import { buildModel, type Model } from '#model/model.ts'
import { checkCitations } from './check-citations.ts'
import { checkElements } from './check-elements.ts'
import { checkEvents } from './check-events.ts'
import { checkAcceptedFindings, checkHealthRules } from './check-health.ts'
import { checkElementList, checkIndicator, checkProject, checkQuantity } from './check-links.ts'
import { checkReason } from './check-reasons.ts'
import { checkRelations } from './check-relations.ts'
import { checkTour } from './check-tours.ts'
import {
  type Collected,
  type CollectedCards,
  collectCards,
  collectItems,
  type Item,
} from './collect-items.ts'
import { checkUniqueIds } from './ids.ts'
import { checkReference, type KnownNames, knownNamesOf } from './known-names.ts'
import type { Problem } from './problem.ts'
import { readFile, unread } from './read-file.ts'
import { createReport, type Report } from './report.ts'
import type { DataFile, SourceText } from './source-text.ts'

const mostItems = 1_000_000

/** A model where one could be made, and everything that is wrong with the files. */
export interface ParsedDataset {
  /** Null when any problem is an `error`. */
  readonly model: Model | null
  readonly problems: readonly Problem[]
}

const checkSize = (collected: Collected, files: readonly DataFile[], report: Report): boolean => {
  const file = files[0] ?? unread('')
  const count = Object.values(collected.lists).reduce((sum, list) => sum + list.length, 0)
  if (count <= mostItems) return true
  report.add('too-many', 'error', { file, path: [] }, { what: 'items', count, limit: mostItems })
  return false
}

/** The card and the metamodel's heart must be there, once, and of a version that this program reads. */
const checkCard = (
  { cards, metamodel, damaged, damagedCards }: Collected,
  files: readonly DataFile[],
  report: Report,
): void => {
  const spot = { file: files[0] ?? unread(''), path: [] }
  for (const field of ['formatVersion', 'id', 'title'] as const) {
    if (!cards[field] && !damagedCards.has(field)) report.add('missing-field', 'error', spot, { field })
  }
  const places =
    metamodel.layers.length + metamodel.pillars.length + damaged.layers.size + damaged.pillars.size
  if (places === 0) report.add('missing-field', 'error', spot, { field: 'metamodel.layers' })
}

/** Of a version that this program does not read, nothing else can be said. */
const isOtherVersion = ({ cards }: CollectedCards, report: Report): boolean => {
  const { formatVersion: version } = cards
  if (!version || version.value === formatVersion) return false
  report.add('format-version', 'error', version.spot, {
    found: String(version.value),
    supported: formatVersion,
  })
  return true
}

const checkReasons = (collected: Collected, report: Report): void => {
  for (const { value, spot } of collected.lists.elements) checkReason(value, spot, [], report)
  for (const { value, spot } of collected.lists.relations) checkReason(value, spot, [], report)
  for (const { value, spot } of collected.lists.projects) {
    for (const [index, link] of value.links.entries()) checkReason(link, spot, ['links', index], report)
  }
  for (const { value, spot } of [...collected.lists.indicators, ...collected.lists.quantities]) {
    for (const [index, measure] of value.measures.entries()) {
      checkReason(measure, spot, ['measures', index], report)
    }
  }
}

/** A relation type may name the kinds of its ends: they must be there. */
const checkTypeKinds = ({ metamodel }: Collected, names: KnownNames, report: Report): void => {
  for (const { value, spot } of metamodel.relationTypes) {
    for (const field of ['fromKinds', 'toKinds'] as const) {
      value[field]?.forEach((kind, index) => {
        const at = { file: spot.file, path: [...spot.path, field, index] }
        checkReference(kind, names.kinds, 'error', at, names, report)
      })
    }
  }
}

const followReferences = (collected: Collected, names: KnownNames, report: Report): Collected => {
  const elements = checkElements(collected, names, report)
  const byId = new Map(elements.map(({ value }) => [value.id, value]))
  const { lists } = collected
  const cited = <Value extends object>(items: readonly Item<Value>[]): Item<Value>[] =>
    items.map((item) => checkCitations(item, names, report))
  checkTypeKinds(collected, names, report)
  return {
    ...collected,
    metamodel: {
      ...collected.metamodel,
      projectBoxes: cited(collected.metamodel.projectBoxes),
      events: checkEvents(collected, names, report),
    },
    lists: {
      ...lists,
      elements: cited(elements),
      relations: cited(checkRelations(collected, byId, names, report)),
      projects: cited(lists.projects.map((item) => checkProject(item, names, report))),
      indicators: cited(lists.indicators.map((item) => checkIndicator(item, names, report))),
      quantities: cited(lists.quantities.map((item) => checkQuantity(item, names, report))),
      milestones: cited(lists.milestones.map((item) => checkElementList(item, names, report))),
      terms: cited(lists.terms.map((item) => checkElementList(item, names, report))),
      tours: lists.tours.map((item) => checkTour(item, names, report)),
      healthRules: checkHealthRules(lists.healthRules, names, report),
      acceptedFindings: cited(checkAcceptedFindings(lists.acceptedFindings, report)),
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
      events: valuesOf(metamodel.events),
    },
    elements: valuesOf(lists.elements),
    relations: valuesOf(lists.relations),
    projects: valuesOf(lists.projects).sort((a, b) => a.number - b.number),
    indicators: valuesOf(lists.indicators).sort((a, b) => a.number - b.number),
    quantities: valuesOf(lists.quantities),
    milestones: valuesOf(lists.milestones).sort((a, b) => a.year - b.year),
    terms: valuesOf(lists.terms),
    tours: valuesOf(lists.tours),
    healthRules: valuesOf(lists.healthRules),
    acceptedFindings: valuesOf(lists.acceptedFindings),
  }
  // The one place where checked strings become ids: every reference above was followed.
  return dataset as unknown as Dataset
}

/** Checks what the items say of each other; null where nothing can be said because a file could not be read. */
const checkCollected = (
  collected: Collected,
  files: readonly DataFile[],
  wanted: number,
  report: Report,
): Collected | null => {
  if (!checkSize(collected, files, report)) return null
  const unique = checkUniqueIds(collected, report)
  checkReasons(unique, report)
  // What an unreadable file declares would seem to be missing everywhere.
  if (files.length < wanted) return null
  checkCard(unique, files, report)
  return followReferences(unique, knownNamesOf(unique), report)
}

/** As one reads: by file, line and column; what stands in one place in the order it was found. */
const inOrder = (problems: readonly Problem[], sources: readonly SourceText[]): Problem[] => {
  const rank = new Map(sources.map((source, index) => [source.name, index]))
  const fileOf = (problem: Problem): number => rank.get(problem.file) ?? -1
  return [...problems].sort((a, b) => fileOf(a) - fileOf(b) || a.line - b.line || a.column - b.column)
}

/**
 * Parses a dataset from its files, merged in the order given. Never throws on what the files hold: the model is null
 * when something is an error; what is merely lost or odd is reported and the rest is loaded.
 */
export const parseDataset = (sources: readonly SourceText[]): ParsedDataset => {
  const report = createReport()
  if (sources.length === 0) report.add('no-files', 'error', { file: unread(''), path: [] }, {})
  const files = sources.flatMap((source) => readFile(source, report) ?? [])
  // The version is asked for first: the items of another version would only be reported as malformed.
  const cards = collectCards(files, report)
  if (files.length > 0 && !isOtherVersion(cards, report)) {
    const whole = checkCollected(collectItems(files, cards, report), files, sources.length, report)
    if (whole && !report.problems.some((problem) => problem.severity === 'error')) {
      return { model: buildModel(datasetOf(whole)), problems: inOrder(report.problems, sources) }
    }
  }
  return { model: null, problems: inOrder(report.problems, sources) }
}
