import type { ProjectRole } from '#model/project.ts'

/** What a box stands for. `group` is a heading in the focus view; `part` a named part of a project. */
export type BoxKind = 'place' | 'element' | 'project' | 'indicator' | 'part' | 'group' | 'more'

/**
 * One thing on screen. `id` is the model's id where the model has one. Parents come before their children in a list of
 * visible elements, siblings in the order of the model.
 */
export interface VisibleElement {
  readonly id: string
  readonly kind: BoxKind
  readonly parent: string | null
  /** 0 for a band, a pillar, a group or the focused thing. */
  readonly depth: number
  /** Its contents are shown inside it. */
  readonly open: boolean
  /** Whether there is anything to open. */
  readonly openable: boolean
  readonly childCount: number
  readonly projectCount: number
  /** Stands around the focused thing rather than in it: drawn muted. */
  readonly outside: boolean
  /** The layer, pillar or heading whose colour it has. */
  readonly place: string
  /** For a project shown inside an element: what it does to that element. */
  readonly role?: ProjectRole
  /** For `more`: how many are not shown. */
  readonly hiddenCount?: number
}
