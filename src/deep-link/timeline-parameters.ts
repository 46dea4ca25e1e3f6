import type { MilestoneId } from '#model/id.ts'
import { formatItem, knownItem, type ParameterCodec } from './parameters.ts'

/** What is set on the timeline. */
export interface TimelineSettings {
  /** The year that the map shows; null for the one that the model's first source is of. */
  readonly year: number | null
  /** The milestone whose elements are lit. */
  readonly milestone: MilestoneId | null
}

export const defaultTimelineSettings: TimelineSettings = { year: null, milestone: null }

/** How the screen's own settings stand in its address: `year=2023&milestone=opening`. */
export const timelineCodec: ParameterCodec<TimelineSettings> = {
  read: {
    year: (settings, { value, reject }) => {
      if (/^[12]\d{3}$/.test(value)) return { ...settings, year: Number(value) }
      reject()
      return settings
    },
    milestone: (settings, parameter) => {
      const { milestones } = parameter.model.dataset
      const isMilestone = (id: string): id is MilestoneId => milestones.some((each) => each.id === id)
      return { ...settings, milestone: knownItem(parameter, isMilestone) }
    },
  },
  write: ({ year, milestone }) => [formatItem('year', year), formatItem('milestone', milestone)],
}
