import { useMemo } from 'react'
import { sourcesWords } from '#i18n/sources-words.ts'
import { notesOf } from '#query/clause-facts.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { NoteItem } from './note-item.tsx'

/** All contradictions and traps that were found in the documents: kept and cited, not smoothed over. */
export const NotesPanel = () => {
  const model = useAppState((state) => state.model)
  const words = useWordsOf(sourcesWords)
  const notes = useMemo(() => notesOf(model), [model])
  return (
    <article className="mx-auto max-w-[880px] px-6 py-6">
      <p className="mb-4 text-sm text-soft">{words('sourcesIntro')}</p>
      <h2 className="mb-3 font-semibold text-lg">
        {words('contradictions')}{' '}
        <span className="font-normal text-base text-soft tabular-nums">{notes.length}</span>
      </h2>
      <ul className="grid gap-4">
        {notes.map((each) => (
          <NoteItem key={`${each.subject.id} ${each.note.text.zh}`} noteOn={each} />
        ))}
      </ul>
    </article>
  )
}
