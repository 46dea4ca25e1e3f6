import { useEffect, useRef, useState } from 'react'
import { formatAddress } from '#deep-link/address.ts'
import { healthWords } from '#i18n/health-words.ts'
import type { Finding } from '#query/health-finding.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { AcceptForm } from './accept-form.tsx'
import { AcceptanceNote } from './acceptance-note.tsx'
import { FindingSentence } from './finding-sentence.tsx'
import { FindingSubjects } from './finding-subjects.tsx'
import { RankBar } from './rank-bar.tsx'
import type { AcceptedBy } from './use-health.ts'

interface Props {
  readonly finding: Finding
  readonly accepted: AcceptedBy | undefined
  /** What its number is measured against; null where it has none. */
  readonly most: number | null
}

/** An address of its own for a finding; a click points at it here. */
const FindingLink = ({ finding }: { readonly finding: Finding }) => {
  const words = useWordsOf(healthWords)
  const settings = useAppState((state) => state.settings)
  const own = useAppState((state) => state.own)
  const { changeScreen } = useActions()
  const pointed = { rule: finding.rule, finding: finding.id }
  const health = { ...own.health, ...pointed }
  return (
    <a
      className="text-button text-soft!"
      href={formatAddress({
        screen: 'health',
        settings,
        own: { ...own, health },
        language: null,
        theme: null,
      })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        changeScreen('health', pointed)
      }}
    >
      {words('copyLink')}
    </a>
  )
}

/** One finding: what it says, what it is about, and what can be done with it. */
export const FindingItem = ({ finding, accepted, most }: Props) => {
  const words = useWordsOf(healthWords)
  const isPointedAt = useAppState((state) => state.own.health.finding === finding.id)
  const { showElements } = useActions()
  const [isAccepting, setAccepting] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isPointedAt) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isPointedAt])
  return (
    <li
      ref={item}
      aria-current={isPointedAt ? 'true' : undefined}
      data-finding={finding.id}
      className={`rounded-lg border bg-paper px-4 py-2.5 ${isPointedAt ? 'border-accent' : 'border-rule'}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-4">
        <p className={`min-w-64 flex-1 ${accepted ? 'text-soft' : 'font-semibold'}`}>
          <FindingSentence finding={finding} />
        </p>
        <p className="-mx-2.5 flex flex-wrap">
          {finding.elements.length > 0 && (
            <button
              type="button"
              className="text-button text-soft!"
              onClick={() => showElements(finding.elements)}
            >
              {words('showAllOnMap')}
            </button>
          )}
          {!accepted && (
            <button
              type="button"
              className="text-button text-soft!"
              aria-expanded={isAccepting}
              onClick={() => setAccepting(!isAccepting)}
            >
              {words('acceptFinding')}
            </button>
          )}
          <FindingLink finding={finding} />
        </p>
      </div>
      {isAccepting && <AcceptForm finding={finding.id} onDone={() => setAccepting(false)} />}
      {most !== null && <RankBar finding={finding} most={most} />}
      <FindingSubjects finding={finding} />
      {accepted && <AcceptanceNote accepted={accepted} />}
    </li>
  )
}
