import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { itemKindNames } from '#i18n/impact-words.ts'
import { grades } from '#model/impact-event.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import type { Language, Text } from '#model/text.ts'
import type { ImpactItem } from '#query/impact-graph.ts'
import { type HitRow, hitSides } from '#query/impact-rows.ts'
import { nameOfItem } from './items.ts'

export const hitFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

export type HitColumn = 'item' | 'kind' | 'place' | 'grade' | 'hops' | 'side'

const nothing: Text = { zh: '', en: '' }

/** The kind of an element; of anything else, what it is. */
export const kindNameOf = (model: Model, item: ImpactItem): Text =>
  item.kind === 'element'
    ? (model.kinds.get(elementOf(model, item.id).kind)?.name ?? nothing)
    : itemKindNames[item.kind]

/** The layer or pillar of an element or a body, nothing for a project or an indicator. */
export const placeNameOf = (model: Model, item: ImpactItem): Text =>
  item.kind === 'element' || item.kind === 'owner'
    ? (model.places.get(placeOf(elementOf(model, item.id)))?.name ?? nothing)
    : nothing

const helper = createColumnHelper<typeof hitFeatures, HitRow>()

/** The columns and what each is sorted by: names as the language sorts them, grades the worst first. */
export const hitColumns = (model: Model, language: Language) => {
  const order = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  const byText = (textOf: (row: HitRow) => string) => (a: { original: HitRow }, b: { original: HitRow }) =>
    order.compare(textOf(a.original), textOf(b.original))
  const byNumber =
    (numberOf: (row: HitRow) => number) => (a: { original: HitRow }, b: { original: HitRow }) =>
      numberOf(a.original) - numberOf(b.original)
  const places = [...model.places.keys()]
  const placeRank = ({ hit: { item } }: HitRow): number =>
    item.kind === 'element' || item.kind === 'owner'
      ? places.indexOf(placeOf(elementOf(model, item.id)))
      : places.length
  const column = (id: HitColumn, sortFn: ReturnType<typeof byText>) =>
    helper.accessor(({ key }): unknown => key, { id, sortFn, sortDescFirst: false })
  return [
    column(
      'side',
      byNumber(({ side }) => (side ? hitSides.indexOf(side) : 0)),
    ),
    column(
      'item',
      byText(({ hit }) => nameOfItem(model, hit.item.id)[language]),
    ),
    column(
      'kind',
      byText(({ hit }) => kindNameOf(model, hit.item)[language]),
    ),
    column('place', byNumber(placeRank)),
    column(
      'grade',
      byNumber(({ hit }) => grades.indexOf(hit.grade)),
    ),
    column(
      'hops',
      byNumber(({ hit }) => hit.hops),
    ),
  ]
}
