import type { Cell, Column, Table } from '#export/table.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { ContainerId } from '#model/id.ts'
import { elementOf, isElementId, isPlaceId, type Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { Coverage } from '#query/coverage.ts'
import type { ProjectRow } from '#query/portfolio.ts'

const nameOf = (model: Model, language: Language, id: ContainerId): string => {
  if (isElementId(model, id)) return elementOf(model, id).name[language]
  return (isPlaceId(model, id) && model.places.get(id)?.name[language]) || id
}

/** The coverage as a table for a file: a row as on the screen, a column for each listed project. */
export const buildCoverageTable = (
  model: Model,
  language: Language,
  { rows }: Coverage,
  projects: readonly ProjectRow[],
): Table => {
  const word = (key: keyof typeof projectsWords.zh): string => sayFrom(projectsWords, language, key)
  const counts = ['built', 'served', 'untouched'] as const
  const columns: readonly Column[] = [
    { key: 'id', title: word('column_id'), type: 'text' },
    { key: 'element', title: word('coverageElement'), type: 'text' },
    ...counts.map((key): Column => ({ key, title: word(`covered_${key}`), type: 'number' })),
    { key: 'projects', title: word('coverageProjects'), type: 'number' },
    ...projects.map(
      ({ project }): Column => ({
        key: project.id,
        title: `${project.number} ${project.name[language]}`,
        type: 'number',
        width: 8,
      }),
    ),
  ]
  return {
    title: word('view_coverage'),
    columns,
    rows: rows.map(({ id, depth, elements, cells }): readonly Cell[] => [
      id,
      `${'　'.repeat(depth)}${nameOf(model, language, id)}`,
      ...counts.map((key) => elements[key]),
      cells.size,
      ...projects.map(({ project }) => cells.get(project.id)?.elements ?? null),
    ]),
  }
}
