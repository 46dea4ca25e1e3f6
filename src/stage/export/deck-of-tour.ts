import { parseAddress } from '#deep-link/address.ts'
import { stepAddresses } from '#deep-link/tour-steps.ts'
import type { Deck } from '#export/deck.ts'
import { type DrawnStep, deckOfSteps } from '#export/deck-of-steps.ts'
import { drawingOfAddress } from '#export/drawing-of-address.ts'
import type { Model } from '#model/model.ts'
import type { Tour } from '#model/story.ts'
import type { Language } from '#model/text.ts'
import type { LayoutService } from '#stage/layout-service.ts'
import { readPalette } from './page-palette.ts'

/** The day where the user is: `2026-01-02`. */
const today = (): string => {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

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
  const addresses = stepAddresses(tour)
  const steps: DrawnStep[] = []
  for (const [index, step] of tour.steps.entries()) {
    const { value } = parseAddress(model, addresses[index] ?? '')
    const drawing = await drawingOfAddress(model, value, { ...service, palette, language })
    if (!drawing) throw new Error(`no picture of step ${index + 1}`)
    steps.push({ step, drawing })
  }
  const { title, audience: subtitle } = tour
  return deckOfSteps({ model, title, subtitle, steps, palette, language, date: today() })
}
