import type { ComponentType } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Screen } from '#deep-link/screens.ts'
import { useWords } from '#state/use-words.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import { MapView } from '#views/map/map-view.tsx'

/** The map is there from the start, every other screen when it is first opened. */
const loaders: Readonly<Record<Exclude<Screen, 'map'>, () => Promise<ComponentType>>> = {
  dependencies: () =>
    import('#views/dependencies/dependencies-view.tsx').then((module) => module.DependenciesView),
  matrix: () => import('#views/matrix/matrix-view.tsx').then((module) => module.MatrixView),
  health: () => import('#views/health/health-view.tsx').then((module) => module.HealthView),
  projects: () => import('#views/projects/projects-view.tsx').then((module) => module.ProjectsView),
  indicators: () => import('#views/indicators/indicators-view.tsx').then((module) => module.IndicatorsView),
  timeline: () => import('#views/timeline/timeline-view.tsx').then((module) => module.TimelineView),
  impact: () => import('#views/impact/impact-view.tsx').then((module) => module.ImpactView),
  quiz: () => import('#views/quiz/quiz-view.tsx').then((module) => module.QuizView),
  sources: () => import('#views/sources/sources-view.tsx').then((module) => module.SourcesView),
}

interface FailedProps {
  readonly message: 'panelFailed' | 'screenFailed'
  readonly onRetry: () => void
}

const Failed = ({ message, onRetry }: FailedProps) => {
  const words = useWords()
  return (
    <div role="alert" className="grid h-full place-content-center gap-3 p-6 text-center">
      <p>{words(message)}</p>
      <button type="button" className="text-button mx-auto" data-primary="true" onClick={onRetry}>
        {words('retry')}
      </button>
    </div>
  )
}

const LoadedScreen = ({ screen }: { readonly screen: Exclude<Screen, 'map'> }) => {
  const words = useWords()
  const { part: View, hasFailed, retry } = useLoaded(loaders[screen])
  if (View) return <View />
  if (hasFailed) return <Failed message="screenFailed" onRetry={retry} />
  return (
    <p className="grid h-full place-items-center text-soft" role="status">
      {words('screenLoading')}
    </p>
  )
}

/** The screen that the address names. An error inside it leaves the bar above it standing. */
export const ScreenFrame = ({ screen }: { readonly screen: Screen }) => (
  <ErrorBoundary
    key={screen}
    fallbackRender={({ resetErrorBoundary }) => <Failed message="panelFailed" onRetry={resetErrorBoundary} />}
  >
    {screen === 'map' ? <MapView /> : <LoadedScreen screen={screen} />}
  </ErrorBoundary>
)
