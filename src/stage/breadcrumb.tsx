import { ChevronRight, House } from 'lucide-react'
import { Fragment } from 'react'
import { ancestorsOf, elementOf, isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import type { FocusId } from '#visible-graph/view-settings.ts'

interface Crumb {
  readonly id: FocusId
  readonly name: Text
}

const crumbsOf = (model: Model, focus: FocusId): Crumb[] => {
  if (isPlaceId(model, focus))
    return [{ id: focus, name: model.places.get(focus)?.name ?? { zh: '', en: '' } }]
  if (isProjectId(model, focus))
    return [{ id: focus, name: model.projects.get(focus)?.name ?? { zh: '', en: '' } }]
  if (!isElementId(model, focus)) return []
  const around = ancestorsOf(model, focus)
    .reverse()
    .map((id): Crumb => {
      const name = isElementId(model, id) ? elementOf(model, id).name : model.places.get(id)?.name
      return { id, name: name ?? { zh: '', en: '' } }
    })
  return [...around, { id: focus, name: elementOf(model, focus).name }]
}

/** Where the focused thing stands: layer › system › platform, each a way back. */
export const Breadcrumb = () => {
  const model = useAppState((state) => state.model)
  const focus = useAppState((state) => state.settings.focus)
  const { focusElement } = useActions()
  const text = useText()
  const words = useWords()
  if (focus === null) return null
  const crumbs = crumbsOf(model, focus)
  return (
    <nav aria-label={words('breadcrumb')} className="border-rule border-b bg-paper px-2 py-1">
      <ol className="flex flex-wrap items-center gap-x-0.5 text-sm">
        <li>
          <button type="button" className="text-button" onClick={() => focusElement(null)}>
            <House size={15} aria-hidden="true" />
            {words('home')}
          </button>
        </li>
        {crumbs.map(({ id, name }, index) => (
          <Fragment key={id}>
            <li aria-hidden="true" className="text-soft">
              <ChevronRight size={14} />
            </li>
            <li>
              {index === crumbs.length - 1 ? (
                <span className="px-2 font-semibold" aria-current="location">
                  {text(name)}
                </span>
              ) : (
                <button type="button" className="text-button" onClick={() => focusElement(id)}>
                  {text(name)}
                </button>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
