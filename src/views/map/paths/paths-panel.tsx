import { useMemo } from 'react'
import { ExportMenu } from '#facts/export-menu.tsx'
import { pathsWords } from '#i18n/paths-words.ts'
import { CopySelector } from '#stage/filter/copy-selector.tsx'
import { useActions, useAppState, useAppStore } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { PathsFinding } from '#visible-graph/paths-answer.ts'
import type { PathsEmphasis } from '#visible-graph/paths-emphasis.ts'
import { createElementLifter } from '#visible-graph/question.ts'
import type { PathSettings } from '#visible-graph/view-settings.ts'
import { buildPathsReport } from './build-paths-report.ts'
import { EndsForm } from './ends-form.tsx'
import { NearestMiss } from './nearest-miss.tsx'
import { PathList } from './path-list.tsx'

interface FoundProps {
  readonly answer: Extract<PathsFinding['answer'], { readonly found: true }>
  readonly paths: PathSettings
}

const Count = ({ answer, paths }: FoundProps) => {
  const { choosePath } = useActions()
  const words = useWordsOf(pathsWords)
  const store = useAppStore()
  const count = answer.paths.length
  const make = () => {
    const { model, language, settings } = store.getState()
    return buildPathsReport({ model, language }, { ...answer, settings: paths, hide: settings.hide })
  }
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-2 border-rule border-b px-3 py-1 text-sm">
      <p role="status" data-path-count={count} data-more={answer.more}>
        <b className="font-semibold">{words(answer.more ? 'pathsCountAtLeast' : 'pathsCount', { count })}</b>
        <span className="ml-2 text-soft text-xs">
          {answer.length === 0 ? words('pathsOverlap') : words('pathsShortestIs', { count: answer.length })}
        </span>
      </p>
      <span className="ml-auto flex shrink-0 items-center gap-2">
        {paths.chosen !== null && (
          <button type="button" className="link text-xs" onClick={() => choosePath(null)}>
            {words('pathsShowAll')}
          </button>
        )}
        <CopySelector of="view" />
        <ExportMenu name="paths" make={make} />
      </span>
    </div>
  )
}

interface Props {
  readonly finding: PathsFinding | null
  readonly graph: VisibleGraph
  readonly shown: PathsEmphasis | null
}

/** Paths between two selections: what is looked for, and what was found. */
export const PathsPanel = ({ finding, graph, shown }: Props) => {
  const model = useAppState((state) => state.model)
  const paths = useAppState((state) => state.settings.paths)
  const words = useWordsOf(pathsWords)
  const boxOf = useMemo(() => createElementLifter(model, graph), [model, graph])
  if (!paths) return null
  const answer = finding?.answer
  return (
    <>
      <EndsForm paths={paths} />
      {!finding && <p className="p-4 text-sm text-soft">{words('pathsHint')}</p>}
      {finding && answer && !answer.found && <NearestMiss wish={finding.wish} miss={answer.miss} />}
      {answer?.found && (
        <>
          <Count answer={answer} paths={paths} />
          <PathList
            paths={answer.paths}
            chosen={paths.chosen}
            isBothWays={paths.direction === 'both'}
            shown={shown}
            boxOf={boxOf}
          />
        </>
      )}
    </>
  )
}
