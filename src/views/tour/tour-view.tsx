import type { ComponentType } from 'react'
import { usePlayableTours } from '#facts/use-playable-tours.ts'
import { tourWords } from '#i18n/tour-words.ts'
import { useAppState } from '#state/store.ts'
import { tourOf } from '#state/tour-place.ts'
import { useWordsOf } from '#state/use-words.ts'
import { type PlayedMapProps, Player } from './player.tsx'
import { TourList } from './tour-list.tsx'

/** The tours, or the one that is being played. The map that it is played on is given: no screen knows another. */
export const TourView = ({ PlayedMap }: { readonly PlayedMap: ComponentType<PlayedMapProps> }) => {
  const words = useWordsOf(tourWords)
  const { part: tours, hasFailed, retry } = usePlayableTours()
  const wanted = useAppState((state) => state.own.tour.tour)
  const tour = useAppState(tourOf)
  if (tour) return <Player tour={tour} PlayedMap={PlayedMap} />
  if (tours) return <TourList tours={tours} unknown={wanted} />
  if (!hasFailed) {
    return (
      <p className="grid h-full place-items-center text-soft" role="status">
        {words('screenLoading')}
      </p>
    )
  }
  return (
    <div role="alert" className="grid h-full place-content-center gap-3 p-6 text-center">
      <p>{words('toursFailed')}</p>
      <button type="button" className="text-button mx-auto" data-primary="true" onClick={retry}>
        {words('retry')}
      </button>
    </div>
  )
}
