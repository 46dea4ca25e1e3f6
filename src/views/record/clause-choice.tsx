import { Clauses } from '#facts/clauses.tsx'
import { recordWords } from '#i18n/record-words.ts'
import type { Citation } from '#model/citation.ts'
import type { TourStep } from '#model/story.ts'
import { clausesToCite } from '#recording/step-of-view.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

/** As many clauses as are offered beside those that are cited. */
const mostOffered = 12

const keyOf = ({ source, section }: Citation): string => `${source} ${section}`

interface Props {
  readonly step: TourStep
  readonly onChange: (citations: readonly Citation[]) => void
}

/** The clauses that a step rests on, out of those of what it shows. One must stay: nothing is said without one. */
export const ClauseChoice = ({ step, onChange }: Props) => {
  const words = useWordsOf(recordWords)
  const model = useAppState((state) => state.model)
  const cited = new Set(step.citations.map(keyOf))
  const others = clausesToCite(model, step.shows).filter((clause) => !cited.has(keyOf(clause)))
  return (
    <fieldset className="min-w-0">
      <legend className="text-soft text-xs">{words('clauses')}</legend>
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        {[...step.citations, ...others.slice(0, mostOffered)].map((clause) => {
          const isCited = cited.has(keyOf(clause))
          return (
            <label key={keyOf(clause)} className="flex items-center gap-1">
              <input
                type="checkbox"
                checked={isCited}
                disabled={isCited && cited.size === 1}
                onChange={() =>
                  onChange(
                    isCited
                      ? step.citations.filter((each) => keyOf(each) !== keyOf(clause))
                      : [...step.citations, clause],
                  )
                }
              />
              <Clauses citations={[clause]} />
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
