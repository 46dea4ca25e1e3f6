import { backgroundOf } from '#canvas/mark-rules.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import type { ProjectStatus } from '#query/project-status.ts'
import { useWordsOf } from '#state/use-words.ts'
import { statusMarks } from '#visible-graph/status-marks.ts'

/** How a status looks on the map: its ground with its hatch, and its sign. */
export const StatusSwatch = ({ status }: { readonly status: ProjectStatus }) => (
  <span
    aria-hidden="true"
    className="grid h-4 w-6 shrink-0 place-items-center rounded-sm border border-rule font-bold text-[11px] text-ink leading-none"
    style={{ background: backgroundOf(statusMarks[status]) }}
  >
    {statusMarks[status].badge}
  </span>
)

/** A status in its look and its word. */
export const StatusBadge = ({ status }: { readonly status: ProjectStatus }) => {
  const words = useWordsOf(projectsWords)
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <StatusSwatch status={status} />
      {words(`status_${status}`)}
    </span>
  )
}
