import { useSyncExternalStore } from 'react'
import { presenterWords } from '#i18n/presenter-words.ts'
import type { Tour } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { formatTime } from './format-time.ts'

const tick = (onTick: () => void): (() => void) => {
  const timer = setInterval(onTick, 250)
  return () => clearInterval(timer)
}

/** The time in whole seconds: what is shown of it changes no oftener. */
const useNow = (): number => useSyncExternalStore(tick, () => Math.floor(Date.now() / 1000)) * 1000

const secondsOf = (tour: Tour, upTo = tour.steps.length): number =>
  tour.steps.slice(0, upTo).reduce((sum, { seconds = 0 }) => sum + seconds, 0)

interface TimerProps {
  readonly name: string
  readonly spent: number
  /** Milliseconds; 0 where nothing is planned. */
  readonly planned: number
}

/** Time spent against the time planned. Too much of it is said in words as well as in red. */
const Timer = ({ name, spent, planned }: TimerProps) => {
  const words = useWordsOf(presenterWords)
  const rest = planned - spent
  const isOver = planned > 0 && rest < 0
  return (
    <div className="grid gap-0.5" data-over={isOver}>
      <p className="text-soft text-xs">
        {name}
        {planned > 0 && ` · ${words('planned', { time: formatTime(planned) })}`}
      </p>
      <p className={`font-semibold text-xl tabular-nums ${isOver ? 'text-danger' : ''}`} role="timer">
        {formatTime(spent)}
      </p>
      {planned > 0 && (
        <p className={`text-sm tabular-nums ${isOver ? 'font-semibold text-danger' : 'text-soft'}`}>
          {words(isOver ? 'over' : 'left', { time: formatTime(rest) })}
        </p>
      )}
    </div>
  )
}

/** The clock, and how long the step and the tour have taken so far. */
export const Timers = ({ tour, step }: { readonly tour: Tour; readonly step: number }) => {
  const words = useWordsOf(presenterWords)
  const language = useAppState((state) => state.language)
  const { tourSince, stepSince } = useAppState((state) => state.play)
  const { restartTimer } = useActions()
  const now = useNow()
  const since = (start: number | null): number => (start === null ? 0 : Math.max(0, now - start))
  const clock = new Date(now).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-2">
      <Timer
        name={words('stepTime')}
        spent={since(stepSince)}
        planned={(tour.steps[step - 1]?.seconds ?? 0) * 1000}
      />
      <Timer name={words('tourTime')} spent={since(tourSince)} planned={secondsOf(tour) * 1000} />
      <div className="grid gap-0.5">
        <p className="text-soft text-xs">{words('clock')}</p>
        <p className="font-semibold text-xl tabular-nums">{clock}</p>
      </div>
      <button type="button" className="text-button" data-primary="true" onClick={restartTimer}>
        {words(tourSince === null ? 'start' : 'restart')}
      </button>
    </div>
  )
}
