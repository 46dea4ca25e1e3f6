import {
  hotkeysCoreFeature,
  type ItemInstance,
  selectionFeature,
  syncDataLoaderFeature,
} from '@headless-tree/core'
import { useTree } from '@headless-tree/react'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'

const root = 'tree-root'

interface Props {
  readonly label: string
  readonly roots: readonly string[]
  readonly childrenOf: (id: string) => readonly string[]
  /** The name of an item: what its row shows, unless `contentOf` says more. */
  readonly nameOf: (id: string) => string
  /** What a row shows, where that is more than its name. */
  readonly contentOf?: (id: string) => ReactNode
  readonly hueOf?: (id: string) => string
  readonly selected: string | null
  /** What is selected beside it. */
  readonly alsoSelected?: readonly string[]
  /** Items that must be laid open; what the user opened beside them stays. */
  readonly wanted: readonly string[]
  readonly onChoose: (id: string) => void
  /** With Shift, Ctrl or ⌘: to be added to what is selected, or taken out of it. */
  readonly onChooseAlso?: (id: string) => void
  /** Shift+Enter. */
  readonly onEnter?: (id: string) => void
}

const Row = ({ item, props }: { readonly item: ItemInstance<string>; readonly props: Props }) => {
  const { level } = item.getItemMeta()
  const { onClick: _, ...rowProps } = item.getProps()
  const id = item.getId()
  const onClick = (event: MouseEvent): void => {
    item.setFocused()
    const isChevron = event.target instanceof Element && event.target.closest('[data-chevron]') !== null
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey
    if (!isChevron && isAdding && props.onChooseAlso) props.onChooseAlso(id)
    else if (!isChevron) props.onChoose(id)
    else if (item.isExpanded()) item.collapse()
    else item.expand()
  }
  return (
    <button
      {...rowProps}
      // What the row shows is its name; a label beside it would have to repeat it to the letter.
      aria-label={undefined}
      type="button"
      data-hue={props.hueOf?.(id) ?? 'neutral'}
      data-tree-id={id}
      className={`flex w-full items-start gap-1 rounded py-1 pr-2 text-left text-sm hover:bg-sunken ${
        item.isSelected() ? 'bg-accent-ground font-semibold' : ''
      } ${level === 0 ? 'font-semibold text-(--shade)' : ''}`}
      style={{ paddingLeft: 4 + level * 14 }}
      // A screen reader moves the focus without the tree's keys; those go on from there.
      onFocus={() => {
        if (!item.isFocused()) item.setFocused()
      }}
      onClick={onClick}
    >
      <span data-chevron className="grid size-5 shrink-0 place-items-center text-soft">
        {item.isFolder() && (item.isExpanded() ? <ChevronDown size={14} /> : <ChevronRight size={14} />)}
      </span>
      <span className="min-w-0 flex-1">{props.contentOf?.(id) ?? item.getItemName()}</span>
    </button>
  )
}

/**
 * A tree with the keyboard of the ARIA pattern: arrows move and open, Enter and space choose. It keeps names and
 * children by itself: give it another key when they change.
 */
export const TreeView = (props: Props) => {
  const { label, roots, childrenOf, nameOf, selected, wanted, onChoose, onChooseAlso, onEnter } = props
  const container = useRef<HTMLDivElement>(null)
  const [expandedItems, setExpandedItems] = useState<string[]>([...wanted])
  const [focusedItem, setFocusedItem] = useState<string | null>(null)
  const selectedItems = [...(selected === null ? [] : [selected]), ...(props.alsoSelected ?? [])]
  const childIds = (id: string): string[] => [...(id === root ? roots : childrenOf(id))]
  const tree = useTree<string>({
    rootItemId: root,
    getItemName: (item) => (item.getId() === root ? label : nameOf(item.getId())),
    isItemFolder: (item) => childIds(item.getId()).length > 0,
    dataLoader: { getItem: (id) => id, getChildren: childIds },
    state: { expandedItems, focusedItem, selectedItems },
    setExpandedItems,
    setFocusedItem,
    // What is selected is the owner's to say.
    setSelectedItems: () => undefined,
    features: [syncDataLoaderFeature, selectionFeature, hotkeysCoreFeature],
  })
  useEffect(() => {
    setExpandedItems((known) =>
      wanted.every((id) => known.includes(id)) ? known : [...new Set([...known, ...wanted])],
    )
  }, [wanted])
  useEffect(() => {
    if (selected === null) return
    container.current
      ?.querySelector(`[data-tree-id="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    const id = tree.getFocusedItem().getId()
    if (event.key === 'Enter' && event.shiftKey && onEnter) onEnter(id)
    else if (event.key === ' ' && event.shiftKey && onChooseAlso) onChooseAlso(id)
    else onChoose(id)
  }
  return (
    <div ref={container} className="p-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the role comes with the container's properties */}
      <div {...tree.getContainerProps(label)} onKeyDown={onKeyDown}>
        {tree.getItems().map((item) => (
          <Row key={item.getId()} item={item} props={props} />
        ))}
      </div>
    </div>
  )
}
