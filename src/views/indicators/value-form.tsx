import { type FormEvent, useId, useState } from 'react'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { Indicator } from '#model/indicator.ts'
import { readDateCell, readValueCell } from '#records/read-value-cells.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { NewValue } from './use-value-records.ts'

interface Props {
  readonly indicator: Indicator
  readonly onRecord: (values: readonly NewValue[]) => void
}

interface FieldProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly wrong: string | null
  readonly hint?: string
}

const Field = ({ label, text, onText, wrong, hint }: FieldProps) => {
  const id = useId()
  return (
    <div className="grid min-w-0 flex-1 content-start gap-0.5">
      <label htmlFor={id} className="text-soft text-xs">
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={text}
        title={hint}
        autoComplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        className="h-8 w-full min-w-0 rounded-md border border-rule bg-paper px-2 text-sm tabular-nums"
        onChange={(event) => onText(event.target.value)}
      />
      {wrong !== null && (
        <p id={`${id}-wrong`} role="alert" className="text-danger text-xs">
          {wrong}
        </p>
      )}
    </div>
  )
}

/** What was typed is what is meant: 0.9 in a row of percentages is 0.9 %. */
const typedValue = (text: string, indicator: Indicator): number | null => {
  const read = readValueCell(text, indicator)
  if (typeof read === 'string') return null
  return read.wasShare ? Number(text) : read.value
}

/** Takes an actual value and its date. */
export const ValueForm = ({ indicator, onRecord }: Props) => {
  const text = useText()
  const words = useWordsOf(indicatorsWords)
  const [value, setValue] = useState('')
  const [date, setDate] = useState(String(new Date().getFullYear()))
  const [isTried, setTried] = useState(false)
  const number = typedValue(value, indicator)
  const when = readDateCell(date)
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(number === null || when === null)
    if (number === null || when === null) return
    onRecord([{ indicator: indicator.id, value: { date: when, value: number } }])
    setValue('')
  }
  return (
    <form className="flex items-end gap-2" noValidate onSubmit={onSubmit}>
      <Field
        label={words('valueField', { unit: text(indicator.unit) })}
        text={value}
        onText={setValue}
        wrong={isTried && number === null ? words('notNumber') : null}
      />
      <Field
        label={words('dateField')}
        hint={words('dateHint')}
        text={date}
        onText={setDate}
        wrong={isTried && when === null ? words('notDate') : null}
      />
      <button type="submit" className="text-button" data-primary="true">
        {words('recordValue')}
      </button>
    </form>
  )
}
