import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { ImportedCases } from '#scenario/import-cases.ts'
import { useWordsOf } from '#state/use-words.ts'

/** What came of a file: how much was kept, and what was not and why. */
export const ImportReport = ({ imported }: { readonly imported: ImportedCases }) => {
  const { records, same, unread, other, problems } = imported
  const words = useWordsOf(impactScreenWords)
  const isRefused = problems.some(({ code }) => code !== 'broken-record')
  return (
    <div role="status" className="grid gap-0.5 rounded-md bg-sunken px-3 py-2 text-sm">
      {!isRefused && <p>{words('imported', { count: records.length })}</p>}
      {same > 0 && <p>{words('importedSame', { count: same })}</p>}
      {unread > 0 && <p>{words('importUnread', { count: unread })}</p>}
      {other > 0 && <p>{words('importOther', { count: other })}</p>}
      {problems.map((problem) => {
        const position = problem.code === 'broken-record' ? problem.position : 0
        return <p key={`${problem.code} ${position}`}>{words(`file_${problem.code}`, { position })}</p>
      })}
    </div>
  )
}
