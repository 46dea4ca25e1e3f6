import type { Note } from '#model/citation.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { Clauses } from './clauses.tsx'
import { Section } from './section.tsx'

/** Contradictions and traps, cited on both sides. */
export const Notes = ({ notes }: { readonly notes: readonly Note[] | undefined }) => {
  const text = useText()
  const words = useWords()
  if (!notes || notes.length === 0) return null
  return (
    <Section title={words('notes')}>
      <ul className="grid gap-2">
        {notes.map((note) => (
          <li key={note.text.zh} className="border-accent border-l-2 pl-2 text-sm">
            {text(note.text)} <Clauses citations={note.citations} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
