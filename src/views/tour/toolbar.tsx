import {
  ChevronLeft,
  ChevronRight,
  Flashlight,
  List,
  MonitorOff,
  Pause,
  Pencil,
  Play,
  Presentation,
  Undo,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { tourWords } from '#i18n/tour-words.ts'
import type { Tour } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { PresenterButton } from './presenter-button.tsx'
import type { Tools } from './use-tour-keys.ts'

interface Props {
  readonly tour: Tour
  readonly tools: Tools
  readonly onPresent: () => void
  /** What can be done with the tour besides playing it. */
  readonly children?: ReactNode
}

const Group = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex items-center">{children}</div>
)

const Steps = ({ tour }: { readonly tour: Tour }) => {
  const words = useWordsOf(tourWords)
  const step = useAppState((state) => state.own.tour.step)
  const isPlaying = useAppState((state) => state.play.autoSince !== null)
  const { goToStep, toggleAutoplay } = useActions()
  return (
    <Group>
      <IconButton label={words('previousStep')} onPress={() => goToStep('previous')} disabled={step === 1}>
        <ChevronLeft size={18} />
      </IconButton>
      <IconButton
        label={words(isPlaying ? 'pause' : 'playAlone')}
        pressed={isPlaying}
        onPress={toggleAutoplay}
      >
        {isPlaying ? <Pause size={16} /> : <Play size={16} />}
      </IconButton>
      <IconButton
        label={words('nextStep')}
        onPress={() => goToStep('next')}
        disabled={step === tour.steps.length}
      >
        <ChevronRight size={18} />
      </IconButton>
    </Group>
  )
}

const PointingTools = ({ tools }: { readonly tools: Tools }) => {
  const words = useWordsOf(tourWords)
  const { toggleBlack } = useActions()
  return (
    <Group>
      <span className="flex max-sm:hidden">
        <IconButton label={words('spotlight')} pressed={tools.hasSpotlight} onPress={tools.toggleSpotlight}>
          <Flashlight size={16} />
        </IconButton>
      </span>
      <IconButton label={words('pen')} pressed={tools.hasPen} onPress={tools.togglePen}>
        <Pencil size={16} />
      </IconButton>
      {(tools.hasPen || tools.canUndo) && (
        <IconButton label={words('undoStroke')} disabled={!tools.canUndo} onPress={tools.undo}>
          <Undo size={16} />
        </IconButton>
      )}
      <IconButton label={words('black')} onPress={toggleBlack}>
        <MonitorOff size={16} />
      </IconButton>
    </Group>
  )
}

/** What one does while a tour is played: for those who do it by mouse or finger. */
export const Toolbar = ({ tour, tools, onPresent, children }: Props) => {
  const words = useWordsOf(tourWords)
  const { openTour } = useActions()
  return (
    <div className="tour-toolbar" role="toolbar" aria-label={words('controls')}>
      <Steps tour={tour} />
      <PointingTools tools={tools} />
      <Group>
        <button type="button" className="text-button" aria-keyshortcuts="F5" onClick={onPresent}>
          <Presentation size={16} aria-hidden="true" />
          {words('present')}
        </button>
        <PresenterButton />
        {children}
        <IconButton label={words('allTours')} onPress={() => openTour(null)}>
          <List size={16} />
        </IconButton>
      </Group>
    </div>
  )
}
