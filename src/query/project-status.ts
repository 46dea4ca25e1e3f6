/** How far a project is, as a planner records it. The model says nothing of it. */
export type ProjectStatus = 'done' | 'planned' | 'running' | 'delayed' | 'stopped'

/** From what is well to what needs most attention: of several the last one counts. */
export const projectStatuses: readonly ProjectStatus[] = ['done', 'planned', 'running', 'delayed', 'stopped']

export const isProjectStatus = (text: string): text is ProjectStatus =>
  projectStatuses.some((status) => status === text)

/** The one of some statuses that needs most attention; null for none. */
export const gravestOf = (statuses: Iterable<ProjectStatus>): ProjectStatus | null => {
  let gravest = -1
  for (const status of statuses) gravest = Math.max(gravest, projectStatuses.indexOf(status))
  return projectStatuses[gravest] ?? null
}
