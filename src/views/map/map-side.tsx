import { useState } from 'react'
import { PanelFrame } from '#stage/panel-frame.tsx'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { PathsEmphasis } from '#visible-graph/paths-emphasis.ts'
import { DetailsPanel } from './details-panel.tsx'
import type { Paths } from './use-paths.ts'

const Details = ({ graph }: { readonly graph: VisibleGraph }) => {
  const words = useWords()
  const focus = useAppState((state) => state.settings.focus)
  const line = useAppState((state) => state.line)
  const select = useAppState((state) => state.settings.select)
  const isWanted = useAppState((state) => state.panels.details)
  if (!isWanted || (select.length === 0 && focus === null && line === null)) return null
  return (
    <PanelFrame side="right" panel="details" title={words('details')} subject={line ?? select[0] ?? focus}>
      <DetailsPanel graph={graph} />
    </PanelFrame>
  )
}

const tabs = ['paths', 'details'] as const
type Tab = (typeof tabs)[number]

const Tabs = ({ tab, onChoose }: { readonly tab: Tab; readonly onChoose: (tab: Tab) => void }) => {
  const words = useWords()
  return (
    <div className="sticky top-0 z-20 flex border-rule border-b bg-paper px-2">
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === tab}
          className={`-mb-px border-b-2 px-2.5 py-1.5 text-sm ${each === tab ? 'border-accent font-semibold text-accent' : 'border-transparent text-soft hover:text-ink'}`}
          onClick={() => onChoose(each)}
        >
          {words(each)}
        </button>
      ))}
    </div>
  )
}

interface SideProps {
  readonly graph: VisibleGraph
  readonly paths: Paths
  readonly shown: PathsEmphasis | null
}

const PathsSide = ({ graph, paths, shown }: SideProps) => {
  const words = useWords()
  const { findPaths, inspectLine } = useActions()
  const line = useAppState((state) => state.line)
  const [wanted, setWanted] = useState<Tab>('paths')
  // A line that was clicked is what one wants to read.
  const tab = line === null ? wanted : 'details'
  const onChoose = (next: Tab): void => {
    setWanted(next)
    inspectLine(null)
  }
  const { part, hasFailed, retry, finding } = paths
  return (
    <PanelFrame
      side="right"
      panel="details"
      title={words('paths')}
      subject={line}
      close={{ label: words('close'), onClose: () => findPaths(null) }}
    >
      <Tabs tab={tab} onChoose={onChoose} />
      {tab === 'details' && <DetailsPanel graph={graph} />}
      {tab === 'paths' && part && <part.PathsPanel finding={finding} graph={graph} shown={shown} />}
      {tab === 'paths' && !part && (
        <div role="status" className="grid gap-3 p-4 text-sm text-soft">
          {words(hasFailed ? 'screenFailed' : 'screenLoading')}
          {hasFailed && (
            <button type="button" className="text-button" data-primary="true" onClick={retry}>
              {words('retry')}
            </button>
          )}
        </div>
      )}
    </PanelFrame>
  )
}

/** What stands at the right of the map: the paths that are looked for, with the details behind them; else the details. */
export const MapSide = ({ graph, paths, shown }: SideProps) =>
  paths.isWanted ? <PathsSide graph={graph} paths={paths} shown={shown} /> : <Details graph={graph} />
