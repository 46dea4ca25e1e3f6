import type { ReportContent } from '#export/report.ts'
import type { Cell, Column, Table } from '#export/table.ts'
import {
  columnOf,
  elementName,
  restCells,
  restColumns,
  type Speech,
  shownBases,
} from '#facts/relation-cells.ts'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import { exportWords } from '#i18n/export-words.ts'
import { say } from '#i18n/messages.ts'
import { type MessageParams, sayFrom } from '#i18n/words.ts'
import type { ElementId } from '#model/id.ts'
import { elementOf, placeOf } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { Dependencies } from '#query/dependencies.ts'
import { type DependencyColumn, entriesIn, narrowColumn, type TypeGroup } from '#query/dependency-groups.ts'
import type { DependencyLine } from '#query/dependency-lines.ts'

type Word = keyof (typeof dependenciesWords)['zh']

/** What is on the screen. */
export interface ShownDependencies {
  /** The id of what the screen speaks of, and its name. */
  readonly subject: string
  readonly name: string
  readonly dependencies: Dependencies
  /** What the columns are narrowed to by what was typed; null for all. */
  readonly found: readonly ElementId[] | null
  readonly find: string
  readonly hide: readonly string[]
}

const lineColumns = (language: Speech['language']): readonly Column[] => [
  columnOf(language, 'place'),
  columnOf(language, 'type'),
  columnOf(language, 'element'),
  columnOf(language, 'part'),
  columnOf(language, 'mutual'),
  ...restColumns(language),
]

type Reading = Pick<TypeGroup, 'type' | 'farEnd'>

const lineCells = (
  speech: Speech,
  subject: string,
  { type, farEnd }: Reading,
  { relation, near, far }: DependencyLine,
): readonly Cell[] => {
  const { model, language } = speech
  const isMutual = type.dependency === 'mutual' && !type.sameThing
  return [
    model.places.get(placeOf(elementOf(model, far)))?.name[language] ?? null,
    (farEnd === 'to' ? type.name : type.inverse)[language],
    elementName(speech, far),
    near === subject ? null : elementName(speech, near),
    isMutual ? sayFrom(exportWords, language, 'yes') : null,
    ...restCells(speech, relation),
  ]
}

const columnTable = (speech: Speech, subject: string, title: string, column: DependencyColumn): Table => ({
  title,
  columns: lineColumns(speech.language),
  rows: entriesIn(column).flatMap(({ group, entry }) =>
    entry.lines.map((line) => lineCells(speech, subject, group, line)),
  ),
})

const tiesTable = (
  speech: Speech,
  subject: string,
  title: string,
  ties: readonly DependencyLine[],
): Table => ({
  title,
  columns: lineColumns(speech.language),
  rows: ties.flatMap((line) => {
    const type = speech.model.relationTypes.get(line.relation.type)
    return type ? [lineCells(speech, subject, { type, farEnd: line.farEnd }, line)] : []
  }),
})

const withinTable = (speech: Speech, title: string, relations: readonly Relation[]): Table => {
  const { model, language } = speech
  return {
    title,
    columns: [
      columnOf(language, 'from'),
      columnOf(language, 'type'),
      columnOf(language, 'to'),
      ...restColumns(language),
    ],
    rows: relations.map((relation) => [
      elementName(speech, relation.from),
      model.relationTypes.get(relation.type)?.name[language] ?? relation.type,
      elementName(speech, relation.to),
      ...restCells(speech, relation),
    ]),
  }
}

/** What the dependencies screen shows, ready to be handed on: a table for each of its lists that has anything in it. */
export const buildDependenciesReport = (
  speech: Speech,
  { subject, name, dependencies, found, find, hide }: ShownDependencies,
): ReportContent => {
  const { model, language } = speech
  const word = (key: Word, params?: MessageParams): string =>
    sayFrom(dependenciesWords, language, key, params)
  const wanted = found && new Set(found)
  const narrowed = (column: DependencyColumn): DependencyColumn =>
    wanted ? narrowColumn(model, column, (far) => wanted.has(far)) : column
  const { into, out, beside, ties, within, filtered } = dependencies
  const sides = [
    columnTable(speech, subject, word('standsOnIt'), narrowed(into)),
    columnTable(speech, subject, word('itStandsOn'), narrowed(out)),
  ]
  const apart = [
    tiesTable(speech, subject, word('sameThing'), ties),
    columnTable(speech, subject, word('relatedBeside'), beside),
    withinTable(speech, word('withinRelations'), within),
  ].filter(({ rows }) => rows.length > 0)
  return {
    title: name,
    subtitle: say(language, 'dependencies'),
    about: [
      ...(wanted ? [[sayFrom(exportWords, language, 'narrowedTo'), find] as const] : []),
      ...shownBases(language, hide),
      ...(filtered > 0
        ? [[say(language, 'filterName'), word('filteredOut', { count: filtered })] as const]
        : []),
    ],
    sections: [...sides, ...apart].map((table) => ({ type: 'table', table })),
  }
}
