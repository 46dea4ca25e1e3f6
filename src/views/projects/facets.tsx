import { X } from 'lucide-react'
import { projectsWords } from '#i18n/projects-words.ts'
import type { Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { placesInOrder } from '#query/portfolio.ts'
import {
  countFacet,
  type FacetCount,
  type FacetValue,
  nothingChosen,
  type ProjectFacet,
  projectFacets,
} from '#query/portfolio-facets.ts'
import { isProjectStatus, projectStatuses } from '#query/project-status.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { StatusSwatch } from './status-badge.tsx'
import type { Portfolio } from './use-portfolio.ts'

const nameIn = (model: Model, facet: ProjectFacet, value: FacetValue): Text | undefined => {
  const { projectBoxes } = model.dataset.metamodel
  switch (facet) {
    case 'box':
      return projectBoxes.find(({ id }) => id === value)?.name
    case 'group':
      return projectBoxes.flatMap(({ groups = [] }) => groups).find(({ id }) => id === value)?.name
    case 'layer':
      return [...model.places.values()].find(({ id }) => id === value)?.name
    case 'owner':
      return [...model.elements.values()].find(({ id }) => id === value)?.name
    case 'status':
      return undefined
  }
}

/** The order in which the values of a facet are listed; those without a value last. */
const orderOf = (model: Model, facet: ProjectFacet): readonly FacetValue[] => {
  const { projectBoxes } = model.dataset.metamodel
  switch (facet) {
    case 'box':
      return projectBoxes.map(({ id }) => id)
    case 'group':
      return projectBoxes.flatMap(({ groups = [] }) => groups.map(({ id }) => id))
    case 'layer':
      return placesInOrder(model)
    case 'status':
      return projectStatuses
    case 'owner':
      return []
  }
}

const inOrder = (model: Model, facet: ProjectFacet, counts: readonly FacetCount[]): readonly FacetCount[] => {
  const order = orderOf(model, facet)
  const placeOf = ({ value }: FacetCount): number => {
    const at = order.indexOf(value)
    return value === 'none' || at < 0 ? order.length + (value === 'none' ? 1 : 0) : at
  }
  return [...counts].sort((a, b) => placeOf(a) - placeOf(b))
}

const useValueName = (facet: ProjectFacet) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWordsOf(projectsWords)
  return (value: FacetValue): string => {
    if (value === 'none') return words(`noneOf_${facet}`)
    if (facet === 'status' && typeof value === 'string' && isProjectStatus(value))
      return words(`status_${value}`)
    const name = nameIn(model, facet, value)
    const prefix = facet === 'box' ? `${value} ` : ''
    return name ? prefix + text(name) : String(value)
  }
}

interface FacetProps {
  readonly facet: ProjectFacet
  readonly portfolio: Portfolio
}

const Facet = ({ facet, portfolio: { rows, statusOf, found } }: FacetProps) => {
  const model = useAppState((state) => state.model)
  const choice = useAppState((state) => state.own.projects.choice)
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  const nameOf = useValueName(facet)
  const counts = inOrder(model, facet, countFacet(rows, facet, choice, statusOf, found))
  const chosen: readonly FacetValue[] = choice[facet]
  if (counts.length < 2 && chosen.length === 0) return null
  const toggle = (value: FacetValue): void => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
    changeScreen('projects', { choice: { ...choice, [facet]: next } })
  }
  return (
    <fieldset className="border-rule border-b px-3 py-2">
      <legend className="float-left mb-1 w-full font-semibold text-xs">{words(`facet_${facet}`)}</legend>
      {counts.map(({ value, count }) => (
        <label
          key={value}
          className={`clear-both flex cursor-pointer items-start gap-2 rounded px-1 py-1 text-xs hover:bg-sunken ${count === 0 ? 'text-soft' : ''}`}
        >
          <input
            type="checkbox"
            className="mt-0.5 size-3.5 shrink-0 accent-(--accent)"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {typeof value === 'string' && isProjectStatus(value) && <StatusSwatch status={value} />}
          <span className="min-w-0 flex-1">{nameOf(value)}</span>
          <span className="text-soft tabular-nums" data-count={count}>
            {count}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** How many values are chosen in all facets. */
export const useChosenValues = (): number => {
  const choice = useAppState((state) => state.own.projects.choice)
  return projectFacets.reduce((sum, facet) => sum + choice[facet].length, 0)
}

/** What projects can be narrowed by, with how many each value would list. */
export const Facets = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const { changeScreen } = useActions()
  const words = useWordsOf(projectsWords)
  const values = useChosenValues()
  return (
    <section
      aria-label={words('filters')}
      className="w-52 shrink-0 overflow-y-auto border-rule border-r bg-paper max-sm:max-h-72 max-sm:w-full max-sm:border-r-0 max-sm:border-b"
    >
      {values > 0 && (
        <button
          type="button"
          className="text-button m-2"
          data-primary="true"
          onClick={() => changeScreen('projects', { choice: nothingChosen })}
        >
          <X size={14} aria-hidden="true" />
          {words('clearFilters')}
        </button>
      )}
      {projectFacets.map((facet) => (
        <Facet key={facet} facet={facet} portfolio={portfolio} />
      ))}
    </section>
  )
}
