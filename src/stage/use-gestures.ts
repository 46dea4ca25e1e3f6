import { useMemo } from 'react'
import { ancestorsOf, isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import { useActions, useAppStore } from '#state/store.ts'
import { isOpenable } from '#visible-graph/landscape-elements.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'
import { toggleFullScreen } from './toggle-full-screen.ts'

const isWithin = (model: Model, id: string, container: string): boolean =>
  isElementId(model, id) && ancestorsOf(model, id).some((ancestor) => ancestor === container)

/** What the user's gestures on the map mean. `onAnchor` hears which box was opened or closed. */
export const useGestures = (onAnchor: (id: string | null) => void) => {
  const store = useAppStore()
  const actions = useActions()
  return useMemo(() => {
    const focusOn = (id: string): void => {
      const { model } = store.getState()
      onAnchor(null)
      if (isElementId(model, id) || isPlaceId(model, id) || isProjectId(model, id)) actions.focusElement(id)
      else if (model.indicators.has(id as never)) actions.selectBox(id as SelectableId)
    }
    const toggle = (id: string): void => {
      const { model, settings } = store.getState()
      const isNeighbour =
        id !== settings.focus && settings.focus !== null && !isWithin(model, id, settings.focus)
      if (id.endsWith('--more')) focusOn(id.slice(0, -'--more'.length))
      else if (isProjectId(model, id)) focusOn(id)
      else if (!isElementId(model, id)) actions.selectBox(id as SelectableId)
      else if (isNeighbour) focusOn(id)
      // What fills the page is open already, and cannot be closed but by leaving it.
      else if (id === settings.focus) actions.selectBox(id)
      else {
        onAnchor(id)
        if (settings.open.includes(id)) actions.closeElement(id)
        else if (isOpenable(model, id)) actions.openElement(id)
        else actions.selectBox(id)
      }
    }
    const isSelectable = (id: string): id is SelectableId => {
      const { model } = store.getState()
      const isOnMap = isElementId(model, id) || isPlaceId(model, id) || isProjectId(model, id)
      return isOnMap || model.indicators.has(id as never)
    }
    return {
      onSelect: (id: string | null) => {
        if (id?.endsWith('--more')) focusOn(id.slice(0, -'--more'.length))
        else actions.selectBox(id !== null && isSelectable(id) ? id : null)
      },
      onSelectAlso: (id: string) => {
        if (isSelectable(id)) actions.selectAlso(id)
      },
      onToggle: toggle,
      onFocus: focusOn,
      onHover: actions.hoverBox,
      onUp: () => {
        onAnchor(null)
        actions.goUp()
      },
      onChooseLine: actions.inspectLine,
      onFullScreen: toggleFullScreen,
    }
  }, [store, actions, onAnchor])
}
