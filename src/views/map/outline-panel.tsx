import { useMemo } from 'react'
import { ancestorsOf, childrenOf, isElementId, isPlaceId, type Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { hueOf } from '#picture/hues.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { TreeView } from '#ui/tree-view.tsx'

const nameOf = (model: Model, id: string, language: Language): string => {
  if (isElementId(model, id)) return model.elements.get(id)?.name[language] ?? ''
  return isPlaceId(model, id) ? (model.places.get(id)?.name[language] ?? '') : ''
}

const childIdsOf = (model: Model, id: string): readonly string[] =>
  isPlaceId(model, id) || isElementId(model, id) ? childrenOf(model, id) : []

/** The model as a tree: the spoken twin of the map. What is selected in one is selected in the other. */
export const OutlinePanel = () => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const select = useAppState((state) => state.settings.select)
  const [selected = null, ...alsoSelected] = select
  const open = useAppState((state) => state.settings.open)
  const { focusElement, revealElement, selectAlso, selectBox } = useActions()
  const words = useWords()
  const roots = useMemo(
    () => [...[...model.layers].reverse(), ...model.pillars].map((place) => place.id),
    [model],
  )
  // What is opened or selected on the map is laid open here.
  const wanted = useMemo(
    () => [
      ...open,
      ...[...open, ...(selected === null ? [] : [selected])].flatMap((id) =>
        isElementId(model, id) ? ancestorsOf(model, id) : [],
      ),
    ],
    [model, open, selected],
  )
  return (
    <TreeView
      key={`${model.dataset.id} ${language}`}
      label={words('outline')}
      roots={roots}
      childrenOf={(id) => childIdsOf(model, id)}
      nameOf={(id) => nameOf(model, id, language)}
      hueOf={(id) => (isPlaceId(model, id) ? hueOf(model, id) : 'neutral')}
      selected={selected}
      alsoSelected={alsoSelected}
      wanted={wanted}
      onChoose={(id) => {
        if (isElementId(model, id)) revealElement(id)
        else if (isPlaceId(model, id)) selectBox(id)
      }}
      onChooseAlso={(id) => {
        if (isElementId(model, id) || isPlaceId(model, id)) selectAlso(id)
      }}
      onEnter={(id) => {
        if (isElementId(model, id) || isPlaceId(model, id)) focusElement(id)
      }}
    />
  )
}
