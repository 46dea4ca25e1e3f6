import { healthWords } from '#i18n/health-words.ts'
import { useAppState } from '#state/store.ts'
import type { CheckProgress } from '#state/use-findings.ts'
import { useWordsOf } from '#state/use-words.ts'

/** How far a check is that takes a while. */
export const Checking = ({ progress }: { readonly progress: CheckProgress }) => {
  const elements = useAppState((state) => state.model.elements.size)
  const words = useWordsOf(healthWords)
  const { done, of } = progress
  return (
    <div role="status" className="grid gap-2 text-sm text-soft" data-checking={done}>
      <p>{words('checking', { elements, done, of })}</p>
      <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full border border-rule bg-paper">
        <div className="h-full bg-accent" style={{ width: `${(100 * done) / Math.max(1, of)}%` }} />
      </div>
    </div>
  )
}
