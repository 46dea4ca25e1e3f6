import { X } from 'lucide-react'
import { problemWords } from '#i18n/problem-words.ts'
import type { Severity } from '#load/problem.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'

const tones: Readonly<Record<Severity, string>> = {
  error: 'text-danger',
  loss: 'text-accent',
  warning: 'text-soft',
}

/** What was wrong with the file that was opened last: every problem with its place and what to do. */
export const ReportPanel = () => {
  const report = useAppState((state) => state.openReport)
  const language = useAppState((state) => state.language)
  const { closeReport } = useActions()
  const words = useWords()
  if (!report) return null
  return (
    <section
      aria-label={words(report.loaded ? 'reportLoaded' : 'reportFailed', { file: report.file })}
      className="flex max-h-[38%] shrink-0 flex-col border-rule border-b bg-paper"
    >
      <header className="flex items-center justify-between gap-2 py-1 pr-2 pl-4">
        <h2 className={`font-semibold text-sm ${report.loaded ? '' : 'text-danger'}`} role="alert">
          {words(report.loaded ? 'reportLoaded' : 'reportFailed', { file: report.file })}
          <span className="ml-2 font-normal text-soft">
            {words('reportCount', { count: report.problems.length })}
          </span>
        </h2>
        <IconButton label={words('close')} onPress={closeReport}>
          <X size={16} />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <ol className="overflow-y-auto px-4 pb-3 text-sm" tabIndex={0}>
        {report.problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={index} className="border-rule border-t py-1.5">
            <span className={`mr-2 font-semibold ${tones[problem.severity]}`}>
              {words(`severity_${problem.severity}`)}
            </span>
            <span className="mr-2 text-soft tabular-nums">
              {words('place', { file: problem.file, line: problem.line, column: problem.column })}
            </span>
            {problemWords(problem, language)}
            {problem.path !== '' && <code className="ml-2 text-soft text-xs">{problem.path}</code>}
          </li>
        ))}
      </ol>
    </section>
  )
}
