import { Legend } from '#stage/legend.tsx'
import { MapStage } from '#stage/map-stage.tsx'
import { useStagePicture } from '#stage/use-stage-picture.ts'
import { useAppState } from '#state/store.ts'
import { ImpactAccount } from './impact-account.tsx'
import { SidePanel } from './side-panel.tsx'
import { Toolbar } from './toolbar.tsx'
import { useHits } from './use-hits.ts'
import { useImpactAnswer } from './use-impact-answer.ts'
import { useImpactKeys } from './use-impact-keys.ts'
import { useLinkedCase } from './use-linked-case.ts'
import { useRun } from './use-run.ts'

/** What happens, where it hits on the map, and as a table why; kept and compared as cases. */
export const ImpactView = () => {
  const isPanelWanted = useAppState((state) => state.panels.details)
  const run = useRun()
  const hits = useHits(run)
  const linked = useLinkedCase()
  const picture = useStagePicture()
  useImpactKeys()
  return (
    <div className="flex h-full min-h-0 flex-col">
      <Toolbar run={run} hits={hits} picture={picture} />
      <div className="min-h-0 flex-1">
        <MapStage
          answerOn={useImpactAnswer(run)}
          onShown={picture.onShown}
          right={() => isPanelWanted && <SidePanel run={run} hits={hits} linked={linked} />}
          footer={({ answer }) => (
            <>
              <Legend />
              <ImpactAccount answer={answer} />
            </>
          )}
        />
      </div>
    </div>
  )
}
