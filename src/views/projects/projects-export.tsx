import type { ReportContent } from '#export/report.ts'
import type { Table } from '#export/table.ts'
import { ExportMenu } from '#facts/export-menu.tsx'
import { projectsWords } from '#i18n/projects-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useAppState } from '#state/store.ts'
import { type Say, useWordsOf } from '#state/use-words.ts'
import { buildComparisonTables } from './build-comparison-tables.ts'
import { buildCoverageTable } from './build-coverage-table.ts'
import { buildProjectTable } from './build-project-table.ts'
import { columnsToShow } from './project-columns.ts'
import { useCoverage } from './use-coverage.ts'
import { entryIn, type Portfolio } from './use-portfolio.ts'
import { useProjectTable } from './use-project-table.ts'

interface Props {
  readonly portfolio: Portfolio
}

/** A table with how many projects it is about, and what was looked for. */
const useContent = ({ portfolio: { listed, rows } }: Props) => {
  const find = useAppState((state) => state.own.projects.find)
  const words: Say<keyof typeof projectsWords.zh> = useWordsOf(projectsWords)
  return (table: Table, about: ReportContent['about'] = []): ReportContent => ({
    title: table.title,
    subtitle: words('listed', { count: listed.length, all: rows.length }),
    about: [...(find.trim() === '' ? [] : [[words('findProject'), find] as const]), ...about],
    sections: [{ type: 'table', table }],
  })
}

/** Hands on the listed projects in their order, with the map by status where that is shown; a sheet that is filled in comes back by the import. */
export const TableExport = ({ portfolio, picture }: Props & { readonly picture?: StagePicture }) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const shown = useAppState((state) => state.columns.projects)
  const content = useContent({ portfolio })
  const table = useProjectTable(portfolio)
  const words = useWordsOf(projectsWords)
  const make = async (): Promise<ReportContent> => {
    const listed = table.getRowModel().rows.map(({ original }) => original)
    const report = content(buildProjectTable(model, language, listed, columnsToShow(shown)))
    const map = await picture?.sections(words('statusLegend'))
    return { ...report, sections: [...(map ?? []), ...report.sections] }
  }
  return <ExportMenu name="projects" make={make} />
}

/** Hands on the coverage as it is opened and narrowed. */
export const CoverageExport = ({ portfolio }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const words = useWordsOf(projectsWords)
  const content = useContent({ portfolio })
  const coverage = useCoverage(portfolio)
  const { built, served, untouched } = coverage.total
  const total = words('coverageIntro', { built, served, untouched, all: built + served + untouched })
  const make = (): ReportContent =>
    content(buildCoverageTable(model, language, coverage, portfolio.listed), [
      [words('view_coverage'), total],
    ])
  return <ExportMenu name="coverage" make={make} />
}

/** Hands on the projects that are set side by side. */
export const ComparisonExport = ({ portfolio: { chosen, entries } }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const words = useWordsOf(projectsWords)
  const make = (): ReportContent => {
    const compared = chosen.map((row) => ({ row, entry: entryIn(entries, row.project.id) }))
    return {
      title: words('compareTitle', { count: compared.length }),
      subtitle: chosen.map(({ project }) => project.name[language]).join(words('sep')),
      about: [],
      sections: buildComparisonTables(model, language, compared).map((table) => ({ type: 'table', table })),
    }
  }
  return <ExportMenu name="projects-compared" make={make} />
}
