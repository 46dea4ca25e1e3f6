import { SquareArrowOutUpRight, Undo2 } from 'lucide-react'
import { tourWords } from '#i18n/tour-words.ts'
import type { Tour } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import { stepAddressOf } from '#state/tour-place.ts'
import { useWordsOf } from '#state/use-words.ts'

const returnKey = 'R'

/** The way back from wandering off. */
export const ReturnButton = ({ step }: { readonly step: number }) => {
  const words = useWordsOf(tourWords)
  const { returnToStep } = useActions()
  return (
    <button
      type="button"
      className="text-button w-fit border border-accent bg-accent-ground font-semibold"
      title={words('away', { step })}
      aria-keyshortcuts="r"
      onClick={returnToStep}
    >
      <Undo2 size={15} aria-hidden="true" />
      {words('returnTo', { step })}
      <kbd className="rounded border border-rule bg-paper px-1.5 font-sans text-xs">{returnKey}</kbd>
    </button>
  )
}

/** A step that is told on another screen than the map leads there; the way back is offered there. */
export const OtherScreen = ({ tour, step }: { readonly tour: Tour; readonly step: number }) => {
  const words = useWordsOf(tourWords)
  const model = useAppState((state) => state.model)
  const { followAddress } = useActions()
  const address = stepAddressOf(model, tour, step)
  const { screen } = address
  const own = useAppState((state) => state.own)
  if (screen === 'map' || screen === 'tour' || screen === 'presenter') return null
  return (
    <button
      type="button"
      className="text-button w-fit"
      data-primary="true"
      title={words('otherScreen', { screen: words(screen) })}
      onClick={() => followAddress({ ...address, own: { ...address.own, tour: own.tour } }, [])}
    >
      <SquareArrowOutUpRight size={15} aria-hidden="true" />
      {words('openOtherScreen', { screen: words(screen) })}
    </button>
  )
}
