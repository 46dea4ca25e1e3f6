import type { HitColumn, HitSort } from '#deep-link/hits-parameters.ts'
import { grades } from '#model/impact-event.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import type { Language, Text } from '#model/text.ts'
import { type HitRow, hitSides } from '#query/impact-rows.ts'
import { kindNameOf, nameOfItem } from './items.ts'

type Compare = (a: HitRow, b: HitRow) => number

const byNumber =
  (numberOf: (row: HitRow) => number): Compare =>
  (a, b) =>
    numberOf(a) - numberOf(b)

/** Names as the language sorts them. */
const byText = (language: Language, textOf: (row: HitRow) => Text): Compare => {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  return (a, b) => compare(textOf(a)[language], textOf(b)[language])
}

const compareBy = (model: Model, language: Language, column: HitColumn): Compare => {
  switch (column) {
    case 'side':
      return byNumber(({ side }) => (side ? hitSides.indexOf(side) : 0))
    case 'item':
      return byText(language, ({ hit }) => nameOfItem(model, hit.item.id))
    case 'kind':
      return byText(language, ({ hit }) => kindNameOf(model, hit.item))
    case 'place': {
      const places = [...model.places.keys()]
      return byNumber(({ hit: { item } }) =>
        item.kind === 'element' || item.kind === 'owner'
          ? places.indexOf(placeOf(elementOf(model, item.id)))
          : places.length,
      )
    }
    case 'grade':
      return byNumber(({ hit }) => grades.indexOf(hit.grade))
    case 'hops':
      return byNumber(({ hit }) => hit.hops)
  }
}

/** Rows by one column, the worst grade first; those that are equal there keep the order of the answer. */
export const sortHits = (
  model: Model,
  language: Language,
  rows: readonly HitRow[],
  sort: HitSort | null,
): readonly HitRow[] => {
  if (!sort) return rows
  const compare = compareBy(model, language, sort.by)
  return [...rows].sort(sort.down ? (a, b) => compare(b, a) : compare)
}

/** A head pressed again and again: up, down, and as the answer has it. */
export const sortAfter = (sort: HitSort | null, by: HitColumn): HitSort | null => {
  if (sort?.by !== by) return { by, down: false }
  return sort.down ? null : { by, down: true }
}
