import { AccountLine } from '#stage/account-line.tsx'
import { FilterButton } from '#stage/filter/filter-button.tsx'
import { FilterHeader } from '#stage/filter/filter-header.tsx'
import { Legend } from '#stage/legend.tsx'
import { type Answer, type MapExtras, MapStage } from '#stage/map-stage.tsx'
import { PanelFrame } from '#stage/panel-frame.tsx'
import { useAppState } from '#state/store.ts'
import { useTraceAnswer } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import type { PathsEmphasis } from '#visible-graph/paths-emphasis.ts'
import type { TraceEmphasis } from '#visible-graph/trace-emphasis.ts'
import { MapSide } from './map-side.tsx'
import { OutlinePanel } from './outline-panel.tsx'
import { TracePanel } from './trace-panel.tsx'
import { usePaths } from './use-paths.ts'

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

const isTrace = (answer: Answer): answer is TraceEmphasis => 'hops' in answer
const isPaths = (answer: Answer): answer is PathsEmphasis => 'hidden' in answer

interface Props extends MapExtras {
  /** Without the panels at its sides: all room is the map's. */
  readonly isBare?: boolean
}

/** The map with what belongs to it: where one is, the outline, the details or the paths, the legend and the account. */
export const MapView = ({ isBare = false, ...extras }: Props) => {
  const traceOn = useTraceAnswer()
  const paths = usePaths()
  return (
    <MapStage<Answer>
      {...extras}
      answerOn={paths.isWanted ? paths.answerOn : traceOn}
      header={isBare ? null : <FilterHeader />}
      left={isBare ? null : <Outline />}
      right={({ graph, answer }) =>
        isBare ? null : (
          <MapSide graph={graph} paths={paths} shown={answer && isPaths(answer) ? answer : null} />
        )
      }
      footer={({ answer, account }) => {
        const traced = answer && isTrace(answer) ? answer : null
        return (
          <>
            <Legend />
            <FilterButton />
            <TracePanel traced={traced} />
            <AccountLine account={account} hops={traced?.hops ?? null} />
          </>
        )
      }}
    />
  )
}
