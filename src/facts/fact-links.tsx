import type { ElementId, ProjectId } from '#model/id.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'

/** A name that leads to an element on the map. */
export const ElementLink = ({ id }: { readonly id: ElementId }) => {
  const element = useAppState((state) => state.model.elements.get(id))
  const { revealElement } = useActions()
  const text = useText()
  if (!element) return null
  return (
    <button type="button" className="link" onClick={() => revealElement(id)}>
      {text(element.name)}
    </button>
  )
}

/** A name that leads to a project's own page. */
export const ProjectLink = ({ id }: { readonly id: ProjectId }) => {
  const project = useAppState((state) => state.model.projects.get(id))
  const { focusElement } = useActions()
  const text = useText()
  if (!project) return null
  return (
    <button type="button" className="link" onClick={() => focusElement(id)}>
      {text(project.name)}
    </button>
  )
}
