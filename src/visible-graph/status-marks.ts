import type { ProjectId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { gravestOf, type ProjectStatus } from '#query/project-status.ts'
import type { BoxMark, BoxMarks } from './box-mark.ts'
import type { VisibleGraph } from './build-visible-graph.ts'
import { boxOfElement } from './question.ts'

/** How each status looks. Each has a hatch and a sign of its own: without colour they are told apart as well. */
export const statusMarks: Readonly<
  Record<ProjectStatus, Required<Pick<BoxMark, 'ground' | 'hatch' | 'badge'>>>
> = {
  done: { ground: 'good', hatch: 'level', badge: '✓' },
  planned: { ground: 'none', hatch: 'falling', badge: '○' },
  running: { ground: 'slight', hatch: 'dots', badge: '▸' },
  delayed: { ground: 'middling', hatch: 'rising', badge: '!' },
  stopped: { ground: 'severe', hatch: 'crossed', badge: '×' },
}

/**
 * Marks boxes by the status of the projects that build or extend what is in them; of several the gravest counts. What
 * a project merely serves is not built by it. A box opened in place is marked for what it is itself: its parts are there.
 */
export const statusMarksOf = (
  model: Model,
  graph: VisibleGraph,
  statusOf: ReadonlyMap<ProjectId, ProjectStatus>,
): BoxMarks => {
  const statuses = new Map<string, ProjectStatus[]>()
  const add = (box: string, status: ProjectStatus): void => {
    statuses.set(box, [...(statuses.get(box) ?? []), status])
  }
  for (const project of model.projects.values()) {
    const status = statusOf.get(project.id)
    if (!status) continue
    if (graph.byId.has(project.id)) add(project.id, status)
    for (const { element, role } of project.links) {
      const box = role === 'serves' ? null : boxOfElement(model, graph, element)
      if (box !== null && graph.byId.get(box)?.kind === 'element') add(box, status)
    }
  }
  const marks = new Map<string, BoxMark>()
  for (const [box, each] of statuses) {
    const gravest = gravestOf(each)
    if (gravest) marks.set(box, statusMarks[gravest])
  }
  return marks
}
