import type { Basis } from '#model/citation.ts'
import type { ElementId, ProjectId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { ProjectLink, ProjectRole } from '#model/project.ts'
import type { VisibleElement } from './visible-element.ts'

/** A line from a project to a box it builds, extends or serves. Not a relation: the account does not count it. */
export interface VisibleLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly role: ProjectRole
  readonly basis: Basis
  readonly links: readonly { readonly project: ProjectId; readonly link: ProjectLink }[]
}

/** From what changes an element most to what changes it least. */
const strongest: readonly ProjectRole[] = ['builds', 'extends', 'serves']

/** The strongest of some roles. */
export const strongestRole = (links: readonly ProjectLink[]): ProjectRole =>
  strongest.find((role) => links.some((link) => link.role === role)) ?? 'serves'

const linkOf = (from: string, to: string, links: VisibleLink['links']): VisibleLink => ({
  id: `${from}~${to}`,
  from,
  to,
  role: strongestRole(links.map(({ link }) => link)),
  basis: links.some(({ link }) => link.basis === 'stated') ? 'stated' : (links[0]?.link.basis ?? 'assumed'),
  links,
})

const linesOfProject = (
  model: Model,
  box: VisibleElement,
  lift: (id: ElementId) => string | null,
): VisibleLink[] => {
  const project = box.id as ProjectId
  const byBox = new Map<string, { readonly project: ProjectId; readonly link: ProjectLink }[]>()
  for (const link of model.projects.get(project)?.links ?? []) {
    const to = lift(link.element)
    // What a project stands inside of is joined to it by that, and by the role on its card.
    if (to !== null && to !== box.parent) byBox.set(to, [...(byBox.get(to) ?? []), { project, link }])
  }
  return [...byBox].map(([to, links]) => linkOf(box.id, to, links))
}

/** The lines of all projects on screen to the boxes that their elements are, or are inside of. */
export const projectLines = (
  model: Model,
  boxes: readonly VisibleElement[],
  lift: (id: ElementId) => string | null,
): VisibleLink[] =>
  boxes.filter((box) => box.kind === 'project').flatMap((box) => linesOfProject(model, box, lift))

/** One line from the heading over many projects to the focused thing, for all their lines into it. */
export const rolledUpProjects = (
  heading: string,
  focus: string,
  links: readonly VisibleLink[],
): VisibleLink =>
  linkOf(
    heading,
    focus,
    links.flatMap((each) => each.links),
  )
