import { RotateCcw } from 'lucide-react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { stepNames } from '#i18n/impact-words.ts'
import { carryOf, withStepCarry, withTypeCarry } from '#query/adjust-wish.ts'
import { eventOf, impactRulesOf } from '#query/impact-rules.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Adjustments } from './adjustments.tsx'
import { HopsField } from './hops-field.tsx'
import { RuleRow } from './rule-row.tsx'
import type { RunResult } from './use-run.ts'

const Heads = ({ title }: { readonly title: string }) => {
  const words = useWordsOf(impactScreenWords)
  const head = 'sticky top-0 bg-paper px-2 py-1.5 text-left font-normal text-soft text-xs'
  return (
    <tr>
      <th scope="col" className={`${head} pl-4 font-semibold!`}>
        {title}
      </th>
      <th scope="col" className={`${head} w-28`}>
        {words('rulesStrength')}
      </th>
      <th scope="col" className={`${head} w-20`}>
        {words('rulesHops')}
      </th>
      <th scope="col" className={`${head} w-24`}>
        {words('rulesFrom')}
      </th>
    </tr>
  )
}

/** How the event goes over relations and steps, each adjustable for this run. */
const Tables = ({ wish }: { readonly wish: ImpactWish }) => {
  const model = useAppState((state) => state.model)
  const { changeWish } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const rules = impactRulesOf(model, wish)
  return (
    <>
      <table className="w-full table-fixed text-sm">
        <thead>
          <Heads title={words('overRelations')} />
        </thead>
        <tbody>
          {[...rules.types].map(([id, rule]) => (
            <RuleRow
              key={id}
              id={id}
              name={text(model.relationTypes.get(id)?.name ?? { zh: id, en: id })}
              rule={rule}
              onChange={(change) =>
                changeWish({ types: withTypeCarry(wish.types, id, change && carryOf(rule, change)) })
              }
            />
          ))}
        </tbody>
      </table>
      <table className="mt-3 w-full table-fixed text-sm">
        <thead>
          <Heads title={words('overSteps')} />
        </thead>
        <tbody>
          {[...rules.steps].map(([step, rule]) => (
            <RuleRow
              key={step}
              id={step}
              name={text(stepNames[step])}
              rule={rule}
              onChange={(change) =>
                changeWish({ steps: withStepCarry(wish.steps, step, change && carryOf(rule, change)) })
              }
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

const Reset = ({ wish }: { readonly wish: ImpactWish }) => {
  const { changeWish } = useActions()
  const words = useWordsOf(impactScreenWords)
  const isAdjusted = wish.types.length + wish.steps.length + wish.relations.length + wish.without.length > 0
  return (
    <button
      type="button"
      className="text-button disabled:opacity-50"
      data-primary="true"
      disabled={!isAdjusted && wish.hops === null}
      onClick={() => changeWish({ types: [], steps: [], relations: [], without: [], hops: null })}
    >
      <RotateCcw size={14} aria-hidden="true" />
      {words('resetRules')}
    </button>
  )
}

/** What the event carries over what, how strongly and how far, and what a person changed of it for this run. */
export const RulesPanel = ({ run: { wish } }: { readonly run: RunResult }) => {
  const model = useAppState((state) => state.model)
  const { changeWish } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  if (!wish) return null
  const event = eventOf(model, wish)
  return (
    <div className="min-h-0 flex-1 overflow-y-auto pb-4">
      <div className="grid gap-2 border-rule border-b px-4 py-3 text-sm">
        <p>
          <strong>{text(event.name)}</strong>
          {words('colon')}
          {text(event.summary)}
        </p>
        <p className="text-soft text-xs">{words('rulesIntro', { event: text(event.name) })}</p>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span className="flex items-center gap-2">
            {words('reach')}
            <HopsField label={words('reach')} hops={wish.hops} onChange={(hops) => changeWish({ hops })} />
          </span>
          <Reset wish={wish} />
        </div>
      </div>
      <Adjustments wish={wish} />
      <Tables wish={wish} />
    </div>
  )
}
