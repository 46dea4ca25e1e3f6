import type { Element } from '#model/element.ts'
import type { ElementId } from '#model/id.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'

/** What can be asked of an element, in the order in which it is tried. */
export const elementFacets = ['place', 'kind', 'project', 'owner', 'has-project', 'has-indicator'] as const

export type ElementFacet = (typeof elementFacets)[number]

/** The owner that an element or the nearest whole around it states: [F4]. */
const statedOwner = (model: Model, element: Element): ElementId | null => {
  let each = element
  while (each.owner === undefined && each.parent !== undefined) each = elementOf(model, each.parent)
  return each.owner ?? null
}

const ownersOf = (model: Model, element: Element): ElementId[] => {
  const stated = statedOwner(model, element)
  const projects = model.projectsOfElement.get(element.id) ?? []
  return [...(stated === null ? [] : [stated]), ...projects.flatMap(({ project }) => project.owner ?? [])]
}

const boxesOf = (model: Model, element: Element): string[] =>
  (model.projectsOfElement.get(element.id) ?? []).flatMap(({ project: { box, group } }) =>
    group === undefined ? [`box ${box}`] : [`box ${box}`, `group ${group}`],
  )

const asHas = (linked: readonly unknown[] | undefined): string[] => [
  linked && linked.length > 0 ? 'yes' : 'no',
]

/** The values that an element has in a facet: [F2] to [F5] of docs/queries.md. */
export const facetValuesOf = (model: Model, facet: ElementFacet, element: Element): readonly string[] => {
  switch (facet) {
    case 'place':
      return [placeOf(element)]
    case 'kind':
      return [element.kind]
    case 'project':
      return boxesOf(model, element)
    case 'owner':
      return ownersOf(model, element)
    case 'has-project':
      return asHas(model.projectsOfElement.get(element.id))
    case 'has-indicator':
      return asHas(model.indicatorsOfElement.get(element.id))
  }
}
