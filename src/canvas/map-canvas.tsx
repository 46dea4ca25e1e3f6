import { MiniMap, type NodeTypes, ReactFlow, ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import './canvas.css'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { say } from '#i18n/messages.ts'
import type { PageShape } from '#layout/landscape.ts'
import type { PlacedGraph } from '#layout/placed-graph.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { buildLines } from '#picture/build-lines.ts'
import type { BoxMarks } from '#visible-graph/box-mark.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { Emphasis } from '#visible-graph/emphasis.ts'
import { createNodeBuilder, type MapNode } from './build-nodes.ts'
import { LinesLayer } from './lines-layer.tsx'
import { MapControls } from './map-controls.tsx'
import { MarkStyle } from './mark-style.tsx'
import { type Direction, nextBox } from './next-box.ts'
import { CardNode, FrameNode, HeadingNode, PlaceNode } from './nodes.tsx'
import { RingStyle } from './ring-style.tsx'
import { type Aim, mostMoving, useCamera } from './use-camera.ts'
import { useDimming } from './use-dimming.ts'
import { useSize } from './use-size.ts'
import { useSkippedAttribution } from './use-skipped-attribution.ts'
import { zoomLimits } from './viewport.ts'

/** What a user did on the map. */
export interface MapGestures {
  readonly onSelect: (id: string | null) => void
  /** With Shift, Ctrl or ⌘: to be added to what is selected, or taken out of it. */
  readonly onSelectAlso: (id: string) => void
  readonly onToggle: (id: string) => void
  readonly onFocus: (id: string) => void
  readonly onHover: (id: string | null) => void
  readonly onUp: () => void
  readonly onChooseLine: (id: string) => void
  readonly onFullScreen: () => void
}

interface Props extends MapGestures {
  readonly model: Model
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
  readonly emphasis: Emphasis
  /** Distances of traced boxes; null when nothing is traced. */
  readonly hopOfBox: ReadonlyMap<string, number> | null
  /** What a screen marks boxes with; null where it marks none. */
  readonly marks: BoxMarks | null
  /** Boxes whose lines are asked for. */
  readonly asked: readonly string[]
  /** The boxes that are selected, on screen. */
  readonly selected: readonly string[]
  readonly chosenLine: string | null
  readonly language: Language
  readonly shape: PageShape
  /** Changes when the picture is another one, not the same one rearranged: then it is fitted anew. */
  readonly pictureKey: string
  /** The box that keeps its place on screen when the picture is rearranged. */
  readonly anchor: string | null
  /** What the camera is to show; null leaves it to the picture and the user. */
  readonly aim: Aim | null
  /** Where it changes, the camera shows all of the picture. */
  readonly fits: number
  /** What is drawn over the picture, and may move with it. */
  readonly overlay: ReactNode
  /** What stands in the bar under the map, beside the zoom buttons. */
  readonly footer: ReactNode
}

const nodeTypes: NodeTypes = {
  band: PlaceNode,
  pillar: PlaceNode,
  heading: HeadingNode,
  frame: FrameNode,
  card: CardNode,
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const noEdges: never[] = []
const attribution = { hideAttribution: false }
const hueOfNode = (node: MapNode): string => `map-minimap-${node.data.form} hue-${node.data.hue}`

const boxIdOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('.react-flow__node')?.getAttribute('data-id') ?? null) : null

const isToggle = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.closest('[data-toggle]') !== null

/** Whether a click adds to what is selected. */
const isAdding = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey

/** A band answers to a click on its title; its ground is the ground of the map. */
const isGround = (event: MouseEvent, node: MapNode): boolean =>
  (node.data.form === 'band' || node.data.form === 'pillar') &&
  !(event.target instanceof Element && event.target.closest('[data-place-title]'))

const Canvas = (props: Props) => {
  const { model, graph, placed, emphasis, asked, selected, language } = props
  const { onSelect, onSelectAlso, onToggle, onFocus, onHover, onUp } = props
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const [current, setCurrent] = useState<string | null>(null)
  const [buildNodes] = useState(createNodeBuilder)
  const selectedSet = useMemo(() => new Set(selected), [selected])
  const firstStop = placed.boxes.find(
    (box) => box.form !== 'band' && box.form !== 'pillar' && box.form !== 'heading',
  )
  const tabStop =
    (current !== null && placed.byId.has(current) ? current : null) ?? selected[0] ?? firstStop?.id ?? ''
  const nodes = useMemo(
    () => buildNodes({ model, graph, placed, language, selected: selectedSet, tabStop }),
    [buildNodes, model, graph, placed, language, selectedSet, tabStop],
  )
  const lines = useMemo(
    () => buildLines({ model, graph, placed, emphasis, asked: new Set(asked), language }),
    [model, graph, placed, emphasis, asked, language],
  )
  const camera = useCamera({
    root,
    size,
    placed,
    shape: props.shape,
    pictureKey: props.pictureKey,
    anchor: props.anchor,
    aim: props.aim,
    fits: props.fits,
  })

  const isDrawn = size !== null && size.width > 0
  useDimming(root, emphasis.lit)
  useSkippedAttribution(root, isDrawn)

  const onNodeClick = useCallback(
    (event: MouseEvent, node: MapNode) => {
      if (isToggle(event)) onToggle(node.id)
      else if (isGround(event, node)) onSelect(null)
      else if (isAdding(event)) onSelectAlso(node.id)
      else onSelect(node.id)
    },
    [onSelect, onSelectAlso, onToggle],
  )
  const onNodeDoubleClick = useCallback(
    (event: MouseEvent, node: MapNode) => {
      if (!isToggle(event) && !isGround(event, node) && !isAdding(event)) onToggle(node.id)
    },
    [onToggle],
  )
  const onNodeMouseEnter = useCallback(
    (_: MouseEvent, node: MapNode) => {
      const { form } = node.data
      onHover(form === 'band' || form === 'pillar' || form === 'heading' ? null : node.id)
    },
    [onHover],
  )
  const onNodeMouseLeave = useCallback(() => onHover(null), [onHover])
  const onPaneClick = useCallback(() => onSelect(null), [onSelect])

  // A box that the keyboard went to must be seen, and so must one that was selected in the outline.
  const { reveal, revealLater } = camera
  const goTo = (id: string): void => {
    setCurrent(id)
    reveal(id)
    root.current
      ?.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
      ?.focus({ preventScroll: true })
  }
  const selectedId = selected[0]
  // Not before a double click is over: its second half must find the box where the first did.
  // What the camera is aimed at is its own business.
  const mayReveal = props.aim === null
  useEffect(
    () => (selectedId === undefined || !mayReveal ? undefined : revealLater(selectedId)),
    [selectedId, mayReveal, revealLater],
  )

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = boxIdOf(event.target)
    const direction = directions[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (direction) {
      const next = id === null ? tabStop : nextBox(placed, graph, id, direction)
      if (next !== null && next !== '') goTo(next)
    } else if (event.key === 'Enter' && id !== null) (event.shiftKey ? onFocus : onToggle)(id)
    else if (event.key === ' ' && event.shiftKey && id !== null) onSelectAlso(id)
    else if (event.key === ' ' && id !== null) onSelect(selectedSet.has(id) ? null : id)
    else if (event.key === 'Backspace') onUp()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="map-page">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the boxes, which are the controls */}
      <div
        ref={root}
        className="map-root"
        data-detail={camera.detail}
        data-moving={camera.isMoving}
        data-many={placed.boxes.length > mostMoving}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const id = boxIdOf(event.target)
          if (id !== null) setCurrent(id)
        }}
      >
        {props.hopOfBox && <RingStyle hopOfBox={props.hopOfBox} />}
        {props.marks && <MarkStyle marks={props.marks} />}
        {isDrawn && (
          <ReactFlow
            nodes={nodes}
            edges={noEdges}
            nodeTypes={nodeTypes}
            defaultViewport={camera.start(size)}
            minZoom={zoomLimits.least}
            maxZoom={zoomLimits.most}
            onInit={camera.onInit}
            onMove={camera.onMove}
            onNodeClick={onNodeClick}
            onNodeDoubleClick={onNodeDoubleClick}
            onNodeMouseEnter={onNodeMouseEnter}
            onNodeMouseLeave={onNodeMouseLeave}
            onPaneClick={onPaneClick}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            zoomOnDoubleClick={false}
            deleteKeyCode={null}
            disableKeyboardA11y
            proOptions={attribution}
            aria-label={say(language, 'mapLabel')}
          >
            <LinesLayer lines={lines} chosen={props.chosenLine} onChoose={props.onChooseLine} />
            {props.overlay}
            {!camera.isWhole && (
              <MiniMap
                className="map-minimap"
                pannable
                zoomable
                nodeClassName={hueOfNode}
                nodeBorderRadius={6}
                ariaLabel={say(language, 'minimap')}
              />
            )}
          </ReactFlow>
        )}
      </div>
      <div className="map-bar">
        <div className="min-w-0 flex-1">{props.footer}</div>
        <MapControls language={language} onFit={camera.fit} onFullScreen={props.onFullScreen} />
      </div>
    </div>
  )
}

/** The map: a placed picture as it is given, and what the user does with it as gestures. Knows no store. */
export const MapCanvas = (props: Props) => (
  <ReactFlowProvider>
    <Canvas {...props} />
  </ReactFlowProvider>
)
