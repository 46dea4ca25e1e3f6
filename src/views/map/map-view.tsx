import { AccountLine } from '#stage/account-line.tsx'
import { Legend } from '#stage/legend.tsx'
import { MapStage } from '#stage/map-stage.tsx'
import { PanelFrame } from '#stage/panel-frame.tsx'
import { useAppState } from '#state/store.ts'
import { useTraceAnswer } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { DetailsPanel } from './details-panel.tsx'
import { OutlinePanel } from './outline-panel.tsx'
import { TracePanel } from './trace-panel.tsx'

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

const Outline = () => {
  const words = useWords()
  const isWanted = useAppState((state) => state.panels.outline)
  if (!isWanted) return null
  return (
    <PanelFrame side="left" panel="outline" title={words('outline')}>
      <OutlinePanel />
    </PanelFrame>
  )
}

/** The map with what belongs to it: where one is, the outline, the details, the legend and the account. */
export const MapView = () => (
  <MapStage
    answerOn={useTraceAnswer()}
    left={<Outline />}
    right={({ graph }) => <Details graph={graph} />}
    footer={({ answer, account }) => (
      <>
        <Legend />
        <TracePanel traced={answer} />
        <AccountLine account={account} hops={answer?.hops ?? null} />
      </>
    )}
  />
)
