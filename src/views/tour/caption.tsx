import { Clauses } from '#facts/clauses.tsx'
import { StepBar } from '#facts/step-bar.tsx'
import { tourWords } from '#i18n/tour-words.ts'
import type { Tour, TourStep } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { OtherScreen, ReturnButton } from './step-notices.tsx'
import { Toolbar } from './toolbar.tsx'
import { useSwipe } from './use-swipe.ts'
import type { Tools } from './use-tour-keys.ts'

interface Props {
  readonly tour: Tour
  readonly tools: Tools
  readonly isPresenting: boolean
  readonly onPresent: () => void
}

const Told = ({
  tour,
  step,
  current,
}: {
  readonly tour: Tour
  readonly step: number
  readonly current: TourStep
}) => {
  const words = useWordsOf(tourWords)
  const text = useText()
  const isAway = useAppState((state) => state.own.tour.isAway)
  return (
    <div className="tour-told" aria-live="polite">
      <header className="grid content-start gap-1">
        <p className="text-soft text-sm tabular-nums">
          {words('stepOf', { step, count: tour.steps.length })}
        </p>
        <h2 className="tour-title font-semibold">{text(current.title)}</h2>
        {isAway && <ReturnButton step={step} />}
        <OtherScreen tour={tour} step={step} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled to, by keyboard too */}
      <section className="tour-narration" aria-label={words('narration')} tabIndex={0}>
        <p>{text(current.narration)}</p>
        {current.citations.length > 0 && (
          <p className="mt-1">
            <span className="sr-only">
              {words('clauses')}
              {words('colon')}
            </span>
            <Clauses citations={current.citations} />
          </p>
        )}
      </section>
    </div>
  )
}

/** What is told at a step. It has room of its own under the map: it can cover nothing that it speaks of. */
export const Caption = ({ tour, tools, isPresenting, onPresent }: Props) => {
  const words = useWordsOf(tourWords)
  const step = useAppState((state) => state.own.tour.step)
  const { goToStep } = useActions()
  const swipe = useSwipe()
  const current = tour.steps[step - 1]
  if (!current) return null
  return (
    <section className="tour-caption" aria-label={words('caption')} {...swipe}>
      <StepBar
        tour={tour}
        step={step}
        label={words('steps')}
        nameOf={(number, title) => words('stepName', { step: number, title })}
        onGo={goToStep}
      />
      <Told tour={tour} step={step} current={current} />
      {!isPresenting && <Toolbar tour={tour} tools={tools} onPresent={onPresent} />}
    </section>
  )
}
