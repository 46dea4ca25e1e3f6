import { bases } from '#model/citation.ts'
import { type Model, placeOf } from '#model/model.ts'
import { entriesOf } from '#model/source.ts'
import type { Language } from '#model/text.ts'

type Row = readonly [string, number | string]

const words = {
  zh: {
    totals: '总数',
    elements: '元素',
    relations: '关系',
    projects: '项目',
    indicators: '指标',
    quantities: '其他数字',
    milestones: '里程碑',
    terms: '术语',
    kinds: '元素类型',
    places: '元素所在',
    bases: '关系依据',
    types: '关系类型',
    boxes: '项目专栏',
    clauses: '条款',
    covered: '有图上内容的条款',
  },
  en: {
    totals: 'Totals',
    elements: 'elements',
    relations: 'relations',
    projects: 'projects',
    indicators: 'indicators',
    quantities: 'quantities',
    milestones: 'milestones',
    terms: 'terms',
    kinds: 'Elements by kind',
    places: 'Elements by layer and pillar',
    bases: 'Relations by basis',
    types: 'Relations by type',
    boxes: 'Projects by box',
    clauses: 'Citations by clause',
    covered: 'clauses with something on the map',
  },
} as const

const tally = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const section = (title: string, rows: readonly Row[]): string =>
  `${title}\n${rows.map(([name, count]) => `  ${String(count).padStart(7)}  ${name}\n`).join('')}\n`

/** How often each clause of each source is cited by what stands on the map. */
const citationCounts = (model: Model): Map<string, number> =>
  tally(
    [
      ...model.dataset.elements,
      ...model.dataset.relations,
      ...model.dataset.projects,
      ...model.dataset.indicators,
    ].flatMap((fact) => fact.citations.map((citation) => `${citation.source} ${citation.section}`)),
  )

const clauseRows = (model: Model): { rows: Row[]; covered: number; all: number } => {
  const counts = citationCounts(model)
  const rows = model.dataset.sources.flatMap((source) =>
    entriesOf(source.outline ?? []).map((entry): Row => {
      const key = `${source.id} ${entry.section}`
      return [key, counts.get(key) ?? 0]
    }),
  )
  return { rows, covered: rows.filter(([, count]) => count !== 0).length, all: rows.length }
}

/** The dataset in figures: counts by kind, place, basis, type, box and clause. */
export const formatStats = (model: Model, language: Language): string => {
  const w = words[language]
  const { dataset } = model
  const kinds = tally(dataset.elements.map((element) => element.kind))
  const places = tally(dataset.elements.map((element) => placeOf(element)))
  const basisCounts = tally(dataset.relations.map((relation) => relation.basis))
  const types = tally(dataset.relations.map((relation) => relation.type))
  const boxes = tally(dataset.projects.map((project) => String(project.box)))
  const clauses = clauseRows(model)
  const share = clauses.all === 0 ? '–' : `${Math.round((100 * clauses.covered) / clauses.all)}%`
  return [
    section(w.totals, [
      [w.elements, dataset.elements.length],
      [w.relations, dataset.relations.length],
      [w.projects, dataset.projects.length],
      [w.indicators, dataset.indicators.length],
      [w.quantities, dataset.quantities.length],
      [w.milestones, dataset.milestones.length],
      [w.terms, dataset.terms.length],
    ]),
    section(
      w.kinds,
      dataset.metamodel.kinds.map((kind) => [kind.name[language], kinds.get(kind.id) ?? 0]),
    ),
    section(
      w.places,
      [...model.layers, ...model.pillars].map((place) => [place.name[language], places.get(place.id) ?? 0]),
    ),
    section(
      w.bases,
      bases.map((basis) => [basis, basisCounts.get(basis) ?? 0]),
    ),
    section(
      w.types,
      dataset.metamodel.relationTypes.map((type) => [type.name[language], types.get(type.id) ?? 0]),
    ),
    section(
      w.boxes,
      dataset.metamodel.projectBoxes.map((box) => [
        `${box.id} ${box.name[language]}`,
        boxes.get(String(box.id)) ?? 0,
      ]),
    ),
    section(w.clauses, clauses.rows),
    `${share}  ${w.covered} (${clauses.covered} / ${clauses.all})\n`,
  ].join('')
}
