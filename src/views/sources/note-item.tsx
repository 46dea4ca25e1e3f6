import { Clauses } from '#facts/clauses.tsx'
import { ElementLink, ProjectLink } from '#facts/fact-links.tsx'
import { isElementId, isProjectId } from '#model/model.ts'
import type { NoteOn } from '#query/clause-facts.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'

const Subject = ({ subject }: Pick<NoteOn, 'subject'>) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const { selectBox } = useActions()
  if (isElementId(model, subject.id)) return <ElementLink id={subject.id} />
  if (isProjectId(model, subject.id)) return <ProjectLink id={subject.id} />
  const indicator = [...model.indicators.values()].find((each) => each.id === subject.id)
  if (!indicator) return <span>{text(subject.name)}</span>
  return (
    <button type="button" className="link" onClick={() => selectBox(indicator.id)}>
      {text(subject.name)}
    </button>
  )
}

/** A contradiction or a trap: what it is about, what it says, and the clauses on both sides. */
export const NoteItem = ({ noteOn }: { readonly noteOn: NoteOn }) => {
  const text = useText()
  return (
    <li className="border-accent border-l-2 pl-3 text-sm">
      <p className="font-semibold">
        <Subject subject={noteOn.subject} />
      </p>
      <p>{text(noteOn.note.text)}</p>
      <Clauses citations={noteOn.note.citations} />
    </li>
  )
}
