import type { ElementId, PlaceId } from '#model/id.ts'
import type { Indicator } from '#model/indicator.ts'
import type { ProjectBox } from '#model/metamodel.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import { type Project, type ProjectRole, projectRoles } from '#model/project.ts'
import type { Text } from '#model/text.ts'

/** A project with all that a list of projects says of it. */
export interface ProjectRow {
  readonly project: Project
  readonly box: ProjectBox | null
  readonly group: { readonly id: string; readonly name: Text } | null
  /** The elements it is linked to, each once, in the order of its links. */
  readonly elements: readonly ElementId[]
  /** Links by role: an element may be in two of them. */
  readonly byRole: Readonly<Record<ProjectRole, number>>
  /** The layers and pillars those elements stand in, from the top layer down, pillars after. */
  readonly places: readonly PlaceId[]
  /** What measures any of them. */
  readonly indicators: readonly Indicator[]
}

/** Layers as they are drawn, from the top down, and the pillars after them. */
export const placesInOrder = (model: Model): readonly PlaceId[] => [
  ...[...model.layers].reverse().map(({ id }) => id),
  ...model.pillars.map(({ id }) => id),
]

const indicatorsOf = (model: Model, elements: readonly ElementId[]): readonly Indicator[] => [
  ...new Set(
    elements.flatMap((id) => (model.indicatorsOfElement.get(id) ?? []).map(({ indicator }) => indicator)),
  ),
]

const countRoles = ({ links }: Project): Record<ProjectRole, number> => {
  const counts = { builds: 0, extends: 0, serves: 0 }
  for (const role of projectRoles) counts[role] = links.filter((link) => link.role === role).length
  return counts
}

/** All projects of a model in the order of its list, each with what it belongs to and what it touches. */
export const portfolioOf = (model: Model): readonly ProjectRow[] => {
  const places = placesInOrder(model)
  const boxes = new Map(model.dataset.metamodel.projectBoxes.map((box) => [box.id, box]))
  return model.dataset.projects.map((project) => {
    const box = boxes.get(project.box) ?? null
    const elements = [...new Set(project.links.map(({ element }) => element))]
    const touched = new Set(elements.map((id) => placeOf(elementOf(model, id))))
    return {
      project,
      box,
      group: box?.groups?.find(({ id }) => id === project.group) ?? null,
      elements,
      byRole: countRoles(project),
      places: places.filter((place) => touched.has(place)),
      indicators: indicatorsOf(model, elements),
    }
  })
}
