import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { useWordsOf } from '#state/use-words.ts'

interface Props {
  readonly name: string
  readonly note: string
  readonly onName: (name: string) => void
  readonly onNote: (note: string) => void
}

const field = 'w-full rounded-md border border-rule bg-paper px-2 py-1 text-sm text-ink max-sm:text-[16px]'

/** The name and the note of a case. */
export const CaseFields = ({ name, note, onName, onNote }: Props) => {
  const words = useWordsOf(impactScreenWords)
  return (
    <>
      <label className="grid gap-1 text-soft text-xs">
        {words('caseName')}
        <input
          type="text"
          value={name}
          maxLength={200}
          autoComplete="off"
          className={field}
          onChange={({ target }) => onName(target.value)}
        />
      </label>
      <label className="grid gap-1 text-soft text-xs">
        {words('caseNote')}
        <textarea
          value={note}
          rows={2}
          maxLength={5000}
          className={field}
          onChange={({ target }) => onNote(target.value)}
        />
      </label>
    </>
  )
}
