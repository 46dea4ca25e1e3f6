import { Columns2, MapPinned, X, Zap } from 'lucide-react'
import { screenOf } from '#deep-link/screens.ts'
import { projectsWords } from '#i18n/projects-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { canCompare } from './toolbar.tsx'
import type { Portfolio } from './use-portfolio.ts'

/** What can be done with the projects that are chosen. */
export const ChoiceBar = ({ portfolio: { chosen, listed } }: { readonly portfolio: Portfolio }) => {
  const view = useAppState((state) => state.own.projects.view)
  const { changeScreen, selectBoxes } = useActions()
  const words = useWordsOf(projectsWords)
  if (chosen.length === 0) return null
  const unlisted = chosen.filter((row) => !listed.includes(row)).length
  const ids = chosen.map(({ project }) => project.id)
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-rule border-t bg-accent-ground px-3 py-1">
      <p className="text-sm tabular-nums" role="status" data-chosen={chosen.length}>
        <span className="font-semibold">{words('chosen', { count: chosen.length })}</span>{' '}
        {unlisted > 0 && words('chosenUnlisted', { count: unlisted })}
      </p>
      {screenOf('impact') !== null && (
        <a className="text-button" href={`#/impact?from=${ids.join(',')}`}>
          <Zap size={15} aria-hidden="true" />
          {words('impactOfThese')}
        </a>
      )}
      {view !== 'compare' && canCompare(chosen.length) && (
        <button
          type="button"
          className="text-button"
          onClick={() => changeScreen('projects', { view: 'compare' })}
        >
          <Columns2 size={15} aria-hidden="true" />
          {words('compareThese')}
        </button>
      )}
      {view !== 'map' && (
        <button
          type="button"
          className="text-button"
          onClick={() => changeScreen('projects', { view: 'map' })}
        >
          <MapPinned size={15} aria-hidden="true" />
          {words('showStatusMap')}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => selectBoxes([])}>
        <X size={15} aria-hidden="true" />
        {words('clearChosen')}
      </button>
    </div>
  )
}
