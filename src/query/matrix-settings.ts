import type { ContainerId } from '#model/id.ts'

/** By layer and pillar with what is in them; or the innermost entries alone, by name, or so that cycles stand together. */
export const matrixOrders = ['layer', 'name', 'partition'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

/** Which containers are open on both axes. */
export interface MatrixOpening {
  /** How deep containers are open: 0 shows layers and pillars, 1 their first level, and so on; null shows all. */
  readonly depth: number | null
  /** Containers open or closed whatever the depth says. */
  readonly open: readonly ContainerId[]
  readonly closed: readonly ContainerId[]
}

/** What follows the id of an open whole where it stands for itself alone. Ids have none of it. */
const itselfMark = '~'

/** The key of what is said of a whole itself, and not of its parts. */
export const itselfKeyOf = (container: ContainerId): string => `${container}${itselfMark}`

export const isItselfKey = (key: string): boolean => key.endsWith(itselfMark)

/** The id in the key of an entry; a model may not hold it. */
export const idOfKey = (key: string): string => (isItselfKey(key) ? key.slice(0, -itselfMark.length) : key)

/** Tells whether a container is open: by the depth, unless it was opened or closed by hand. A place is at level 0. */
export const buildIsOpen = ({ depth, open, closed }: MatrixOpening) => {
  const opened = new Set(open)
  const shut = new Set(closed)
  return (id: ContainerId, level: number): boolean =>
    opened.has(id) || ((depth === null || level < depth) && !shut.has(id))
}
