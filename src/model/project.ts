import type { Basis, Citation, Note } from './citation.ts'
import type { ElementId, ProjectId } from './id.ts'
import type { Text } from './text.ts'

export type ProjectRole = 'builds' | 'extends' | 'serves'

export const projectRoles: readonly ProjectRole[] = ['builds', 'extends', 'serves']

export interface ProjectLink {
  readonly element: ElementId
  readonly role: ProjectRole
  readonly basis: Basis
  readonly reason?: Text
}

/** A key project, as a box of the document lists it. */
export interface Project {
  readonly id: ProjectId
  /** Its place in the whole list, from 1. */
  readonly number: number
  readonly box: number
  readonly group?: string
  readonly name: Text
  readonly summary: Text
  /** Subsystems the text names. */
  readonly parts: readonly { readonly name: Text }[]
  readonly links: readonly ProjectLink[]
  readonly owner?: ElementId
  readonly ownerBasis?: Basis
  readonly ownerReason?: Text
  readonly citations: readonly Citation[]
  readonly notes?: readonly Note[]
}
