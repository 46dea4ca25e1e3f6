import { stepAddresses } from '#deep-link/tour-steps.ts'
import type { Deck } from '#export/deck.ts'
import { type DrawnStep, deckOfSteps } from '#export/deck-of-steps.ts'
import { pictureOfStep } from '#export/picture-of-step.ts'
import { localDay } from '#facts/build-report.ts'
import type { Model } from '#model/model.ts'
import type { Tour } from '#model/story.ts'
import type { Language } from '#model/text.ts'
import type { LayoutService } from '#stage/layout-service.ts'
import { readPalette } from './page-palette.ts'

/**
 * A tour with the picture of each step, for slides and for paper, in the colours of paper. The pictures are drawn one
 * after the other, off screen; rejects where one of them cannot be laid out.
 */
export const deckOfTour = async (
  model: Model,
  tour: Tour,
  language: Language,
  service: LayoutService,
): Promise<Deck> => {
  const palette = readPalette('light')
  const pictures = { ...service, palette, language, site: document.baseURI }
  const addresses = stepAddresses(tour)
  const steps: DrawnStep[] = []
  for (const [index, step] of tour.steps.entries()) {
    const drawing = await pictureOfStep(model, step, addresses[index] ?? '', pictures)
    if (!drawing) throw new Error(`no picture of step ${index + 1}`)
    steps.push({ step, drawing })
  }
  const { title, audience: subtitle } = tour
  return deckOfSteps({ model, title, subtitle, steps, palette, language, date: localDay(new Date()) })
}
