import type { Cell, Column, Table } from '#export/table.ts'
import { basisText } from '#facts/relation-cells.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { formatImpactSentence } from '#i18n/impact-sentence.ts'
import { facetTitles, gradeNames, itemKindNames } from '#i18n/impact-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { hitIn } from '#query/compare-impacts.ts'
import type { Impact, ImpactHit } from '#query/impact.ts'
import { type FacetName, facetReader } from '#query/impact-facets.ts'
import { type ImpactItem, itemKinds } from '#query/impact-graph.ts'
import { type HitRow, hitSides } from '#query/impact-rows.ts'
import { facetValueName } from './facet-names.ts'
import { kindNameOf, nameOfItem, placeNameOf } from './items.ts'
import type { Comparison } from './use-run.ts'

interface Speech {
  readonly model: Model
  readonly language: Language
}

type Word = keyof (typeof impactScreenWords)['zh']

const columnOf = ({ language }: Speech, key: string, word: Word, type: Column['type'] = 'text'): Column => ({
  key,
  title: sayFrom(impactScreenWords, language, word),
  type,
})

const idColumn = (speech: Speech): Column => ({ ...columnOf(speech, 'id', 'colId'), isKey: true })

/** By what things of a kind can be told apart; a body has no project box, and so on. */
const facetsOf: Readonly<Record<ImpactItem['kind'], readonly FacetName[]>> = {
  element: ['kind', 'place', 'department', 'year'],
  project: ['box', 'department'],
  indicator: ['category', 'year'],
  owner: ['place'],
}

const facetColumn = ({ language }: Speech, facet: FacetName): Column => ({
  key: facet,
  title: facetTitles[facet][language],
  type: facet === 'year' ? 'number' : 'text',
})

/** `云 → 平台 → 深治慧`: the things on the way, one by one. */
const pathText = ({ model, language }: Speech, impact: Impact, hit: ImpactHit): string => {
  const steps = impact.pathOf(hit)
  const ids = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)]
  return ids.map((id) => nameOfItem(model, id)[language]).join(' → ')
}

const sentence = ({ model, language }: Speech, impact: Impact, hit: ImpactHit): string =>
  formatImpactSentence(model, impact, hit, language)

/** The shown hits of one answer: a table for each kind of thing, with the sentence that says why. */
export const hitTables = (speech: Speech, impact: Impact, rows: readonly HitRow[]): readonly Table[] => {
  const { model, language } = speech
  const read = facetReader(model)
  const facetCell = (item: ImpactItem, facet: FacetName): Cell => {
    const value = read(item, facet)
    if (facet === 'year') return value
    return facetValueName(model, facet, value)?.[language] ?? null
  }
  return itemKinds.flatMap((kind) => {
    const own = rows.filter(({ hit }) => hit.item.kind === kind)
    if (own.length === 0) return []
    const facets = facetsOf[kind]
    return {
      title: itemKindNames[kind][language],
      columns: [
        columnOf(speech, 'item', 'colItem'),
        ...facets.map((facet) => facetColumn(speech, facet)),
        columnOf(speech, 'grade', 'colGrade'),
        columnOf(speech, 'hops', 'colHops', 'number'),
        columnOf(speech, 'path', 'colPath'),
        columnOf(speech, 'basis', 'colBasis'),
        columnOf(speech, 'why', 'whyTitle'),
        idColumn(speech),
      ],
      rows: own.map(({ hit }) => [
        nameOfItem(model, hit.item.id)[language],
        ...facets.map((facet) => facetCell(hit.item, facet)),
        gradeNames[hit.grade][language],
        hit.hops,
        pathText(speech, impact, hit),
        basisText(language, hit.basis),
        sentence(speech, impact, hit),
        hit.item.id,
      ]),
    }
  })
}

/** The shown hits of two answers: a table for each side, with how bad it is in either and why. */
export const differenceTables = (
  speech: Speech,
  { a, b }: Comparison,
  rows: readonly HitRow[],
): readonly Table[] => {
  const { model, language } = speech
  const both = [a, b] as const
  return hitSides.flatMap((side) => {
    const own = rows.filter((row) => row.side === side)
    if (own.length === 0) return []
    return {
      title: sayFrom(impactScreenWords, language, `side_${side}`),
      columns: [
        columnOf(speech, 'item', 'colItem'),
        columnOf(speech, 'kind', 'colKind'),
        columnOf(speech, 'place', 'colPlace'),
        columnOf(speech, 'gradeA', 'colGradeA'),
        columnOf(speech, 'gradeB', 'colGradeB'),
        columnOf(speech, 'hopsA', 'colHopsA', 'number'),
        columnOf(speech, 'hopsB', 'colHopsB', 'number'),
        columnOf(speech, 'whyA', 'colWhyA'),
        columnOf(speech, 'whyB', 'colWhyB'),
        idColumn(speech),
      ],
      rows: own.map(({ hit }): readonly Cell[] => {
        const hits = both.map((impact) => ({ impact, hit: hitIn(impact, hit) }))
        return [
          nameOfItem(model, hit.item.id)[language],
          kindNameOf(model, hit.item)[language],
          placeNameOf(model, hit.item)[language],
          ...hits.map((each) => each.hit && gradeNames[each.hit.grade][language]),
          ...hits.map((each) => each.hit?.hops ?? null),
          ...hits.map((each) => each.hit && sentence(speech, each.impact, each.hit)),
          hit.item.id,
        ]
      }),
    }
  })
}
