import { problemWords } from '#i18n/problem-words.ts'
import { recordWords } from '#i18n/record-words.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { Imported } from './use-new-tours.ts'

/** What came of an import, and every problem of the file with its place. */
export const ImportReport = ({ file, count, problems }: Imported) => {
  const words = useWordsOf(recordWords)
  const language = useAppState((state) => state.language)
  return (
    <div role="status" className="rounded-lg border border-rule bg-paper px-4 py-2 text-sm">
      <p className={count === 0 ? 'text-danger' : ''}>
        {count === 0 ? words('importedNone', { file }) : words('importedCount', { file, count })}
      </p>
      <ol className="grid gap-1">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.line} ${problem.column} ${problem.path}`}>
            <span className="mr-2 text-soft tabular-nums">
              {words('place', { file: problem.file, line: problem.line, column: problem.column })}
            </span>
            {problemWords(problem, language)}
          </li>
        ))}
      </ol>
    </div>
  )
}
