import type { PictureSection } from '#export/report.ts'
import { svgOf } from './picture-file.ts'
import type { Shown } from './shown.ts'
import { chosenDeck } from './take-out.ts'

/** The map as it is on the stage, with its legend, in the colours of paper: for a report. */
export const pictureSection = (shown: Shown, title: string): PictureSection => {
  const deck = chosenDeck(shown, { language: shown.language, colours: 'paper' }, 'light')
  return {
    type: 'picture',
    title,
    svg: svgOf(deck, true),
    description: `${deck.slides[0]?.title ?? ''}: ${deck.subtitle}`,
  }
}
