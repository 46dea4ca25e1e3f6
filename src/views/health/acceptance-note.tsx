import { Check } from 'lucide-react'
import { Clauses } from '#facts/clauses.tsx'
import { healthWords } from '#i18n/health-words.ts'
import { useActions } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { AcceptedBy } from './use-health.ts'

/** Why a finding may stay, and who says so. What the visitor accepted can be withdrawn. */
export const AcceptanceNote = ({ accepted }: { readonly accepted: AcceptedBy }) => {
  const words = useWordsOf(healthWords)
  const text = useText()
  const { dropRecord } = useActions()
  const isDataset = accepted.by === 'dataset'
  return (
    <div className="mt-1 border-(--mark-good) border-l-2 pl-3 text-sm">
      <p className="flex items-center gap-1 text-(--mark-good) text-xs">
        <Check size={14} aria-hidden="true" />
        {words(isDataset ? 'acceptedInData' : 'acceptedHere')}
      </p>
      <p className="whitespace-pre-line">
        {isDataset ? text(accepted.accepted.reason) : accepted.kept.content.reason}
      </p>
      {isDataset && <Clauses citations={accepted.accepted.citations ?? []} />}
      {!isDataset && (
        <button type="button" className="link text-soft" onClick={() => dropRecord(accepted.kept.record.id)}>
          {words('withdraw')}
        </button>
      )}
    </div>
  )
}
