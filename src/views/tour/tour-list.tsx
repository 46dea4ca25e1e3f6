import { Clapperboard } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { formatAddress } from '#deep-link/address.ts'
import { defaultTourSettings } from '#deep-link/tour-parameters.ts'
import { tourWords } from '#i18n/tour-words.ts'
import type { Tour } from '#model/story.ts'
import { TourPaperButtons } from '#stage/tour-paper-buttons.tsx'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'

/** Minutes that a tour is planned to take, at least one. */
const minutesOf = ({ steps }: Tour): number =>
  Math.max(1, Math.round(steps.reduce((sum, { seconds = 40 }) => sum + seconds, 0) / 60))

const StartLink = ({ tour, children }: { readonly tour: Tour; readonly children: ReactNode }) => {
  const settings = useAppState((state) => state.settings)
  const own = useAppState((state) => state.own)
  const language = useAppState((state) => state.language)
  const theme = useAppState((state) => state.theme)
  const { openTour } = useActions()
  const start = { ...own, tour: { ...defaultTourSettings, tour: tour.id } }
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    openTour(tour.id)
  }
  return (
    <a
      href={formatAddress({ screen: 'tour', settings, own: start, language, theme })}
      className="after:absolute after:inset-0 after:rounded-xl hover:text-accent"
      onClick={onClick}
    >
      {children}
    </a>
  )
}

const Card = ({ tour }: { readonly tour: Tour }) => {
  const words = useWordsOf(tourWords)
  const text = useText()
  return (
    <li className="relative grid content-start gap-2 rounded-xl border border-rule bg-paper p-4 shadow-[var(--shadow)] hover:border-accent">
      <h3 className="font-semibold text-lg">
        <StartLink tour={tour}>{text(tour.title)}</StartLink>
      </h3>
      <p className="text-sm">
        <span className="text-soft">
          {words('audience')}
          {words('colon')}
        </span>
        {text(tour.audience)}
      </p>
      <p className="text-soft text-sm tabular-nums">
        {words('stepCount', { count: tour.steps.length })} · {words('minutes', { minutes: minutesOf(tour) })}
      </p>
      <p className="relative z-1 flex flex-wrap items-center">
        <TourPaperButtons tour={tour} />
      </p>
      <details className="relative z-1 text-sm">
        <summary className="w-fit cursor-pointer rounded text-soft hover:text-accent">
          {words('allSteps')}
        </summary>
        <ol className="mt-2 grid list-decimal gap-1 pl-6 marker:text-soft">
          {tour.steps.map(({ title }) => (
            <li key={title.zh}>{text(title)}</li>
          ))}
        </ol>
      </details>
    </li>
  )
}

interface Props {
  readonly tours: readonly Tour[]
  /** The id in the address that no tour has; null where none was asked for. */
  readonly unknown: string | null
}

/** All tours, for whom each is, and how long it takes. */
export const TourList = ({ tours, unknown }: Props) => {
  const { openScreen } = useActions()
  const words = useWordsOf(tourWords)
  return (
    <div className="h-full overflow-y-auto">
      <section className="mx-auto grid max-w-[1080px] gap-4 p-6 max-sm:p-4">
        <header className="grid gap-1">
          <h2 className="font-semibold text-lg">{words('toursTitle')}</h2>
          <p className="text-soft text-sm">{words('toursHint')}</p>
          {unknown !== null && (
            <p role="alert" className="text-danger text-sm">
              {words('unknownTour', { id: unknown })}
            </p>
          )}
        </header>
        <p>
          <button
            type="button"
            className="text-button"
            data-primary="true"
            onClick={() => openScreen('record')}
          >
            <Clapperboard size={15} aria-hidden="true" />
            {words('record')}
          </button>
        </p>
        {tours.length === 0 && <p className="text-soft">{words('noTours')}</p>}
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4">
          {tours.map((tour) => (
            <Card key={tour.id} tour={tour} />
          ))}
        </ul>
      </section>
    </div>
  )
}
