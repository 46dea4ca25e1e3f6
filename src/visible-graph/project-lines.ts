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
  readonly links: readonly ProjectLink[]
}

const strongest: readonly ProjectRole[] = ['builds', 'extends', 'serves']

const roleOf = (links: readonly ProjectLink[]): ProjectRole =>
  strongest.find((role) => links.some((link) => link.role === role)) ?? 'serves'

const linesOfProject = (
  model: Model,
  box: VisibleElement,
  lift: (id: ElementId) => string | null,
): VisibleLink[] => {
  const byBox = new Map<string, ProjectLink[]>()
  for (const link of model.projects.get(box.id as ProjectId)?.links ?? []) {
    const to = lift(link.element)
    // What a project stands inside of is joined to it by that, and by the role on its card.
    if (to !== null && to !== box.parent) byBox.set(to, [...(byBox.get(to) ?? []), link])
  }
  return [...byBox].map(([to, links]) => ({
    id: `${box.id}~${to}`,
    from: box.id,
    to,
    role: roleOf(links),
    basis: links.some((link) => link.basis === 'stated') ? 'stated' : (links[0]?.basis ?? 'assumed'),
    links,
  }))
}

/** The lines of all projects on screen to the boxes that their elements are, or are inside of. */
export const projectLines = (
  model: Model,
  boxes: readonly VisibleElement[],
  lift: (id: ElementId) => string | null,
): VisibleLink[] =>
  boxes.filter((box) => box.kind === 'project').flatMap((box) => linesOfProject(model, box, lift))
