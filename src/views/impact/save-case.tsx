import { Save } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { formatWish } from '#deep-link/impact-parameters.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { changedCase, newCase } from '#scenario/keep-case.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { CaseFields } from './case-fields.tsx'
import { runName } from './run-name.ts'
import { useCases } from './use-cases.ts'
import type { RunResult } from './use-run.ts'

interface FormProps {
  readonly wish: ImpactWish
}

const Form = ({ wish }: FormProps) => {
  const model = useAppState((state) => state.model)
  const opened = useAppState((state) => state.own.impact.opened)
  const { changeCases, keepRecord, nameRun } = useActions()
  const words = useWordsOf(impactScreenWords)
  const { cases } = useCases()
  const language = useAppState((state) => state.language)
  const [typed, setTyped] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [saved, setSaved] = useState<string | null>(null)
  const kept = cases.find(({ record }) => record.id === opened)
  const isChanged = kept !== undefined && `${formatWish(kept.content.wish)}` !== `${formatWish(wish)}`
  const name = typed ?? runName(model, language, wish)
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    const told = { name: name.trim() || words('unnamed'), note: note.trim(), wish }
    const { record, content } = newCase(model, told, new Date())
    keepRecord(record)
    nameRun({ content, record: record.id, isOfOther: null, missing: [] })
    setTyped(null)
    setNote('')
    setSaved(content.name)
  }
  const saveAgain = (): void => {
    if (!kept) return
    const { record, content } = changedCase(model, kept, wish, new Date())
    changeCases([record])
    setSaved(content.name)
  }
  return (
    <form className="grid gap-2 rounded-lg border border-rule p-3" onSubmit={onSubmit}>
      <CaseFields name={name} note={note} onName={setTyped} onNote={setNote} />
      <div className="flex flex-wrap items-center gap-2">
        {isChanged && (
          <button type="button" className="text-button" data-primary="true" onClick={saveAgain}>
            <Save size={14} aria-hidden="true" />
            {words('saveAgain')}
          </button>
        )}
        <button type="submit" className="text-button" data-primary="true">
          <Save size={14} aria-hidden="true" />
          {words(kept ? 'saveAsNew' : 'saveCase')}
        </button>
        <span role="status" className="text-soft text-xs">
          {saved !== null && words('saved', { name: saved })}
        </span>
      </div>
    </form>
  )
}

/** Keeps the present run under a name; nothing while there is none. */
export const SaveCase = ({ run: { impact } }: { readonly run: RunResult }) =>
  impact && <Form wish={impact.wish} />
