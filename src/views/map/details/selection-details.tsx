import { Waypoints, X } from 'lucide-react'
import type { IndicatorId } from '#model/id.ts'
import { isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import type { SelectableId } from '#visible-graph/view-settings.ts'

const nameOf = (model: Model, id: SelectableId): Text => {
  const named = isElementId(model, id)
    ? model.elements.get(id)
    : isPlaceId(model, id)
      ? model.places.get(id)
      : isProjectId(model, id)
        ? model.projects.get(id)
        : model.indicators.get(id as IndicatorId)
  return named?.name ?? { zh: id, en: id }
}

/** What is selected where it is several: a list, and the way to the paths between them. */
export const SelectionDetails = ({ select }: { readonly select: readonly SelectableId[] }) => {
  const model = useAppState((state) => state.model)
  const { findPathsOfSelection, selectAlso, selectBox } = useActions()
  const text = useText()
  const words = useWords()
  const elements = select.filter((id) => isElementId(model, id))
  return (
    <article>
      <h2 className="px-4 pt-3 pb-1 font-semibold text-lg">{words('selected', { count: select.length })}</h2>
      <ul className="divide-y divide-rule px-4 pb-3">
        {select.map((id) => {
          const name = text(nameOf(model, id))
          return (
            <li key={id} className="flex items-center gap-2 py-0.5 text-sm">
              <button type="button" className="link min-w-0" onClick={() => selectBox(id)}>
                {name}
              </button>
              <span className="ml-auto">
                <IconButton label={words('unselect', { name })} onPress={() => selectAlso(id)}>
                  <X size={15} />
                </IconButton>
              </span>
            </li>
          )
        })}
      </ul>
      {elements.length > 1 && (
        <p className="px-4 pb-4">
          <button type="button" className="text-button" data-primary="true" onClick={findPathsOfSelection}>
            <Waypoints size={15} aria-hidden="true" />
            {words('pathsBetween')}
          </button>
        </p>
      )}
    </article>
  )
}
