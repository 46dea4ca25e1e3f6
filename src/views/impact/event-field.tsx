import { type ChangeEvent, useState } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { usualMonths } from './use-run.ts'

const field = 'h-8 rounded-md border border-rule bg-paper px-2 text-sm max-sm:text-[16px]'

/** The longest that anybody plans for. */
const mostMonths = 240

interface MonthsProps {
  readonly months: number
}

/** How long it lasts. What is typed counts as soon as it is a number of months. */
const MonthsField = ({ months }: MonthsProps) => {
  const { changeWish } = useActions()
  const words = useWordsOf(impactScreenWords)
  const [typed, setTyped] = useState<{ readonly text: string; readonly for: number } | null>(null)
  const onChange = ({ target: { value } }: ChangeEvent<HTMLInputElement>): void => {
    const number = Number(value)
    const isMonths = /^\d+$/.test(value) && number >= 1 && number <= mostMonths
    setTyped({ text: value, for: isMonths ? number : months })
    if (isMonths) changeWish({ months: number })
  }
  return (
    <label className="flex items-center gap-1.5 text-sm">
      <input
        type="number"
        aria-label={words('months')}
        min={1}
        max={mostMonths}
        className={`${field} w-16 tabular-nums`}
        value={typed?.for === months ? typed.text : String(months)}
        onChange={onChange}
        onBlur={() => setTyped(null)}
      />
      {words('monthsUnit')}
    </label>
  )
}

/** What happens, and for how long where it lasts. */
export const EventField = ({ wish }: { readonly wish: ImpactWish }) => {
  const model = useAppState((state) => state.model)
  const { changeWish } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const events = impactEventsOf(model)
  const chosen = events.find(({ id }) => id === wish.event)
  return (
    <div className="flex items-center gap-2">
      <select
        aria-label={words('event')}
        title={chosen && text(chosen.summary)}
        className={field}
        value={wish.event}
        onChange={({ target }) => {
          const event = events.find(({ id }) => id === target.value)
          // An event that lasts says for how long from the first.
          if (event)
            changeWish({ event: event.id, months: event.months ? (wish.months ?? usualMonths) : null })
        }}
      >
        {events.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </select>
      {wish.months !== null && <MonthsField months={wish.months} />}
    </div>
  )
}
