import { Presentation, Printer } from 'lucide-react'
import { useState } from 'react'
import { tourPaperWords } from '#i18n/tour-paper-words.ts'
import type { Tour } from '#model/story.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { useLayoutService } from './layout-service.ts'

type Paper = 'handout' | 'slides'

/** Takes a tour out of the page: on paper, or as slides. What draws it is loaded when it is first asked for. */
export const TourPaperButtons = ({ tour }: { readonly tour: Tour }) => {
  const words = useWordsOf(tourPaperWords)
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const service = useLayoutService()
  const [progress, setProgress] = useState<'none' | 'drawing' | 'failed'>('none')
  const take = async (paper: Paper): Promise<void> => {
    const [{ deckOfTour }, { printHandout, saveSlides }] = await Promise.all([
      import('#stage/export/deck-of-tour.ts'),
      import('#stage/export/tour-papers.ts'),
    ])
    const deck = await deckOfTour(model, tour, language, service)
    if (paper === 'handout') printHandout(deck)
    else await saveSlides(deck, tour.id)
  }
  const onTake = (paper: Paper): void => {
    setProgress('drawing')
    take(paper).then(
      () => setProgress('none'),
      () => setProgress('failed'),
    )
  }
  const isIdle = progress !== 'drawing' && tour.steps.length > 0
  return (
    <>
      <IconButton label={words('handout')} onPress={() => onTake('handout')} disabled={!isIdle}>
        <Printer size={16} />
      </IconButton>
      <IconButton label={words('slides')} onPress={() => onTake('slides')} disabled={!isIdle}>
        <Presentation size={16} />
      </IconButton>
      {progress !== 'none' && (
        <span role="status" className={`text-sm ${progress === 'failed' ? 'text-danger' : 'text-soft'}`}>
          {words(progress === 'failed' ? 'drawingFailed' : 'drawing')}
        </span>
      )}
    </>
  )
}
