import type { ElementId, ProjectId } from '#model/id.ts'
import { type ProjectRole, projectRoles } from '#model/project.ts'
import type { ProjectRow } from './portfolio.ts'

/** An element that any of the compared projects touches, and what each of them does to it. */
export interface ComparedElement {
  readonly element: ElementId
  readonly roles: ReadonlyMap<ProjectId, readonly ProjectRole[]>
}

/** What projects have in common and what they have not. Every element that they touch is in one of the lists. */
export interface ProjectComparison {
  readonly inAll: readonly ComparedElement[]
  /** In more than one and not in all: there are some only where three or more are compared. */
  readonly inSome: readonly ComparedElement[]
  readonly inOne: readonly ComparedElement[]
}

const rolesIn = ({ project }: ProjectRow, element: ElementId): readonly ProjectRole[] =>
  projectRoles.filter((role) => project.links.some((link) => link.element === element && link.role === role))

/** Compares projects by the elements they touch, in the order of the projects and of their links. */
export const compareProjects = (rows: readonly ProjectRow[]): ProjectComparison => {
  const elements = [...new Set(rows.flatMap((row) => row.elements))]
  const all = elements.map((element): ComparedElement => {
    const touching = rows.filter((row) => row.elements.includes(element))
    return { element, roles: new Map(touching.map((row) => [row.project.id, rolesIn(row, element)])) }
  })
  return {
    inAll: all.filter(({ roles }) => roles.size === rows.length && rows.length > 1),
    inSome: all.filter(({ roles }) => roles.size > 1 && roles.size < rows.length),
    inOne: all.filter(({ roles }) => roles.size === 1),
  }
}
