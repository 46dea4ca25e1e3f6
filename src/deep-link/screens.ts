import type { ViewSettings } from '#visible-graph/view-settings.ts'
import {
  type DependenciesSettings,
  defaultDependenciesSettings,
  dependenciesCodec,
} from './dependencies-parameters.ts'
import { defaultHealthSettings, type HealthSettings, healthCodec } from './health-parameters.ts'
import { defaultImpactSettings, type ImpactSettings, impactCodec } from './impact-parameters.ts'
import {
  defaultIndicatorsSettings,
  type IndicatorsSettings,
  indicatorsCodec,
} from './indicators-parameters.ts'
import { defaultMatrixSettings, type MatrixSettings, matrixCodec } from './matrix-parameters.ts'
import type { ParameterCodec } from './parameters.ts'
import { defaultProjectsSettings, type ProjectsSettings, projectsCodec } from './projects-parameters.ts'
import { defaultQuizSettings, type QuizSettings, quizCodec } from './quiz-parameters.ts'
import { defaultRecordSettings, type RecordSettings, recordCodec } from './record-parameters.ts'
import { defaultSourcesSettings, type SourcesSettings, sourcesCodec } from './sources-parameters.ts'
import { defaultTimelineSettings, type TimelineSettings, timelineCodec } from './timeline-parameters.ts'
import { defaultTourSettings, presenterCodec, type TourSettings, tourCodec } from './tour-parameters.ts'

/** The screens, in the order of the top bar; to the last two no bar leads: a part of the tours, and a window of its own. */
export const screens = [
  'map',
  'dependencies',
  'matrix',
  'health',
  'impact',
  'projects',
  'indicators',
  'timeline',
  'tour',
  'quiz',
  'sources',
  'record',
  'presenter',
] as const

export type Screen = (typeof screens)[number]

/** A screen that the top bar leads to. */
export type ListedScreen = Exclude<Screen, 'record' | 'presenter'>

export const listedScreens = screens.filter(
  (screen): screen is ListedScreen => screen !== 'record' && screen !== 'presenter',
)

/** The settings that are one screen's own. What a person chose to see of the model, which several share, is `ViewSettings`. */
export interface ScreenSettings {
  readonly dependencies: DependenciesSettings
  readonly matrix: MatrixSettings
  readonly health: HealthSettings
  readonly impact: ImpactSettings
  readonly projects: ProjectsSettings
  readonly indicators: IndicatorsSettings
  readonly timeline: TimelineSettings
  readonly tour: TourSettings
  readonly quiz: QuizSettings
  readonly sources: SourcesSettings
  readonly record: RecordSettings
  readonly presenter: TourSettings
}

export const defaultScreenSettings: ScreenSettings = {
  dependencies: defaultDependenciesSettings,
  matrix: defaultMatrixSettings,
  health: defaultHealthSettings,
  impact: defaultImpactSettings,
  projects: defaultProjectsSettings,
  indicators: defaultIndicatorsSettings,
  timeline: defaultTimelineSettings,
  tour: defaultTourSettings,
  quiz: defaultQuizSettings,
  sources: defaultSourcesSettings,
  record: defaultRecordSettings,
  presenter: defaultTourSettings,
}

/** How the settings that are a screen's own stand in its address. */
export const screenCodecs: { readonly [Own in keyof ScreenSettings]: ParameterCodec<ScreenSettings[Own]> } = {
  dependencies: dependenciesCodec,
  matrix: matrixCodec,
  health: healthCodec,
  impact: impactCodec,
  projects: projectsCodec,
  indicators: indicatorsCodec,
  timeline: timelineCodec,
  tour: tourCodec,
  quiz: quizCodec,
  sources: sourcesCodec,
  record: recordCodec,
  presenter: presenterCodec,
}

/** What of the view settings a screen shows, and therefore has in its address. */
interface ScreenView {
  readonly view: readonly (keyof ViewSettings)[]
  /** Those whose change is a step that Back undoes; any other change corrects the present step. */
  readonly steps: readonly (keyof ViewSettings)[]
  /** Whether a change of the screen's own settings is such a step too. */
  readonly ownSteps?: boolean
}

export const screenViews: Readonly<Record<Screen, ScreenView>> = {
  map: {
    view: ['focus', 'open', 'select', 'hide', 'filter', 'trace', 'paths'],
    steps: ['focus', 'open'],
  },
  dependencies: { view: ['select', 'hide', 'filter'], steps: ['select'] },
  matrix: { view: ['hide', 'filter'], steps: [] },
  health: { view: [], steps: [] },
  projects: { view: ['focus', 'open', 'select', 'hide'], steps: ['focus', 'open'] },
  indicators: { view: ['focus', 'open', 'select', 'hide', 'filter'], steps: ['focus', 'open'] },
  timeline: { view: ['focus', 'open', 'select', 'hide', 'filter'], steps: ['focus', 'open'] },
  impact: { view: ['focus', 'open', 'select'], steps: ['focus', 'open'] },
  tour: {
    view: ['focus', 'open', 'select', 'hide', 'filter', 'trace', 'paths'],
    steps: ['focus', 'open'],
    ownSteps: true,
  },
  quiz: { view: [], steps: [] },
  sources: { view: [], steps: [] },
  record: {
    view: ['focus', 'open', 'select', 'hide', 'filter', 'trace', 'paths'],
    steps: ['focus', 'open'],
  },
  presenter: { view: [], steps: [] },
}

const isScreen = (text: string): text is Screen => screens.includes(text as Screen)

/** `matrix` → the screen; null where there is none of that name. */
export const screenOf = (text: string): Screen | null => (isScreen(text) ? text : null)

/** Whether a screen has settings of its own. */
export const hasSettings = (screen: Screen): screen is Screen & keyof ScreenSettings => screen in screenCodecs

/**
 * Whether an address says what of the model is seen. At a step of a tour it does not: the step says it.
 */
export const hasView = (screen: Screen, own: ScreenSettings): boolean => screen !== 'tour' || own.tour.isAway

/** Whether a screen shows the map. */
export const showsMap = (screen: Screen): boolean => screenViews[screen].view.includes('focus')

/** Whether a screen shows the map with what is filtered out of it. */
export const showsFilters = (screen: Screen): boolean =>
  showsMap(screen) && screenViews[screen].view.includes('filter')
