import type { ElementId } from '#model/id.ts'
import { elementOf, type LinkedProject, type Model } from '#model/model.ts'
import type { Project } from '#model/project.ts'
import { type Candidate, type Draft, settleChoice } from './draft.ts'
import { kinOf } from './kin.ts'

const isLinkedTo = (project: Project, ids: ReadonlySet<ElementId>): boolean =>
  project.links.some(({ element }) => ids.has(element))

const likenessOf = (one: Project, other: Project): number =>
  (one.box === other.box ? 2 : 0) + (one.group !== undefined && one.group === other.group ? 1 : 0)

const candidateOf = (right: Project, project: Project): Candidate => {
  const link = project.links.find(({ basis }) => basis !== 'assumed')
  return {
    option: { of: 'project', id: project.id },
    against: { code: 'other-element', element: link?.element ?? null },
    likeness: likenessOf(right, project),
  }
}

const draftOf = (model: Model, id: ElementId, { project, link }: LinkedProject): Draft => {
  const choice = {
    ask: { code: 'project', element: id },
    right: { of: 'project', id: project.id },
    proof: { code: 'link', project, link },
    subjects: [elementOf(model, id).name],
    candidates: () =>
      [...model.projects.values()]
        .filter((each) => !isLinkedTo(each, kinOf(model, id)))
        .map((each) => candidateOf(project, each)),
  } as const
  return {
    facts: [`link ${project.id} ${id}`],
    basis: link.basis,
    settle: (random, level) => settleChoice(model, choice, random, level),
  }
}

/** Which project builds something; one that only extends or serves it is neither asked for nor a wrong answer. */
export const projectDrafts = (model: Model): Draft[] =>
  [...model.projectsOfElement].flatMap(([id, linked]) =>
    linked.filter(({ link }) => link.role === 'builds').map((each) => draftOf(model, id, each)),
  )
