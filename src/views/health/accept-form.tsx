import { type FormEvent, useId, useState } from 'react'
import { healthWords } from '#i18n/health-words.ts'
import { acceptanceRecord, longestReason } from '#records/acceptance.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

interface Props {
  readonly finding: string
  readonly onDone: () => void
}

/** Asks why a finding may stay, and keeps that in the browser. */
export const AcceptForm = ({ finding, onDone }: Props) => {
  const words = useWordsOf(healthWords)
  const dataset = useAppState((state) => state.model.dataset.id)
  const language = useAppState((state) => state.language)
  const { keepRecord } = useActions()
  const [reason, setReason] = useState('')
  const id = useId()
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason.trim() === '') return
    keepRecord(acceptanceRecord(dataset, { finding, reason: reason.trim(), language }, new Date()))
    onDone()
  }
  return (
    <form className="mt-2 grid max-w-[560px] gap-2" onSubmit={onSubmit}>
      <label htmlFor={id} className="text-sm">
        {words('acceptReason')}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the form opens because its button was pressed.
        autoFocus
        required
        rows={2}
        maxLength={longestReason}
        className="rounded-md border border-rule bg-paper px-2 py-1 text-sm"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
        }}
      />
      <p className="flex gap-2">
        <button type="submit" className="text-button" data-primary="true" disabled={reason.trim() === ''}>
          {words('acceptSave')}
        </button>
        <button type="button" className="text-button" onClick={onDone}>
          {words('cancel')}
        </button>
      </p>
    </form>
  )
}
