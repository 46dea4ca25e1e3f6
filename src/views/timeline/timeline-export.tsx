import type { ReportContent } from '#export/report.ts'
import { ExportMenu } from '#facts/export-menu.tsx'
import { timelineWords } from '#i18n/timeline-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { buildTimelineTable } from './build-timeline-table.ts'
import type { Timeline } from './use-timeline.ts'

interface Props {
  readonly timeline: Timeline
  readonly picture: StagePicture
}

/** Hands on what happens year by year, and the map of the year that is shown. */
export const TimelineExport = ({ timeline: { entries, year }, picture }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const words = useWordsOf(timelineWords)
  const make = async (): Promise<ReportContent> => ({
    title: words('yearByYear'),
    subtitle: model.dataset.title[language],
    about: [[words('year'), year]],
    sections: [
      ...(await picture.sections(words('inYear', { year }))),
      { type: 'table', table: buildTimelineTable(model, language, entries) },
    ],
  })
  return <ExportMenu name="timeline" make={make} />
}
