import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Clauses } from '#facts/clauses.tsx'
import { ElementLink } from '#facts/fact-links.tsx'
import { projectsWords } from '#i18n/projects-words.ts'
import { type ComparedElement, compareProjects } from '#query/compare-projects.ts'
import type { ProjectRow } from '#query/portfolio.ts'
import { entryFields } from '#records/project-record.ts'
import { useActions } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { PlaceChips } from './project-cell.tsx'
import { StatusBadge } from './status-badge.tsx'
import { canCompare } from './toolbar.tsx'
import { useFieldText } from './use-field-text.ts'
import { entryIn, type Portfolio } from './use-portfolio.ts'

const cellClass = 'border-rule border-b px-3 py-2 text-left align-top'

interface LineProps {
  readonly title: string
  readonly rows: readonly ProjectRow[]
  readonly say: (row: ProjectRow) => ReactNode
}

/** One field of all compared projects. */
const Line = ({ title, rows, say }: LineProps) => (
  <tr>
    <th scope="row" className={`${cellClass} sticky left-0 bg-sunken font-normal text-soft text-xs`}>
      {title}
    </th>
    {rows.map((row) => (
      <td key={row.project.id} className={`${cellClass} text-sm`}>
        {say(row)}
      </td>
    ))}
  </tr>
)

const Facts = ({ rows }: { readonly rows: readonly ProjectRow[] }) => {
  const text = useText()
  const words = useWordsOf(projectsWords)
  return (
    <>
      <Line title={words('summary')} rows={rows} say={({ project }) => text(project.summary)} />
      <Line
        title={words('column_box')}
        rows={rows}
        say={({ project, box, group }) => (
          <>
            {words('boxNumber', { number: project.box })} {box && text(box.name)}
            {group && <span className="block text-soft">{text(group.name)}</span>}
          </>
        )}
      />
      <Line
        title={words('column_department')}
        rows={rows}
        say={({ project }) => (project.owner ? <ElementLink id={project.owner} /> : '–')}
      />
      <Line title={words('column_layers')} rows={rows} say={({ places }) => <PlaceChips places={places} />} />
      <Line
        title={words('parts')}
        rows={rows}
        say={({ project }) => (
          <ul>
            {project.parts.map(({ name }) => (
              <li key={name.zh}>{text(name)}</li>
            ))}
          </ul>
        )}
      />
      <Line
        title={words('measuredIndicators')}
        rows={rows}
        say={({ indicators }) => (
          <ul>
            {indicators.map(({ id, number, name }) => (
              <li key={id}>
                {number} {text(name)}
              </li>
            ))}
          </ul>
        )}
      />
      <Line
        title={words('sources')}
        rows={rows}
        say={({ project }) => <Clauses citations={project.citations} />}
      />
    </>
  )
}

interface RecordedProps {
  readonly rows: readonly ProjectRow[]
  readonly portfolio: Portfolio
}

const Recorded = ({ rows, portfolio }: RecordedProps) => {
  const words = useWordsOf(projectsWords)
  const fieldText = useFieldText()
  return entryFields.map((field) => (
    <Line
      key={field}
      title={words(`column_${field}`)}
      rows={rows}
      say={({ project }) => {
        const entry = entryIn(portfolio.entries, project.id)
        if (field === 'status') return entry.status ? <StatusBadge status={entry.status} /> : '–'
        return entry[field] === null || entry[field] === '' ? '–' : fieldText(field, entry[field])
      }}
    />
  ))
}

interface ElementsProps {
  readonly title: string
  readonly rows: readonly ProjectRow[]
  readonly compared: readonly ComparedElement[]
}

/** Elements as lines: what each project does to them. */
const Elements = ({ title, rows, compared }: ElementsProps) => {
  const words = useWordsOf(projectsWords)
  if (compared.length === 0) return null
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={rows.length + 1}
          className={`${cellClass} bg-sunken font-semibold text-sm`}
        >
          {title} <span className="font-normal text-soft tabular-nums">{compared.length}</span>
        </th>
      </tr>
      {compared.map(({ element, roles }) => (
        <tr key={element} data-element={element}>
          <th scope="row" className={`${cellClass} sticky left-0 bg-paper font-normal text-sm`}>
            <ElementLink id={element} />
          </th>
          {rows.map(({ project }) => (
            <td key={project.id} className={`${cellClass} font-semibold text-(--project) text-xs`}>
              {(roles.get(project.id) ?? []).map((role) => words(`role_${role}`)).join(words('sep')) || '–'}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Two to four projects side by side: what they are, how far, and which elements they share. */
export const CompareView = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const text = useText()
  const words = useWordsOf(projectsWords)
  const { changeScreen } = useActions()
  const rows = portfolio.chosen
  const comparison = useMemo(() => compareProjects(rows), [rows])
  const back = (
    <button
      type="button"
      className="text-button"
      data-primary="true"
      onClick={() => changeScreen('projects', { view: 'table' })}
    >
      <ArrowLeft size={15} aria-hidden="true" />
      {words('backToTable')}
    </button>
  )
  if (!canCompare(rows.length))
    return (
      <div className="grid h-full place-content-center justify-items-center gap-3 text-sm text-soft">
        <p>{words('compareHint')}</p>
        {back}
      </div>
    )
  return (
    <section
      className="h-full overflow-auto bg-paper"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      aria-label={words('compareTitle', { count: rows.length })}
    >
      <table className="w-full table-fixed border-separate border-spacing-0 max-sm:w-[720px]">
        <caption className="sr-only">{words('compareTitle', { count: rows.length })}</caption>
        <thead>
          <tr>
            <td className="sticky top-0 left-0 z-20 w-48 border-rule border-b bg-paper px-3 py-2 max-sm:w-32">
              {back}
            </td>
            {rows.map(({ project }) => (
              <th
                key={project.id}
                scope="col"
                className="sticky top-0 z-10 border-rule border-b bg-paper px-3 py-2 text-left align-bottom font-semibold text-base"
              >
                <span className="block font-normal text-soft text-xs">
                  {words('projectNumber', { number: project.number })}
                </span>
                {text(project.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Facts rows={rows} />
          <Recorded rows={rows} portfolio={portfolio} />
        </tbody>
        <Elements title={words('inAll')} rows={rows} compared={comparison.inAll} />
        <Elements title={words('inSome')} rows={rows} compared={comparison.inSome} />
        <Elements title={words('inOne')} rows={rows} compared={comparison.inOne} />
      </table>
    </section>
  )
}
