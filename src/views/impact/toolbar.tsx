import { Eraser, PanelRight, Redo2, Undo2 } from 'lucide-react'
import { memo } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { BasisSwitch } from './basis-switch.tsx'
import { EventField } from './event-field.tsx'
import { ImpactExport } from './impact-export.tsx'
import { OriginChips } from './origin-chips.tsx'
import { OriginField } from './origin-field.tsx'
import type { Hits } from './use-hits.ts'
import type { RunResult } from './use-run.ts'

const Steps = () => {
  const canUndo = useAppState((state) => state.run.past.length > 0)
  const canRedo = useAppState((state) => state.run.future.length > 0)
  const isBegun = useAppState((state) => state.own.impact.wish.origins.length > 0)
  const { undoStep, redoStep, beginRun } = useActions()
  const words = useWordsOf(impactScreenWords)
  return (
    <span className="flex">
      <IconButton label={words('undo')} disabled={!canUndo} onPress={undoStep}>
        <Undo2 size={16} />
      </IconButton>
      <IconButton label={words('redo')} disabled={!canRedo} onPress={redoStep}>
        <Redo2 size={16} />
      </IconButton>
      <IconButton label={words('begin')} disabled={!isBegun} onPress={beginRun}>
        <Eraser size={16} />
      </IconButton>
    </span>
  )
}

const PanelButton = () => {
  const isShown = useAppState((state) => state.panels.details)
  const { togglePanel } = useActions()
  const words = useWordsOf(impactScreenWords)
  return (
    <IconButton
      label={words(isShown ? 'hidePanel' : 'showPanel')}
      pressed={isShown}
      onPress={() => togglePanel('details')}
    >
      <PanelRight size={16} />
    </IconButton>
  )
}

interface Props {
  readonly run: RunResult
  readonly hits: Hits
  readonly picture: StagePicture
}

/** The question as a sentence that one changes: if this, and that, suffers such an event, for so long, resting on so much. */
export const Toolbar = memo(({ run, hits, picture }: Props) => {
  const words = useWordsOf(impactScreenWords)
  return (
    <section
      aria-label={words('setup')}
      className="z-10 flex shrink-0 max-sm:z-30 flex-wrap items-center gap-x-3 gap-y-1.5 border-rule border-b bg-paper px-3 py-1.5"
    >
      <div className="flex min-w-0 flex-wrap items-center gap-1.5 max-sm:w-full">
        <span className="font-semibold text-sm">{words('ifWord')}</span>
        <OriginChips />
        <OriginField />
      </div>
      {run.wish && <EventField wish={run.wish} />}
      <BasisSwitch />
      <span className="ml-auto flex items-center gap-1">
        <Steps />
        <ImpactExport run={run} hits={hits} picture={picture} />
        <PanelButton />
      </span>
    </section>
  )
})
