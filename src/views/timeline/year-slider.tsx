import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import type { ReactNode } from 'react'
import { timelineWords } from '#i18n/timeline-words.ts'
import { useActions } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { usePlay } from './use-play.ts'
import type { Timeline } from './use-timeline.ts'

/** Dots under the slider: the more happens in a year the taller; the tallest is so many pixels. */
const tallest = 16

const Marks = ({ timeline: { entries, first, last, year } }: { readonly timeline: Timeline }) => {
  const happenings = entries.map((entry) => ({
    year: entry.year,
    count: entry.milestones.length + entry.begun.length + entry.ended.length,
  }))
  const most = Math.max(1, ...happenings.map(({ count }) => count))
  return (
    <div aria-hidden="true" className="relative mx-2 h-8">
      {happenings.map((each) => (
        <span
          key={each.year}
          className={`absolute bottom-4 w-1 -translate-x-1/2 rounded-t-sm ${each.year === year ? 'bg-accent' : 'bg-(--line)'}`}
          style={{
            left: `${(100 * (each.year - first)) / Math.max(1, last - first)}%`,
            height: Math.max(3, (tallest * each.count) / most),
          }}
        />
      ))}
      {[
        ...new Set([first, ...happenings.map((each) => each.year).filter((each) => each % 5 === 0), last]),
      ].map((each) => (
        <span
          key={each}
          className="absolute bottom-0 -translate-x-1/2 text-soft text-xs tabular-nums"
          style={{ left: `${(100 * (each - first)) / Math.max(1, last - first)}%` }}
        >
          {each}
        </span>
      ))}
    </div>
  )
}

interface Props {
  readonly timeline: Timeline
  /** What stands at the right end. */
  readonly children: ReactNode
}

/** Chooses the year: by the slider, a year at a time, or by playing through them. */
export const YearSlider = ({ timeline, children }: Props) => {
  const { year, first, last } = timeline
  const { changeScreen } = useActions()
  const words = useWordsOf(timelineWords)
  const { isPlaying, toggle } = usePlay(timeline)
  const show = (next: number): void => changeScreen('timeline', { year: next, milestone: null })
  return (
    <section
      aria-label={words('year')}
      className="flex shrink-0 items-center gap-2 border-rule border-b bg-paper px-3 py-1.5 max-sm:flex-wrap"
    >
      <IconButton label={words(isPlaying ? 'pause' : 'play')} onPress={toggle} pressed={isPlaying}>
        {isPlaying ? <Pause size={16} /> : <Play size={16} />}
      </IconButton>
      <IconButton label={words('earlier')} onPress={() => show(year - 1)} disabled={year <= first}>
        <ChevronLeft size={16} />
      </IconButton>
      <output className="w-20 shrink-0 text-center font-semibold text-lg tabular-nums" data-year={year}>
        {words('yearShown', { year })}
      </output>
      <IconButton label={words('later')} onPress={() => show(year + 1)} disabled={year >= last}>
        <ChevronRight size={16} />
      </IconButton>
      <div className="min-w-0 flex-1 max-sm:order-last max-sm:basis-full">
        <input
          type="range"
          aria-label={words('year')}
          title={words('yearHint')}
          className="block w-full accent-(--accent)"
          min={first}
          max={last}
          step={1}
          value={year}
          onChange={({ target }) => show(Number(target.value))}
        />
        <Marks timeline={timeline} />
      </div>
      <span className="ml-2 shrink-0 max-sm:ml-auto">{children}</span>
    </section>
  )
}
