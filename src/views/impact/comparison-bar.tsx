import { X } from 'lucide-react'
import { wholeRun } from '#deep-link/impact-parameters.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { hitSides } from '#query/impact-rows.ts'
import { useActions } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { SideMark } from './side-mark.tsx'
import { type Hits, useNarrowHits } from './use-hits.ts'
import { useOpened } from './use-opened.ts'
import type { Comparison, RunResult } from './use-run.ts'

interface Props {
  readonly run: RunResult
  readonly hits: Hits
}

/** What leaving out what is inferred and assumed changes; listed when one asks. */
const Narrowed = ({ run: { narrowed, comparison } }: { readonly run: RunResult }) => {
  const { changeScreen } = useActions()
  const words = useWordsOf(impactScreenWords)
  if (!narrowed || comparison) return null
  const [lost, changed] = [narrowed.onlyA.length, narrowed.changed.length]
  return (
    <p
      role="status"
      data-lost={lost}
      data-changed={changed}
      className="flex shrink-0 flex-wrap items-center justify-between gap-x-3 border-rule border-b bg-sunken px-4 py-1.5 text-sm"
    >
      {lost + changed === 0 ? words('statedSame') : words('statedFalls', { lost, changed })}
      {lost + changed > 0 && (
        <button type="button" className="link" onClick={() => changeScreen('impact', { against: wholeRun })}>
          {words('listDifference')}
        </button>
      )}
    </p>
  )
}

const Names = ({ comparison }: { readonly comparison: Comparison }) => {
  const opened = useOpened()
  const words = useWordsOf(impactScreenWords)
  const { caseName } = comparison
  const run = opened?.content.name ?? words('thisRun')
  const [a, b] = caseName === null ? [words('wholeRun'), words('statedOnly')] : [run, caseName]
  return (
    <p className="min-w-0 text-sm">
      <strong>{words('sideA')}</strong> {a} <span className="text-soft">·</span>{' '}
      <strong>{words('sideB')}</strong> {b}
    </p>
  )
}

/** Two answers side by side: which they are, and how many things are hit in which. */
export const ComparisonBar = ({ run, hits: { rows, filter } }: Props) => {
  const { changeScreen } = useActions()
  const words = useWordsOf(impactScreenWords)
  const narrow = useNarrowHits()
  const { comparison } = run
  if (!comparison) return <Narrowed run={run} />
  return (
    <section aria-label={words('compared')} className="shrink-0 border-rule border-b bg-sunken px-4 py-1.5">
      <div className="flex items-center justify-between gap-2">
        <Names comparison={comparison} />
        <IconButton label={words('endCompare')} onPress={() => changeScreen('impact', { against: null })}>
          <X size={16} />
        </IconButton>
      </div>
      <div className="flex flex-wrap gap-1.5 pb-1">
        {hitSides.map((side) => {
          const count = rows.filter((row) => row.side === side).length
          return (
            <button
              key={side}
              type="button"
              data-side={side}
              data-count={count}
              aria-pressed={filter.side === side}
              className="flex items-center gap-1.5 rounded-md border border-rule bg-paper px-2 py-1 text-xs tabular-nums hover:not-aria-pressed:bg-ground aria-pressed:border-accent aria-pressed:bg-accent-ground"
              onClick={() => narrow({ side: filter.side === side ? null : side })}
            >
              <SideMark side={side} />
              <span aria-hidden="true">{words(`side_${side}`)}</span> {count}
            </button>
          )
        })}
      </div>
    </section>
  )
}
