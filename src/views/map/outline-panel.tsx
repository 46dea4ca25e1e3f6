import {
  hotkeysCoreFeature,
  type ItemInstance,
  selectionFeature,
  syncDataLoaderFeature,
} from '@headless-tree/core'
import { useTree } from '@headless-tree/react'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react'
import { hueOf } from '#canvas/hues.ts'
import { ancestorsOf, childrenOf, isElementId, isPlaceId, type Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { Actions } from '#state/actions.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'

const root = 'outline-root'

const childIdsOf = (model: Model, id: string): string[] => {
  if (id === root) return [...[...model.layers].reverse(), ...model.pillars].map((place) => place.id)
  return isPlaceId(model, id) || isElementId(model, id) ? [...childrenOf(model, id)] : []
}

const nameOf = (model: Model, id: string, language: Language): string => {
  const named = isElementId(model, id)
    ? model.elements.get(id)
    : isPlaceId(model, id)
      ? model.places.get(id)
      : null
  return named?.name[language] ?? ''
}

const choose = (model: Model, actions: Actions, id: string): void => {
  if (isElementId(model, id)) actions.revealElement(id)
  else if (isPlaceId(model, id)) actions.selectBox(id)
}

const Row = ({
  item,
  hue,
  onChoose,
}: {
  item: ItemInstance<string>
  hue: string
  onChoose: (id: string) => void
}) => {
  const level = item.getItemMeta().level
  const isFolder = item.isFolder()
  const { onClick: _, ...props } = item.getProps()
  const onRowClick = (event: MouseEvent): void => {
    item.setFocused()
    const isChevron = event.target instanceof Element && event.target.closest('[data-chevron]') !== null
    if (!isChevron) onChoose(item.getId())
    else if (item.isExpanded()) item.collapse()
    else item.expand()
  }
  return (
    <button
      {...props}
      type="button"
      data-hue={hue}
      className={`flex w-full items-start gap-1 rounded py-1 pr-2 text-left text-sm hover:bg-sunken ${
        item.isSelected() ? 'bg-accent-ground font-semibold' : ''
      } ${level === 0 ? 'font-semibold text-(--shade)' : ''}`}
      style={{ paddingLeft: 4 + level * 14 }}
      onClick={onRowClick}
    >
      <span data-chevron className="grid size-5 shrink-0 place-items-center text-soft">
        {isFolder && (item.isExpanded() ? <ChevronDown size={14} /> : <ChevronRight size={14} />)}
      </span>
      <span className="min-w-0">{item.getItemName()}</span>
    </button>
  )
}

const Tree = ({ model, language }: { readonly model: Model; readonly language: Language }) => {
  const words = useWords()
  const actions = useActions()
  const selected = useAppState((state) => state.settings.select)
  const open = useAppState((state) => state.settings.open)
  const [expandedItems, setExpandedItems] = useState<string[]>([...open])
  const [focusedItem, setFocusedItem] = useState<string | null>(null)
  const tree = useTree<string>({
    rootItemId: root,
    getItemName: (item) => nameOf(model, item.getId(), language),
    isItemFolder: (item) => childIdsOf(model, item.getId()).length > 0,
    dataLoader: { getItem: (id) => id, getChildren: (id) => childIdsOf(model, id) },
    state: { expandedItems, focusedItem, selectedItems: [...selected] },
    setExpandedItems,
    setFocusedItem,
    setSelectedItems: () => undefined,
    features: [syncDataLoaderFeature, selectionFeature, hotkeysCoreFeature],
  })

  // What is opened or selected on the map is laid open here.
  useEffect(() => {
    const wanted = [...open, ...selected].flatMap((id) =>
      isElementId(model, id) ? ancestorsOf(model, id) : [],
    )
    setExpandedItems((known) => [...new Set([...known, ...open, ...wanted])])
  }, [model, open, selected])
  const first = selected[0]
  useEffect(() => {
    if (first === undefined) return
    document.querySelector(`[data-outline-id="${first}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [first])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    const id = tree.getFocusedItem().getId()
    if (event.key === 'Enter' && event.shiftKey && (isElementId(model, id) || isPlaceId(model, id)))
      actions.focusElement(id)
    else choose(model, actions, id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role comes with the container's properties
    <div {...tree.getContainerProps(words('outline'))} className="p-2" onKeyDown={onKeyDown}>
      {tree.getItems().map((item) => (
        <div key={item.getId()} data-outline-id={item.getId()} role="presentation">
          <Row
            item={item}
            hue={item.getItemMeta().level === 0 ? hueOf(model, item.getId()) : 'neutral'}
            onChoose={(id) => choose(model, actions, id)}
          />
        </div>
      ))}
    </div>
  )
}

/** The model as a tree: the spoken twin of the map. What is selected in one is selected in the other. */
export const OutlinePanel = () => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  // The tree keeps names and children by itself: another model or language is another tree.
  return <Tree key={`${model.dataset.id} ${language}`} model={model} language={language} />
}
