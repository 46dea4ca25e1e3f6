import { useState } from 'react'
import { timelineWords } from '#i18n/timeline-words.ts'
import { FilterButton } from '#stage/filter/filter-button.tsx'
import { FilterHeader } from '#stage/filter/filter-header.tsx'
import { Legend } from '#stage/legend.tsx'
import { MapStage } from '#stage/map-stage.tsx'
import { useStagePicture } from '#stage/use-stage-picture.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { TimelineExport } from './timeline-export.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { type Timeline, useTimeline } from './use-timeline.ts'
import { useTimelineAnswer } from './use-timeline-answer.ts'
import { YearList } from './year-list.tsx'
import { YearSlider } from './year-slider.tsx'

const parts = { map: 'showMapHere', list: 'showList' } as const

/** The map in one year with the slider over it, and what happens in each year beside it; on a phone one of the two. */
const TimelineScreen = ({ timeline }: { readonly timeline: Timeline }) => {
  const words = useWordsOf(timelineWords)
  const [shown, setShown] = useState<keyof typeof parts>('map')
  const answerOn = useTimelineAnswer(timeline)
  const picture = useStagePicture()
  return (
    <div className="flex h-full min-h-0 max-sm:flex-col">
      <fieldset className="flex shrink-0 gap-2 border-rule border-b bg-paper px-3 py-1.5 sm:hidden">
        <legend className="sr-only">{words('view')}</legend>
        {(['map', 'list'] as const).map((part) => (
          <Choice
            key={part}
            isOn={shown === part}
            label={words(parts[part])}
            onPress={() => setShown(part)}
          />
        ))}
      </fieldset>
      <div
        className={`w-[360px] min-h-0 shrink-0 border-rule border-r max-lg:w-[300px] max-sm:w-full max-sm:flex-1 max-sm:border-r-0 ${shown === 'list' ? '' : 'max-sm:hidden'}`}
      >
        <YearList timeline={timeline} />
      </div>
      <div className={`min-h-0 min-w-0 flex-1 ${shown === 'map' ? '' : 'max-sm:hidden'}`}>
        <MapStage
          answerOn={answerOn}
          header={
            <>
              <YearSlider timeline={timeline}>
                <TimelineExport timeline={timeline} picture={picture} />
              </YearSlider>
              <FilterHeader />
            </>
          }
          onShown={picture.onShown}
          footer={({ answer }) => (
            <>
              <Legend />
              <FilterButton />
              {answer && <TimelineLegend year={timeline.year} counts={answer.counts} />}
            </>
          )}
        />
      </div>
    </div>
  )
}

/** What was, is and will be there, year by year. */
export const TimelineView = () => {
  const timeline = useTimeline()
  const words = useWordsOf(timelineWords)
  if (!timeline) return <p className="grid h-full place-items-center text-soft">{words('noYears')}</p>
  return <TimelineScreen timeline={timeline} />
}
