import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { MapCanvas } from '#canvas/map-canvas.tsx'
import type { Aim } from '#canvas/use-camera.ts'
import type { PageShape } from '#layout/landscape.ts'
import type { LayoutNotice } from '#layout/placed-graph.ts'
import type { PictureWords, Shown } from '#stage/export/shown.ts'
import type { Notice } from '#state/app-state.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useEmphasis, useSelectionQuestion, useVisibleGraph } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import type { Account } from '#visible-graph/account.ts'
import type { BoxMarks, MarkMeaning } from '#visible-graph/box-mark.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { accountOfEmphasis, type Emphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import type { TraceEmphasis } from '#visible-graph/trace-emphasis.ts'
import type { FocusId } from '#visible-graph/view-settings.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { ExportButton } from './export-button.tsx'
import { useGestures } from './use-gestures.ts'
import { usePageShape } from './use-page-shape.ts'
import { type Picture, usePlacedGraph } from './use-placed-graph.ts'
import { useShown } from './use-shown.ts'

const noticeCode: Readonly<Record<LayoutNotice, Notice['code']>> = {
  'arranged-without-engine': 'layout-rows',
  'engine-timed-out': 'layout-deadline',
  'engine-restarted': 'layout-restarted',
}

/** An answer that stands on the map in place of the lines of what is selected; rings where it has distances. */
export interface Answer extends Emphasis {
  readonly hopOfBox?: TraceEmphasis['hopOfBox']
  readonly marks?: BoxMarks
  /** What is said of it in an exported picture. */
  readonly words?: PictureWords
  /** What those marks can mean, for the legend of an exported picture. */
  readonly meanings?: readonly MarkMeaning[]
}

/** What is on the stage, for those who stand round it. */
export interface OnStage<Given extends Answer> {
  readonly graph: VisibleGraph
  readonly answer: Given | null
  readonly account: Account
}

/** What a screen that is about the map, and not of it, adds to it. */
export interface MapExtras {
  /** What the camera is to show; absent where that is for the picture and the user. */
  readonly aim?: Aim | null
  /** What is drawn over the picture, and may move with it. */
  readonly overlay?: ReactNode
}

interface Props<Given extends Answer> extends MapExtras {
  /** What a screen shows on the map beside hover and selection; null where it has nothing to show. */
  readonly answerOn: (graph: VisibleGraph) => Given | null
  /** The line under the map. */
  readonly footer: (stage: OnStage<Given>) => ReactNode
  /** Panels beside the map. */
  readonly left?: ReactNode
  readonly right?: (stage: OnStage<Given>) => ReactNode
  /** What stands over the map, at its top. */
  readonly header?: ReactNode
  /** Is given what is on the stage whenever that changes, for reports that take the picture along. */
  readonly onShown?: (shown: Shown | null) => void
}

/** The key belongs to the picture that is shown, not to the one that is being laid out. */
const keyOf = ({ model, graph }: Picture, shape: PageShape): string => {
  const focused = graph.elements.find((box) => box.parent === null && !box.outside)?.id as FocusId | undefined
  return `${model.dataset.id} ${graph.scene === 'focus' ? focused : ''} ${shape}`
}

/**
 * The map as the screens that show it share it: the picture of the present settings, what gestures on it mean, and what
 * a screen lays over it. Panels and the line under the map are the screen's.
 */
export const MapStage = <Given extends Answer>({
  answerOn,
  footer,
  left,
  right,
  header,
  onShown,
  aim = null,
  overlay,
}: Props<Given>) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const isFocused = useAppState((state) => state.settings.focus !== null)
  const line = useAppState((state) => state.line)
  const fits = useAppState((state) => state.fits)
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
  const answer = useMemo(() => answerOn(graph), [answerOn, graph])
  const asked = useEmphasis(graph, selection)
  const account = useMemo(
    () => accountOfEmphasis(graph, answer ?? emphasisOf(graph, selection)),
    [graph, selection, answer],
  )
  const stage = { graph, answer, account }
  const shown = useShown({ picture, selection, answer, account })
  useEffect(() => onShown?.(shown), [onShown, shown])

  return (
    <div className="flex h-full min-h-0">
      {left}
      <section className="relative flex min-w-0 flex-1 flex-col" aria-label={words('mapLabel')}>
        {isFocused && <Breadcrumb />}
        {header}
        <div className="relative min-h-0 flex-1" aria-busy={isWaiting}>
          {picture ? (
            <MapCanvas
              key={model.dataset.id}
              model={model}
              graph={picture.graph}
              placed={picture.placed}
              emphasis={answer ?? asked}
              hopOfBox={answer?.hopOfBox ?? null}
              marks={answer?.marks ?? null}
              asked={selection.boxes}
              selected={selection.boxes}
              chosenLine={line}
              language={language}
              shape={picture.shape}
              pictureKey={keyOf(picture, shape)}
              anchor={anchor}
              aim={aim}
              fits={fits}
              overlay={overlay}
              footer={
                <div className="flex items-center gap-2 max-sm:flex-wrap max-sm:gap-y-0">
                  {footer(stage)}
                  <span className="shrink-0 max-sm:order-first">
                    {shown && <ExportButton shown={shown} />}
                  </span>
                </div>
              }
              {...gestures}
            />
          ) : (
            <p className="grid h-full place-items-center text-soft">{words('laying')}</p>
          )}
        </div>
      </section>
      {right?.(stage)}
    </div>
  )
}
