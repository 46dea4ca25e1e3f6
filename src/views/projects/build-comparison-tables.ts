import type { Cell, Column, Table } from '#export/table.ts'
import { clausesText, elementName } from '#facts/relation-cells.ts'
import { isMessageKey, type MessageKey, say } from '#i18n/messages.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { type MessageParams, sayFrom } from '#i18n/words.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { type ComparedElement, compareProjects } from '#query/compare-projects.ts'
import type { ProjectRow } from '#query/portfolio.ts'
import { entryFields } from '#records/project-record.ts'
import { columnValueOf, type ListedProject } from './project-columns.ts'

interface Speech {
  readonly model: Model
  readonly language: Language
}

type Word = keyof (typeof projectsWords)['zh'] | MessageKey

const word = ({ language }: Speech, key: Word, params: MessageParams = {}): string =>
  isMessageKey(key) ? say(language, key, params) : sayFrom(projectsWords, language, key, params)

/** A column for each compared project, headed as on the screen. */
const projectColumnsOf = ({ language }: Speech, rows: readonly ProjectRow[]): readonly Column[] =>
  rows.map(({ project }) => ({
    key: project.id,
    title: `${project.number} ${project.name[language]}`,
    type: 'text',
  }))

const boxText = (speech: Speech, { project, box, group }: ProjectRow): string =>
  [
    word(speech, 'boxNumber', { number: project.box }),
    box?.name[speech.language] ?? '',
    group ? `(${group.name[speech.language]})` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

/** What is said of each project, a line a field, and what is recorded of it. */
const factsTable = (speech: Speech, compared: readonly ListedProject[]): Table => {
  const { model, language } = speech
  const sep = say(language, 'sep')
  const line = (title: Word, cellOf: (each: ListedProject) => Cell): readonly Cell[] => [
    word(speech, title),
    ...compared.map(cellOf),
  ]
  return {
    title: word(speech, 'view_compare'),
    columns: [
      { key: 'field', title: word(speech, 'comparedField'), type: 'text' },
      ...projectColumnsOf(
        speech,
        compared.map(({ row }) => row),
      ),
    ],
    rows: [
      line('column_id', ({ row }) => row.project.id),
      line('summary', ({ row }) => row.project.summary[language]),
      line('column_box', ({ row }) => boxText(speech, row)),
      line('column_department', (each) => columnValueOf(model, language, each, 'department')),
      line('column_layers', (each) => columnValueOf(model, language, each, 'layers')),
      line('parts', ({ row }) => row.project.parts.map(({ name }) => name[language]).join(sep)),
      line('measuredIndicators', ({ row }) =>
        row.indicators.map(({ number, name }) => `${number} ${name[language]}`).join(sep),
      ),
      line('sources', ({ row }) => clausesText(speech, row.project.citations)),
      ...entryFields.map((field) =>
        line(`column_${field}`, ({ entry }) => {
          if (field !== 'status') return entry[field] === '' ? null : entry[field]
          return entry.status && word(speech, `status_${entry.status}`)
        }),
      ),
    ],
  }
}

/** Which elements the projects have in common and which not, and what each does to them. */
const elementsTable = (speech: Speech, rows: readonly ProjectRow[]): Table => {
  const sep = say(speech.language, 'sep')
  const { inAll, inSome, inOne } = compareProjects(rows)
  const lines = (title: Word, elements: readonly ComparedElement[]): readonly (readonly Cell[])[] =>
    elements.map(({ element, roles }) => [
      word(speech, title),
      elementName(speech, element),
      ...rows.map(({ project }) => {
        const own = roles.get(project.id) ?? []
        return own.length === 0 ? null : own.map((role) => word(speech, `role_${role}`)).join(sep)
      }),
      element,
    ])
  return {
    title: word(speech, 'column_elements'),
    columns: [
      { key: 'list', title: word(speech, 'comparedList'), type: 'text' },
      { key: 'element', title: word(speech, 'coverageElement'), type: 'text' },
      ...projectColumnsOf(speech, rows),
      { key: 'id', title: word(speech, 'column_id'), type: 'text', isKey: true },
    ],
    rows: [...lines('inAll', inAll), ...lines('inSome', inSome), ...lines('inOne', inOne)],
  }
}

/** The comparison of some projects as tables for a file: what they are, and the elements they touch. */
export const buildComparisonTables = (
  model: Model,
  language: Language,
  compared: readonly ListedProject[],
): readonly Table[] => {
  const speech = { model, language }
  return [
    factsTable(speech, compared),
    elementsTable(
      speech,
      compared.map(({ row }) => row),
    ),
  ]
}
