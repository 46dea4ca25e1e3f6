import { type ComponentType, useCallback, useMemo, useState } from 'react'
import { Ink, type Stroke } from '#canvas/ink.tsx'
import { tourWords } from '#i18n/tour-words.ts'
import type { Tour } from '#model/story.ts'
import type { MapExtras } from '#stage/map-stage.tsx'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Caption } from './caption.tsx'
import { Spotlight } from './spotlight.tsx'
import { flick } from './swipe.ts'
import { useAutoplay } from './use-autoplay.ts'
import { usePresenting } from './use-presenting.ts'
import { useSwipe } from './use-swipe.ts'
import { type Tools, useTourKeys } from './use-tour-keys.ts'
import './tour.css'

/** What the map is told by a tour that is played on it. */
export interface PlayedMapProps extends MapExtras {
  readonly isBare?: boolean
}

interface Props {
  readonly tour: Tour
  readonly PlayedMap: ComponentType<PlayedMapProps>
}

/** What was drawn at a step, and only there. */
interface Drawn {
  readonly at: string
  readonly strokes: readonly Stroke[]
}

/** The pen and the spotlight: of the moment, and gone with the page. */
const useTools = (
  at: string,
): Tools & { readonly onDraw: (stroke: Stroke) => void; readonly strokes: readonly Stroke[] } => {
  const [hasSpotlight, setSpotlight] = useState(false)
  const [hasPen, setPen] = useState(false)
  const [drawn, setDrawn] = useState<Drawn>({ at, strokes: [] })
  const strokes = drawn.at === at ? drawn.strokes : []
  return {
    hasSpotlight,
    hasPen,
    strokes,
    canUndo: strokes.length > 0,
    toggleSpotlight: () => setSpotlight(!hasSpotlight),
    togglePen: () => setPen(!hasPen),
    undo: () => setDrawn({ at, strokes: strokes.slice(0, -1) }),
    onDraw: (stroke) => setDrawn({ at, strokes: [...strokes, stroke] }),
    putDown: () => {
      setSpotlight(false)
      setPen(false)
    },
  }
}

const BlackScreen = () => {
  const words = useWordsOf(tourWords)
  const { toggleBlack } = useActions()
  return (
    <button
      type="button"
      className="fixed inset-0 z-50 cursor-none bg-black"
      aria-label={words('isBlack')}
      onClick={toggleBlack}
    />
  )
}

/** A tour being played: the map as the step says, and under it, in room of its own, what is told. */
export const Player = ({ tour, PlayedMap }: Props) => {
  const { step, isAway } = useAppState((state) => state.own.tour)
  const isBlack = useAppState((state) => state.play.isBlack)
  const returns = useAppState((state) => state.play.returns)
  const { isPresenting, present } = usePresenting()
  const tools = useTools(`${tour.id} ${step}`)
  // Having wandered off, or drawing, a finger has other things to do on the map.
  const turning = useSwipe(!isAway && !tools.hasPen, flick)
  useAutoplay(tour)
  useTourKeys(tools, isPresenting, present)
  const shows = tour.steps[step - 1]?.shows
  const aim = useMemo(
    () => (isAway || !shows ? null : { key: `${tour.id} ${step} ${returns}`, boxes: shows }),
    [tour, step, returns, isAway, shows],
  )
  const onPresent = useCallback(() => present(!isPresenting), [present, isPresenting])
  return (
    <div className="tour-page flex h-full flex-col" data-presenting={isPresenting} data-away={isAway}>
      <div className="relative min-h-0 flex-1" {...turning}>
        <PlayedMap
          aim={aim}
          isBare={isPresenting || !isAway}
          overlay={<Ink strokes={tools.strokes} isOn={tools.hasPen} onDraw={tools.onDraw} />}
        />
        {tools.hasSpotlight && <Spotlight />}
      </div>
      <Caption tour={tour} tools={tools} isPresenting={isPresenting} onPresent={onPresent} />
      {isBlack && <BlackScreen />}
    </div>
  )
}
