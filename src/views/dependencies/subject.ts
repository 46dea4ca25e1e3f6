import type { ElementId, IndicatorId, PlaceId } from '#model/id.ts'
import { childrenOf, isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'

/** What the screen speaks of. */
export type Subject =
  | { readonly kind: 'element'; readonly id: ElementId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  /** A project or an indicator has no dependencies of its own: what it touches has. */
  | { readonly kind: 'touches'; readonly name: Text; readonly elements: readonly ElementId[] }

const touches = (name: Text, elements: readonly ElementId[]): Subject => ({
  kind: 'touches',
  name,
  elements: [...new Set(elements)],
})

/** What is selected, as this screen takes it; null where nothing is. */
export const subjectOf = (model: Model, selected: SelectableId | undefined): Subject | null => {
  if (selected === undefined) return null
  if (isElementId(model, selected)) return { kind: 'element', id: selected }
  if (isPlaceId(model, selected)) return { kind: 'place', id: selected }
  const project = isProjectId(model, selected) ? model.projects.get(selected) : undefined
  if (project)
    return touches(
      project.name,
      project.links.map(({ element }) => element),
    )
  const indicator = model.indicators.get(selected as IndicatorId)
  return indicator
    ? touches(
        indicator.name,
        indicator.measures.map(({ element }) => element),
      )
    : null
}

/** The elements that are asked about: a layer or pillar is all that stands in it. */
export const elementsOf = (
  model: Model,
  subject: Subject & { kind: 'element' | 'place' },
): readonly ElementId[] => (subject.kind === 'element' ? [subject.id] : childrenOf(model, subject.id))
