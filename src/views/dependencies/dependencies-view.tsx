import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import { childrenOf } from '#model/model.ts'
import type { Dependencies } from '#query/dependencies.ts'
import { CopySelector } from '#stage/filter/copy-selector.tsx'
import { FilterButton } from '#stage/filter/filter-button.tsx'
import { FilterHeader } from '#stage/filter/filter-header.tsx'
import { useReasonWords } from '#stage/use-reason-words.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Column } from './column.tsx'
import { DependenciesExport } from './dependencies-export.tsx'
import { StartPage } from './start-page.tsx'
import { type Subject, subjectOf } from './subject.ts'
import { SubjectCard } from './subject-card.tsx'
import { Toolbar } from './toolbar.tsx'
import { useDependencies } from './use-dependencies.ts'
import { useFound } from './use-found.ts'
import { onWalkKey } from './walk-keys.ts'

/** After a step the eyes and the keys go on from the new subject: what was pressed is no longer there. */
const useFocusAfterStep = (selected: string | undefined): RefObject<HTMLElement | null> => {
  const focus = useRef<HTMLElement>(null)
  const before = useRef(selected)
  useEffect(() => {
    if (before.current !== selected) {
      focus.current?.focus({ preventScroll: true })
      focus.current?.scrollIntoView({ block: 'start' })
    }
    before.current = selected
  }, [selected])
  return focus
}

/** How many of the subject's relations the filter keeps out of the columns, and why. */
const Filtered = ({ dependencies }: { readonly dependencies: Dependencies }) => {
  const words = useWordsOf(dependenciesWords)
  const reasonWords = useReasonWords()
  return (
    <p
      className="min-w-0 py-1 text-soft text-xs tabular-nums"
      role="status"
      data-filtered={dependencies.filtered}
    >
      {words('filteredOut', { count: reasonWords(dependencies.filteredBy) })}
    </p>
  )
}

const Footer = ({ children }: { readonly children?: ReactNode }) => (
  <footer className="flex min-h-9 shrink-0 items-center gap-3 border-rule border-t bg-paper px-2">
    <FilterButton />
    {children}
  </footer>
)

interface ColumnsProps {
  readonly subject: Subject & { kind: 'element' | 'place' }
  readonly focus: RefObject<HTMLElement | null>
}

const Columns = ({ subject, focus }: ColumnsProps) => {
  const model = useAppState((state) => state.model)
  const scope = useAppState((state) => state.own.dependencies.scope)
  const dependencies = useDependencies(subject)
  const found = useFound()
  const hasInside = childrenOf(model, subject.id).length + dependencies.ties.length > 0
  // A selector counts what is inside as the thing itself, and cannot say otherwise.
  const isAsWhole = scope === 'inside' || subject.kind === 'place' || !hasInside
  const sides = { subject: subject.id, found, isFiltered: dependencies.filtered > 0 }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are an addition to the buttons inside
    <div className="flex h-full flex-col" onKeyDown={onWalkKey}>
      <Toolbar hasInside={subject.kind === 'element' && hasInside}>
        {isAsWhole && (
          <span className="flex max-sm:hidden">
            <CopySelector of="neighbours" />
          </span>
        )}
        <DependenciesExport subject={subject} dependencies={dependencies} found={found} />
      </Toolbar>
      <div className="min-h-0 flex-1 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(320px,372px)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] max-lg:overflow-y-auto">
        <SubjectCard key={subject.id} subject={subject} dependencies={dependencies} focus={focus} />
        <Column key={`into ${subject.id}`} side="into" column={dependencies.into} {...sides} />
        <Column key={`out ${subject.id}`} side="out" column={dependencies.out} {...sides} />
      </div>
      <Footer>
        <Filtered dependencies={dependencies} />
      </Footer>
    </div>
  )
}

const Start = ({ touched }: { readonly touched: (Subject & { kind: 'touches' }) | null }) => (
  <div className="flex h-full flex-col">
    <div className="min-h-0 flex-1">
      <StartPage found={useFound()} touched={touched} />
    </div>
    <Footer />
  </div>
)

/** What stands on the selected thing, the thing itself, and what it stands on; one walks on by choosing another. */
export const DependenciesView = () => {
  const model = useAppState((state) => state.model)
  const selected = useAppState((state) => state.settings.select[0])
  const subject = useMemo(() => subjectOf(model, selected), [model, selected])
  const focus = useFocusAfterStep(selected)
  return (
    <div className="flex h-full flex-col">
      <FilterHeader />
      <div className="min-h-0 flex-1">
        {subject === null || subject.kind === 'touches' ? (
          <Start touched={subject} />
        ) : (
          <Columns subject={subject} focus={focus} />
        )}
      </div>
    </div>
  )
}
