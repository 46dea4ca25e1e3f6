import { ALargeSmall, ChevronLeft, ChevronRight, Minus, Monitor, MonitorOff, Plus } from 'lucide-react'
import { useState } from 'react'
import { StepBar } from '#facts/step-bar.tsx'
import { usePlayableTours } from '#facts/use-playable-tours.ts'
import { presenterWords } from '#i18n/presenter-words.ts'
import type { Tour, TourStep } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import { tourOf } from '#state/tour-place.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { AudienceStatus } from './audience-status.tsx'
import { Timers } from './timers.tsx'
import { usePresenterKeys } from './use-presenter-keys.ts'
import './presenter.css'

/** Pixels of the letters of the notes. */
const noteSizes = [14, 17, 22, 28, 36] as const
const firstSize = 2

const Notes = ({ step }: { readonly step: TourStep }) => {
  const words = useWordsOf(presenterWords)
  const text = useText()
  const [size, setSize] = useState(firstSize)
  const pixels = noteSizes[size] ?? noteSizes[firstSize]
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <header className="flex items-center gap-1">
        <h3 className="mr-auto font-semibold text-soft text-sm">{words('speakerNotes')}</h3>
        <ALargeSmall size={18} aria-hidden="true" className="text-soft" />
        <IconButton label={words('smaller')} disabled={size === 0} onPress={() => setSize(size - 1)}>
          <Minus size={16} />
        </IconButton>
        <IconButton
          label={words('larger')}
          disabled={size === noteSizes.length - 1}
          onPress={() => setSize(size + 1)}
        >
          <Plus size={16} />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled to, by keyboard too */}
      <section className="presenter-notes" tabIndex={0} aria-label={words('speakerNotes')}>
        <p
          className="max-w-[60em] whitespace-pre-line"
          style={{ fontSize: pixels, lineHeight: 1.5 }}
          data-notes="true"
        >
          {step.notes ? text(step.notes) : words('noNotes')}
        </p>
      </section>
    </div>
  )
}

const Beside = ({ current, next }: { readonly current: TourStep; readonly next: TourStep | undefined }) => {
  const words = useWordsOf(presenterWords)
  const text = useText()
  return (
    <aside className="grid w-[340px] shrink-0 content-start gap-4 overflow-y-auto border-rule border-l pl-6 max-md:w-full max-md:border-l-0 max-md:pl-0">
      <section className="grid gap-1">
        <h3 className="font-semibold text-soft text-sm">{words('shownText')}</h3>
        <p>{text(current.narration)}</p>
      </section>
      <section className="grid gap-1 rounded-lg bg-sunken p-3" data-next="true">
        <h3 className="font-semibold text-soft text-sm">{words('nextStep')}</h3>
        {next ? (
          <>
            <p className="font-semibold text-lg">{text(next.title)}</p>
            <p className="text-sm">{text(next.narration)}</p>
          </>
        ) : (
          <p>{words('lastStep')}</p>
        )}
      </section>
    </aside>
  )
}

const Controls = () => {
  const words = useWordsOf(presenterWords)
  const isBlack = useAppState((state) => state.play.isBlack)
  const { goToStep, toggleBlack } = useActions()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <button type="button" className="presenter-button" onClick={() => goToStep('previous')}>
        <ChevronLeft size={20} aria-hidden="true" />
        {words('previous')}
      </button>
      <button type="button" className="presenter-button" data-main="true" onClick={() => goToStep('next')}>
        {words('next')}
        <ChevronRight size={20} aria-hidden="true" />
      </button>
      <button type="button" className="presenter-button" aria-pressed={isBlack} onClick={toggleBlack}>
        {isBlack ? <Monitor size={18} aria-hidden="true" /> : <MonitorOff size={18} aria-hidden="true" />}
        {words(isBlack ? 'unblack' : 'black')}
      </button>
    </div>
  )
}

const Presenting = ({ tour }: { readonly tour: Tour }) => {
  const words = useWordsOf(presenterWords)
  const text = useText()
  const { goToStep } = useActions()
  const wanted = useAppState((state) => state.own.presenter.step)
  const step = Math.min(wanted, tour.steps.length)
  const current = tour.steps[step - 1]
  usePresenterKeys()
  if (!current) return null
  return (
    <div className="flex h-full flex-col gap-4 bg-paper p-6 max-md:overflow-y-auto max-md:p-4">
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="grid gap-1">
          <h1 className="text-soft text-sm">{text(tour.title)}</h1>
          <AudienceStatus />
        </div>
        <Timers tour={tour} step={step} />
      </header>
      <StepBar
        tour={tour}
        step={step}
        label={words('steps')}
        nameOf={(number, title) => words('stepName', { step: number, title })}
        onGo={goToStep}
      />
      <div className="flex min-h-0 flex-1 gap-6 max-md:flex-none max-md:flex-col">
        <div className="flex min-w-0 flex-1 flex-col gap-4">
          <div aria-live="polite">
            <p className="text-soft text-sm tabular-nums">
              {words('stepOf', { step, count: tour.steps.length })}
            </p>
            <h2 className="font-semibold text-xl">{text(current.title)}</h2>
          </div>
          <Notes step={current} />
        </div>
        <Beside current={current} next={tour.steps[step]} />
      </div>
      <Controls />
    </div>
  )
}

/** The presenter's window: what the audience sees and does not see of a tour, the time, and the controls of both windows. */
export const PresenterView = () => {
  const words = useWordsOf(presenterWords)
  const { part: tours, hasFailed } = usePlayableTours()
  const id = useAppState((state) => state.own.presenter.tour)
  const tour = useAppState(tourOf)
  if (tour) return <Presenting tour={tour} />
  const isWaiting = id !== null && tours === null && !hasFailed
  return (
    <p className="grid h-full place-items-center p-6 text-center" role={isWaiting ? 'status' : 'alert'}>
      {isWaiting ? words('waiting') : id === null ? words('noTourChosen') : words('noTour', { id })}
    </p>
  )
}
