import { useCallback, useMemo, useState } from 'react'
import { MapCanvas } from '#canvas/map-canvas.tsx'
import type { LayoutNotice } from '#layout/placed-graph.ts'
import { ancestorsOf, isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import type { Notice } from '#state/app-state.ts'
import { useActions, useAppState, useAppStore } from '#state/store.ts'
import { useEmphasis, useSelectionQuestion, useTraceEmphasis, useVisibleGraph } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { accountOfEmphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { isOpenable } from '#visible-graph/landscape-elements.ts'
import type { FocusId, SelectableId } from '#visible-graph/view-settings.ts'
import { AccountLine } from './account-line.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { Legend } from './legend.tsx'
import { OutlinePanel } from './outline-panel.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { TracePanel } from './trace-panel.tsx'
import { usePageShape } from './use-page-shape.ts'
import { usePlacedGraph } from './use-placed-graph.ts'

const noticeCode: Readonly<Record<LayoutNotice, Notice['code']>> = {
  'arranged-without-engine': 'layout-rows',
  'engine-timed-out': 'layout-deadline',
  'engine-restarted': 'layout-restarted',
}

const toggleFullScreen = (): void => {
  // Refused by some browsers without a reason worth telling: the map is simply not full screen then.
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}

const isWithin = (model: Model, id: string, container: string): boolean =>
  isElementId(model, id) && ancestorsOf(model, id).some((ancestor) => ancestor === container)

/** What the user's gestures on the map mean. `onAnchor` hears which box was opened or closed. */
const useGestures = (onAnchor: (id: string | null) => void) => {
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
    return {
      onSelect: (id: string | null) => {
        const { model } = store.getState()
        const known =
          id !== null && (isElementId(model, id) || isPlaceId(model, id) || isProjectId(model, id))
        const isIndicator = id !== null && model.indicators.has(id as never)
        if (id?.endsWith('--more')) focusOn(id.slice(0, -'--more'.length))
        else actions.selectBox(known || isIndicator ? (id as SelectableId) : null)
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

/** The map with what belongs to it: where one is, the outline, the details, the legend and the account. */
export const MapView = () => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const focus = useAppState((state) => state.settings.focus)
  const line = useAppState((state) => state.line)
  const panels = useAppState((state) => state.panels)
  const select = useAppState((state) => state.settings.select)
  const { notify } = useActions()
  const words = useWords()
  const shape = usePageShape()
  const [anchor, setAnchor] = useState<string | null>(null)
  const gestures = useGestures(setAnchor)
  const onNotice = useCallback(
    (notice: LayoutNotice) => notify({ code: noticeCode[notice] } as Notice),
    [notify],
  )
  const wanted = useVisibleGraph(shape)
  const { picture, isWaiting } = usePlacedGraph(model, wanted, shape, onNotice)
  const graph = picture?.graph ?? wanted
  const selection = useSelectionQuestion(graph)
  const traced = useTraceEmphasis(graph)
  const untraced = useEmphasis(graph, selection)
  const emphasis = traced ?? untraced
  const account = useMemo(
    () => accountOfEmphasis(graph, traced ?? emphasisOf(graph, selection)),
    [graph, selection, traced],
  )
  const isDetailed = panels.details && (select.length > 0 || focus !== null || line !== null)
  // The key belongs to the picture that is shown, not to the one that is being laid out.
  const focused = picture?.graph.elements.find((box) => box.parent === null && !box.outside)?.id as
    | FocusId
    | undefined
  const pictureKey = `${model.dataset.id} ${picture?.graph.scene === 'focus' ? focused : ''} ${shape}`

  return (
    <div className="flex h-full min-h-0">
      {panels.outline && (
        <PanelFrame side="left" panel="outline" title={words('outline')}>
          <OutlinePanel />
        </PanelFrame>
      )}
      <section className="relative flex min-w-0 flex-1 flex-col" aria-label={words('mapLabel')}>
        {focus !== null && <Breadcrumb />}
        <div className="relative min-h-0 flex-1" aria-busy={isWaiting}>
          {picture ? (
            <MapCanvas
              key={model.dataset.id}
              model={model}
              graph={picture.graph}
              placed={picture.placed}
              emphasis={emphasis}
              hopOfBox={traced?.hopOfBox ?? null}
              asked={selection.boxes}
              selected={selection.boxes}
              chosenLine={line}
              language={language}
              shape={picture.shape}
              pictureKey={pictureKey}
              anchor={anchor}
              footer={
                <div className="flex items-center gap-2">
                  <Legend />
                  <TracePanel traced={traced} />
                  <AccountLine account={account} hops={traced?.hops ?? null} />
                </div>
              }
              {...gestures}
            />
          ) : (
            <p className="grid h-full place-items-center text-soft">{words('laying')}</p>
          )}
        </div>
      </section>
      {isDetailed && (
        <PanelFrame
          side="right"
          panel="details"
          title={words('details')}
          subject={line ?? select[0] ?? focus}
        >
          <DetailsPanel graph={graph} />
        </PanelFrame>
      )}
    </div>
  )
}
