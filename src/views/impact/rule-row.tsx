import { RotateCcw } from 'lucide-react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { ruleOriginNames } from '#i18n/impact-words.ts'
import { type Carry, carryStrengths } from '#model/impact-event.ts'
import type { ImpactRule } from '#query/impact-rules.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { HopsField } from './hops-field.tsx'

interface Props {
  readonly id: string
  readonly name: string
  readonly rule: ImpactRule
  /** Null takes the person's change back. */
  readonly onChange: (change: Partial<Carry> | null) => void
}

/** How the event goes over one thing: how strongly, how far, and who said so. */
export const RuleRow = ({ id, name, rule, onChange }: Props) => {
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const isAdjusted = rule.origin === 'run'
  const cell = 'border-rule border-t px-2 py-1'
  return (
    <tr data-rule={id} data-strength={rule.strength} data-origin={rule.origin}>
      <th scope="row" className={`${cell} pl-4 text-left font-normal`}>
        {name}
      </th>
      <td className={cell}>
        <select
          aria-label={words('strengthOf', { name })}
          className={`h-7 w-full rounded border bg-paper px-1 text-xs ${isAdjusted ? 'border-accent text-accent' : 'border-rule'}`}
          value={rule.strength}
          onChange={({ target }) => {
            const strength = carryStrengths.find((each) => each === target.value)
            if (strength) onChange({ strength })
          }}
        >
          {carryStrengths.map((strength) => (
            <option key={strength} value={strength}>
              {words(strength)}
            </option>
          ))}
        </select>
      </td>
      <td className={cell}>
        <HopsField
          label={words('hopsOf', { name })}
          hops={rule.hops}
          isDisabled={rule.strength === 'none'}
          isAdjusted={isAdjusted}
          onChange={(hops) => onChange({ hops })}
        />
      </td>
      <td className={`${cell} text-xs ${isAdjusted ? '' : 'text-soft'}`}>
        {isAdjusted ? (
          <button
            type="button"
            className="link inline-flex items-center gap-1 text-accent!"
            title={words('removeAdjusted')}
            aria-label={`${words('removeAdjusted')}${words('colon')}${name}`}
            onClick={() => onChange(null)}
          >
            <RotateCcw size={12} aria-hidden="true" />
            {text(ruleOriginNames.run)}
          </button>
        ) : (
          text(ruleOriginNames[rule.origin])
        )}
      </td>
    </tr>
  )
}
