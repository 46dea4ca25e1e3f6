import type { Element } from '#model/element.ts'
import type { ElementId, IndicatorId, ProjectId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { type ElementFacet, facetValuesOf } from '#query/filter-facets.ts'
import type { SelectorFacet } from './selector.ts'

const elementsWith = (model: Model, facet: ElementFacet, value: string): ElementId[] =>
  model.dataset.elements
    .filter((element: Element) => facetValuesOf(model, facet, element).includes(value))
    .map(({ id }) => id)

const endsOf = (model: Model, isMeant: (relation: Relation) => boolean): ElementId[] =>
  model.dataset.relations.filter(isMeant).flatMap(({ from, to }) => [from, to])

/** The elements of which a keyword with its value is true: [L5] and [L6] of docs/selector.md. An unknown value has none. */
export const elementsOfFacet = (model: Model, facet: SelectorFacet, value: string): ElementId[] => {
  switch (facet) {
    case 'layer':
    case 'pillar':
      return elementsWith(model, 'place', value)
    case 'kind':
    case 'owner':
      return elementsWith(model, facet, value)
    case 'box':
    case 'group':
      return elementsWith(model, 'project', `${facet} ${value}`)
    case 'has':
      return elementsWith(model, value === 'project' ? 'has-project' : 'has-indicator', 'yes')
    case 'type':
      return endsOf(model, ({ type }) => type === value)
    case 'basis':
      return endsOf(model, ({ basis }) => basis === value)
    case 'project':
      return (model.projects.get(value as ProjectId)?.links ?? []).map(({ element }) => element)
    case 'indicator':
      return (model.indicators.get(value as IndicatorId)?.measures ?? []).map(({ element }) => element)
  }
}
