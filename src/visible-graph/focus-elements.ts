import type { ElementId, PlaceId, ProjectId } from '#model/id.ts'
import {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  elementOf,
  isElementId,
  isPlaceId,
  type Model,
  placeOf,
} from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { gatherChildren, projectsOf, startGathering, visibleElementOf } from './landscape-elements.ts'
import { mostBoxes, mostNeighbours, mostSiblings } from './limits.ts'
import { strongestRole } from './project-lines.ts'
import type { FocusId } from './view-settings.ts'
import type { BoxKind, VisibleElement } from './visible-element.ts'

/** Headings of the focus view that are no layer or pillar. */
export const projectsHeading = 'heading-projects'
export const indicatorsHeading = 'heading-indicators'

const heading = (id: string, kind: BoxKind, childCount: number): VisibleElement => ({
  id,
  kind,
  parent: null,
  depth: 0,
  open: true,
  openable: false,
  childCount,
  projectCount: 0,
  outside: true,
  place: id,
})

const leaf = (id: string, kind: BoxKind, parent: string, outside: boolean): VisibleElement => ({
  id,
  kind,
  parent,
  depth: 1,
  open: false,
  openable: false,
  childCount: 0,
  projectCount: 0,
  outside,
  place: parent,
})

/** The elements at the far ends of relations that cross the edge of a set. */
const endsAcross = (relations: Iterable<Relation>, inside: ReadonlySet<ElementId>): Set<ElementId> => {
  const ends = new Set<ElementId>()
  for (const { from, to } of relations) {
    if (inside.has(from) && !inside.has(to)) ends.add(to)
    if (inside.has(to) && !inside.has(from)) ends.add(from)
  }
  return ends
}

const firstLevelOf = (model: Model, id: ElementId): ElementId => {
  const chain = ancestorsOf(model, id)
  return (chain.at(-2) as ElementId | undefined) ?? id
}

/** Neighbours each by itself, or lifted to their first level where they are too many to read. */
const readable = (
  model: Model,
  ends: ReadonlySet<ElementId>,
  inside: ReadonlySet<ElementId>,
): ElementId[] => {
  if (ends.size <= mostNeighbours) return [...ends]
  // What stands around the focused element itself cannot also stand beside it.
  const lifted = [...ends].map((id) => {
    const first = firstLevelOf(model, id)
    return inside.has(first) || descendantsOf(model, first).some((inner) => inside.has(inner)) ? id : first
  })
  return [...new Set(lifted)]
}

const modelOrder = (model: Model): ((a: ElementId, b: ElementId) => number) => {
  const order = new Map([...model.elements.keys()].map((id, index) => [id, index]))
  return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)
}

/** Neighbours under the heading of their layer or pillar, in the model's order. */
const neighbourGroups = (model: Model, neighbours: readonly ElementId[]): VisibleElement[] => {
  const places: PlaceId[] = [...model.layers, ...model.pillars].map((place) => place.id)
  const sorted = [...neighbours].sort(modelOrder(model))
  return places.flatMap((place) => {
    const here = sorted.filter((id) => placeOf(elementOf(model, id)) === place)
    if (here.length === 0) return []
    const boxes = here.map((id) =>
      visibleElementOf(model, id, { parent: place, depth: 1, open: false, outside: true }),
    )
    return [heading(place, 'place', here.length), ...boxes]
  })
}

/** A heading with its boxes, cut to what can be read. */
const listGroup = (id: string, kind: BoxKind, ids: readonly string[], outside: boolean): VisibleElement[] => {
  if (ids.length === 0) return []
  const shown = ids.length > mostSiblings + 1 ? ids.slice(0, mostSiblings) : ids
  const boxes = shown.map((item) => leaf(item, kind, id, outside))
  if (shown.length === ids.length) return [heading(id, 'group', ids.length), ...boxes]
  const more = { ...leaf(`${id}--more`, 'more', id, outside), hiddenCount: ids.length - shown.length }
  return [heading(id, 'group', ids.length), ...boxes, more]
}

/** A project's card says what the project does to the focused thing, or to what is in it. */
const withRole = (model: Model, box: VisibleElement, inside: ReadonlySet<ElementId>): VisibleElement => {
  const links =
    model.projects.get(box.id as ProjectId)?.links.filter((link) => inside.has(link.element)) ?? []
  return links.length === 0 ? box : { ...box, role: strongestRole(links) }
}

const focusOnElements = (
  model: Model,
  focus: PlaceId | ElementId,
  open: readonly ElementId[],
  relations: Iterable<Relation>,
): VisibleElement[] => {
  const isElement = isElementId(model, focus)
  const place = isElement ? placeOf(elementOf(model, focus)) : focus
  const gathering = startGathering(model, open, mostBoxes)
  gathering.elements.push(
    isElement
      ? { ...visibleElementOf(model, focus, { parent: null, depth: 0, open: true }), openable: false }
      : { ...heading(focus, 'place', childrenOf(model, focus).length), outside: false },
  )
  // Projects stand beside the focused thing, not inside what is open in it.
  const inside = new Set<ElementId>([...(isElement ? [focus] : []), ...descendantsOf(model, focus)])
  const projects = new Set<ProjectId>()
  for (const id of inside) for (const { project } of projectsOf(model, id)) projects.add(project.id)
  for (const id of projects) gathering.projects.add(id)
  gatherChildren(gathering, focus, 1, place)
  const ancestors = new Set<string>(isElement ? ancestorsOf(model, focus) : [])
  const ends = new Set([...endsAcross(relations, inside)].filter((id) => !ancestors.has(id)))
  const neighbours = readable(model, ends, inside)
  const ordered = model.dataset.projects.filter(({ id }) => projects.has(id)).map(({ id }) => id)
  return [
    ...gathering.elements,
    ...neighbourGroups(model, neighbours).filter((box) => box.id !== focus),
    ...listGroup(projectsHeading, 'project', ordered, false).map((box) => withRole(model, box, inside)),
  ]
}

/** The id of a project's n-th named part, from 0. Parts have no id of their own in the model. */
export const partIdOf = (project: ProjectId, index: number): string => `${project}--part-${index + 1}`

const focusOnProject = (model: Model, focus: ProjectId): VisibleElement[] => {
  const project = model.projects.get(focus)
  if (!project) throw new Error(`unknown project: ${focus}`)
  const touched = [...new Set(project.links.map((link) => link.element))]
  const indicators = new Set(
    touched.flatMap((id) => (model.indicatorsOfElement.get(id) ?? []).map(({ indicator }) => indicator.id)),
  )
  const main: VisibleElement = {
    ...leaf(focus, 'project', focus, false),
    parent: null,
    depth: 0,
    open: true,
    childCount: project.parts.length,
    place: projectsHeading,
  }
  const parts = project.parts.map(
    (_, index): VisibleElement => ({
      ...leaf(partIdOf(focus, index), 'part', focus, false),
      place: projectsHeading,
    }),
  )
  return [
    main,
    ...parts,
    ...neighbourGroups(model, touched),
    ...listGroup(indicatorsHeading, 'indicator', [...indicators], true),
  ]
}

/** All boxes of the focus view: the focused thing with what is in it, and around it what it touches. */
export const focusElements = (
  model: Model,
  focus: FocusId,
  open: readonly ElementId[],
  relations: Iterable<Relation>,
): VisibleElement[] =>
  isPlaceId(model, focus) || isElementId(model, focus)
    ? focusOnElements(model, focus, open, relations)
    : focusOnProject(model, focus as ProjectId)
