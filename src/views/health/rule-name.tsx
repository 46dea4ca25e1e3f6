import { healthWords } from '#i18n/health-words.ts'
import { type HealthRuleId, healthRules } from '#model/health.ts'
import { useWordsOf } from '#state/use-words.ts'

/** A rule by its name, with the number and the id by which docs and datasets speak of it. */
export const RuleName = ({ rule }: { readonly rule: HealthRuleId }) => {
  const words = useWordsOf(healthWords)
  return (
    <>
      {words(`rule_${rule}`)}
      <span className="font-normal text-soft text-xs">{`H${healthRules.indexOf(rule) + 1} · ${rule}`}</span>
    </>
  )
}
