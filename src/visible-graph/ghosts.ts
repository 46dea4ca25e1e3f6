import type { ElementId, ProjectId } from '#model/id.ts'
import { ancestorsOf, isElementId, type Model } from '#model/model.ts'
import type { AppliedFilter, FilterSettings } from '#query/filter.ts'
import type { VisibleElement } from './visible-element.ts'

/** What passes, with all that is around it. */
const withAround = (model: Model, passing: ReadonlySet<ElementId>): ReadonlySet<string> =>
  new Set([...passing].flatMap((id) => [id, ...ancestorsOf(model, id)]))

const isProjectWanted = (model: Model, { boxes, groups }: FilterSettings, id: ProjectId): boolean => {
  const project = model.projects.get(id)
  if (!project || boxes.length + groups.length === 0) return true
  return boxes.includes(project.box) || (project.group !== undefined && groups.includes(project.group))
}

/**
 * The boxes that step back: elements that do not pass and have nothing inside them that does, and projects of other
 * boxes and groups than those asked for. What fills the page stays, and so do bands, pillars and headings: [F10].
 */
export const ghostsOf = (
  model: Model,
  filter: FilterSettings,
  applied: AppliedFilter,
  boxes: readonly VisibleElement[],
): ReadonlySet<string> => {
  if (applied.passing === null) return new Set()
  const stays = withAround(model, applied.passing)
  const stepsBack = ({ id, kind, parent, outside }: VisibleElement): boolean => {
    if (kind === 'project') return !isProjectWanted(model, filter, id as ProjectId)
    return isElementId(model, id) && (parent !== null || outside) && !stays.has(id)
  }
  return new Set(boxes.filter(stepsBack).map(({ id }) => id))
}
