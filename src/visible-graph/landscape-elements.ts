import type { ElementId, PlaceId, ProjectId } from '#model/id.ts'
import { childrenOf, elementOf, type LinkedProject, type Model, placeOf } from '#model/model.ts'
import { mostSiblings } from './limits.ts'
import type { VisibleElement } from './visible-element.ts'

/** The one predicate that decides whether a box is open: placement, lines and drawing all go by it. */
export const isOpen = (id: ElementId, open: ReadonlySet<ElementId>): boolean => open.has(id)

const noProjects: readonly LinkedProject[] = []

/** The projects of one element, each once, whatever the number of its links to it. */
export const projectsOf = (model: Model, id: ElementId): readonly LinkedProject[] => {
  const linked = model.projectsOfElement.get(id) ?? noProjects
  return linked.filter(
    ({ project }, index) => linked.findIndex((other) => other.project === project) === index,
  )
}

/** Whether nothing deeper can be opened inside: there its projects are shown. */
const isDeepest = (model: Model, id: ElementId): boolean =>
  childrenOf(model, id).every((child) => childrenOf(model, child).length === 0)

export const isOpenable = (model: Model, id: ElementId): boolean =>
  childrenOf(model, id).length > 0 || projectsOf(model, id).length > 0

/** The element as a box, closed or open. */
export const visibleElementOf = (
  model: Model,
  id: ElementId,
  at: {
    readonly parent: string | null
    readonly depth: number
    readonly open: boolean
    readonly outside?: boolean
  },
): VisibleElement => ({
  id,
  kind: 'element',
  parent: at.parent,
  depth: at.depth,
  open: at.open,
  openable: isOpenable(model, id),
  childCount: childrenOf(model, id).length,
  projectCount: projectsOf(model, id).length,
  outside: at.outside ?? false,
  place: placeOf(elementOf(model, id)),
})

const projectInside = (
  linked: LinkedProject,
  parent: ElementId,
  depth: number,
  place: string,
): VisibleElement => ({
  id: linked.project.id,
  kind: 'project',
  parent,
  depth,
  open: false,
  openable: false,
  childCount: linked.project.parts.length,
  projectCount: 0,
  outside: false,
  place,
  role: linked.link.role,
})

/** Stands last among siblings that are too many, and says how many more there are. */
const moreOf = (parent: string, hiddenCount: number, depth: number, place: string): VisibleElement => ({
  id: `${parent}--more`,
  kind: 'more',
  parent,
  depth,
  open: false,
  openable: false,
  childCount: 0,
  projectCount: 0,
  outside: false,
  place,
  hiddenCount,
})

/** Gathers the boxes of a view. A project linked to several open boxes stands in the first of them only. */
export interface Gathering {
  readonly model: Model
  readonly open: ReadonlySet<ElementId>
  readonly elements: VisibleElement[]
  readonly projects: Set<ProjectId>
  /** How many siblings are shown before "+N more". */
  readonly mostSiblings: number
}

export const startGathering = (model: Model, open: readonly ElementId[], most = mostSiblings): Gathering => ({
  model,
  open: new Set(open),
  elements: [],
  projects: new Set(),
  mostSiblings: most,
})

const gatherProjects = (gathering: Gathering, id: ElementId, depth: number): void => {
  const place = placeOf(elementOf(gathering.model, id))
  for (const linked of projectsOf(gathering.model, id)) {
    if (gathering.projects.has(linked.project.id)) continue
    gathering.projects.add(linked.project.id)
    gathering.elements.push(projectInside(linked, id, depth, place))
  }
}

/** Adds the children of a container, and what is open in them, down to what is closed. */
export const gatherChildren = (
  gathering: Gathering,
  parent: PlaceId | ElementId,
  depth: number,
  place: string,
): void => {
  const { model, open, elements } = gathering
  const children = childrenOf(model, parent)
  // One more than the limit is shown rather than a box that says "+1 more".
  const shown =
    children.length > gathering.mostSiblings + 1 ? children.slice(0, gathering.mostSiblings) : children
  for (const id of shown) {
    const opened = isOpen(id, open) && isOpenable(model, id)
    elements.push(visibleElementOf(model, id, { parent, depth, open: opened }))
    if (opened) {
      gatherChildren(gathering, id, depth + 1, place)
      if (isDeepest(model, id)) gatherProjects(gathering, id, depth + 1)
    }
  }
  if (shown.length < children.length)
    elements.push(moreOf(parent, children.length - shown.length, depth, place))
}

const placeBox = (id: PlaceId, childCount: number): VisibleElement => ({
  id,
  kind: 'place',
  parent: null,
  depth: 0,
  open: true,
  openable: false,
  childCount,
  projectCount: 0,
  outside: false,
  place: id,
})

/** All boxes of the landscape: every band and pillar with its first level, and what is open in place. */
export const landscapeElements = (model: Model, open: readonly ElementId[]): VisibleElement[] => {
  const gathering = startGathering(model, open)
  for (const place of [...model.layers, ...model.pillars]) {
    gathering.elements.push(placeBox(place.id, childrenOf(model, place.id).length))
    gatherChildren(gathering, place.id, 1, place.id)
  }
  return gathering.elements
}
