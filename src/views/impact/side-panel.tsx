import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { CasesPanel } from './cases-panel.tsx'
import { OpenedCaseBar } from './opened-case-bar.tsx'
import { ResultPanel } from './result-panel.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { useCases } from './use-cases.ts'
import type { Hits } from './use-hits.ts'
import type { LinkedCase } from './use-linked-case.ts'
import type { RunResult } from './use-run.ts'

const tabs = ['result', 'rules', 'cases'] as const
type Tab = (typeof tabs)[number]

interface Props {
  readonly run: RunResult
  readonly hits: Hits
  readonly linked: LinkedCase
}

interface ContentProps {
  readonly tab: Tab
  readonly run: RunResult
  readonly hits: Hits
  readonly onTab: (tab: Tab) => void
}

const Content = ({ tab, run, hits, onTab }: ContentProps) => {
  switch (tab) {
    case 'result':
      return <ResultPanel run={run} hits={hits} />
    case 'rules':
      return <RulesPanel run={run} />
    case 'cases':
      return <CasesPanel run={run} onCompared={() => onTab('result')} />
  }
}

/** What stands after the name of a tab: how many hits, changes or cases there are. */
const useCounts = ({ impact }: RunResult): Readonly<Record<Tab, number>> => {
  const { types, steps, relations, without } = useAppState((state) => state.own.impact.wish)
  const { cases } = useCases()
  return {
    result: impact?.hits.length ?? 0,
    rules: types.length + steps.length + relations.length + without.length,
    cases: cases.length,
  }
}

/** The result as a table, the rules it follows, and the cases that are kept; on a phone a sheet over the lower half. */
export const SidePanel = memo(({ run, hits, linked }: Props) => {
  const words = useWordsOf(impactScreenWords)
  const [tab, setTab] = useState<Tab>('result')
  const list = useRef<HTMLDivElement>(null)
  const counts = useCounts(run)
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'result'
    setTab(next)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <aside
      aria-label={words('panel')}
      className="flex w-[500px] shrink-0 flex-col border-rule border-l bg-paper 2xl:w-[580px] max-lg:w-[400px] max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:h-[56%] max-sm:w-full max-sm:rounded-t-xl max-sm:border-x-0 max-sm:border-t max-sm:shadow-[var(--shadow-raised)]"
    >
      <div
        ref={list}
        role="tablist"
        aria-label={words('panel')}
        className="flex h-10 shrink-0 gap-1 border-rule border-b px-2"
        onKeyDown={onKeyDown}
      >
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            data-tab={each}
            id={`impact-tab-${each}`}
            aria-selected={each === tab}
            aria-controls="impact-panel"
            tabIndex={each === tab ? 0 : -1}
            className="-mb-px border-transparent border-b-2 px-3 text-sm text-soft hover:text-ink aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink"
            onClick={() => setTab(each)}
          >
            {words(each)}
            {counts[each] > 0 && (
              <span className="ml-1.5 font-normal text-soft text-xs tabular-nums">{counts[each]}</span>
            )}
          </button>
        ))}
      </div>
      <OpenedCaseBar linked={linked} />
      <div
        role="tabpanel"
        id="impact-panel"
        aria-labelledby={`impact-tab-${tab}`}
        className="flex min-h-0 flex-1 flex-col"
      >
        <ErrorBoundary
          key={tab}
          fallbackRender={({ resetErrorBoundary }) => (
            <div role="alert" className="p-4">
              <p className="text-sm">{words('panelFailed')}</p>
              <button
                type="button"
                className="text-button mt-2"
                data-primary="true"
                onClick={resetErrorBoundary}
              >
                {words('retry')}
              </button>
            </div>
          )}
        >
          <Content tab={tab} run={run} hits={hits} onTab={setTab} />
        </ErrorBoundary>
      </div>
    </aside>
  )
})
