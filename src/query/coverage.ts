import type { ContainerId, ElementId, ProjectId } from '#model/id.ts'
import { childrenOf, descendantsOf, isElementId, type Model } from '#model/model.ts'
import type { ProjectRole } from '#model/project.ts'
import { type ProjectRow, placesInOrder } from './portfolio.ts'

/** What projects do for an element: build or extend it; only serve it; nothing. */
export type Covered = 'built' | 'served' | 'untouched'

export type CoverageCount = Readonly<Record<Covered, number>>

/** A row of the coverage: a layer, a pillar or an element, with all that is inside it. */
export interface CoverageRow {
  readonly id: ContainerId
  /** 0 for a layer or pillar. */
  readonly depth: number
  /** Whether there is anything inside that can be shown under it, and whether it is. */
  readonly opens: boolean
  readonly isOpen: boolean
  /** What the projects do to the element itself; of a layer or pillar there is nothing to do. */
  readonly own: Covered | null
  /** The elements of the row: itself where it is one, and all inside it. */
  readonly elements: CoverageCount
  /** How many of its elements each project touches; those that touch none are left out. */
  readonly cells: ReadonlyMap<ProjectId, CoverageCell>
}

export interface CoverageCell {
  readonly elements: number
  /** What the project does to the element itself; empty where it only touches what is inside. */
  readonly roles: readonly ProjectRole[]
}

export interface Coverage {
  readonly rows: readonly CoverageRow[]
  /** All elements of the model. */
  readonly total: CoverageCount
}

type Links = ReadonlyMap<ElementId, ReadonlyMap<ProjectId, readonly ProjectRole[]>>

/** What the listed projects do, by element. */
const linksOf = (projects: readonly ProjectRow[]): Links => {
  const links = new Map<ElementId, Map<ProjectId, ProjectRole[]>>()
  for (const { project } of projects) {
    for (const { element, role } of project.links) {
      const ofElement = links.get(element) ?? new Map<ProjectId, ProjectRole[]>()
      links.set(element, ofElement)
      const roles = ofElement.get(project.id)
      if (!roles) ofElement.set(project.id, [role])
      else if (!roles.includes(role)) roles.push(role)
    }
  }
  return links
}

const coveredBy = (links: Links, id: ElementId): Covered => {
  const roles = [...(links.get(id)?.values() ?? [])].flat()
  if (roles.some((role) => role !== 'serves')) return 'built'
  return roles.length > 0 ? 'served' : 'untouched'
}

const count = (links: Links, ids: readonly ElementId[]): CoverageCount => {
  const counts = { built: 0, served: 0, untouched: 0 }
  for (const id of ids) counts[coveredBy(links, id)]++
  return counts
}

const cellsOf = (links: Links, own: ElementId | null, ids: readonly ElementId[]): CoverageRow['cells'] => {
  const cells = new Map<ProjectId, CoverageCell>()
  for (const id of ids) {
    for (const [project, roles] of links.get(id) ?? []) {
      const before = cells.get(project) ?? { elements: 0, roles: [] }
      cells.set(project, { elements: before.elements + 1, roles: id === own ? roles : before.roles })
    }
  }
  return cells
}

interface Wish {
  /** Elements that are opened in place; layers and pillars always are. */
  readonly open: ReadonlySet<ElementId>
  /** Lists only rows in which no project builds or extends anything. */
  readonly onlyUnbuilt: boolean
}

/**
 * Elements by projects, rolled up: a layer or pillar with its first level under it, and what is opened. The counts of a
 * row are over all that is inside it, whether it is shown or not.
 */
export const coverageOf = (
  model: Model,
  projects: readonly ProjectRow[],
  { open, onlyUnbuilt }: Wish,
): Coverage => {
  const links = linksOf(projects)
  const rows: CoverageRow[] = []
  const add = (id: ContainerId, depth: number): void => {
    const element = isElementId(model, id) ? id : null
    const inside = descendantsOf(model, id)
    const ids = element ? [element, ...inside] : inside
    const elements = count(links, ids)
    const hasGap = elements.served + elements.untouched > 0
    if (onlyUnbuilt && !hasGap) return
    const isOpen = element === null || open.has(element)
    const own = element && coveredBy(links, element)
    rows.push({
      id,
      depth,
      opens: element !== null && inside.length > 0,
      isOpen,
      own,
      elements,
      cells: cellsOf(links, element, ids),
    })
    if (isOpen) for (const child of childrenOf(model, id)) add(child, depth + 1)
  }
  for (const place of placesInOrder(model)) if (childrenOf(model, place).length > 0) add(place, 0)
  return { rows, total: count(links, [...model.elements.keys()]) }
}
