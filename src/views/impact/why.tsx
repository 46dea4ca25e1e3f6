import { BasisMark } from '#facts/basis-mark.tsx'
import { Clauses } from '#facts/clauses.tsx'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { formatImpactSentence } from '#i18n/impact-sentence.ts'
import { gradeNames } from '#i18n/impact-words.ts'
import type { RelationId } from '#model/id.ts'
import { type CarryStrength, carryStrengths } from '#model/impact-event.ts'
import { withRelationCarry } from '#query/adjust-wish.ts'
import type { Impact, ImpactHit } from '#query/impact.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { GradeMark } from './grade-mark.tsx'
import { nameOfItem } from './items.ts'

const rests = {
  stated: 'restsOnStated',
  inferred: 'restsOnInferred',
  assumed: 'restsOnAssumed',
} as const

/** How strongly one relation carries, for this run. */
const StrengthOfRelation = ({ step, id }: { readonly step: ImpactStep; readonly id: RelationId }) => {
  const model = useAppState((state) => state.model)
  const adjusted = useAppState((state) => state.own.impact.wish.relations)
  const { changeWish } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const strength = adjusted.find(({ relation }) => relation === id)?.strength
  const change = (value: string): void => {
    const known: CarryStrength | undefined = carryStrengths.find((each) => each === value)
    changeWish({ relations: withRelationCarry(adjusted, id, known ?? null) })
  }
  const label = words('stepStrength', {
    from: text(nameOfItem(model, step.from)),
    to: text(nameOfItem(model, step.to)),
  })
  return (
    <select
      aria-label={label}
      title={label}
      className={`h-6 rounded border bg-paper px-1 text-xs ${strength ? 'border-accent text-accent' : 'border-rule'}`}
      value={strength ?? ''}
      onChange={({ target }) => change(target.value)}
    >
      <option value="">{words('strengthAsRuled')}</option>
      {carryStrengths.map((each) => (
        <option key={each} value={each}>
          {words(each)}
        </option>
      ))}
    </select>
  )
}

const Step = ({ step }: { readonly step: ImpactStep }) => {
  const model = useAppState((state) => state.model)
  const { selectBox } = useActions()
  const text = useText()
  return (
    <li className="grid gap-0.5 text-sm" data-step={step.kind}>
      <button type="button" className="link w-fit" onClick={() => selectBox(step.to)}>
        {text(nameOfItem(model, step.to))}
      </button>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <BasisMark basis={step.basis} />
        <Clauses citations={step.citations} />
        {step.relation && step.kind === 'relation' && (
          <StrengthOfRelation step={step} id={step.relation.id} />
        )}
      </span>
    </li>
  )
}

/** Why something is hit: one sentence, what it rests on, and the way step by step. */
export const Why = ({ impact, hit }: { readonly impact: Impact; readonly hit: ImpactHit }) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const way = impact.pathOf(hit)
  return (
    <>
      <p className="text-sm leading-6" data-sentence>
        {formatImpactSentence(model, impact, hit, language)}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs" data-rests={hit.basis}>
        <span className="inline-flex items-center gap-1.5">
          <GradeMark grade={hit.grade} />
          {text(gradeNames[hit.grade])}
        </span>
        {way.length > 0 && (
          <span className={hit.basis === 'stated' ? 'text-soft' : 'font-semibold'}>
            {words(rests[hit.basis])}
          </span>
        )}
      </p>
      {way.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer rounded text-soft text-xs hover:text-ink">
            {words('pathTitle', { count: way.length })}
          </summary>
          <ol className="mt-1.5 grid gap-2 border-rule border-l-2 pl-3">
            {way.map((step) => (
              <Step key={`${step.from} ${step.to} ${step.kind}`} step={step} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
