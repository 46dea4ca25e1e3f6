import { type Address, parseAddress } from '#deep-link/address.ts'
import { hasView } from '#deep-link/screens.ts'
import type { Model } from '#model/model.ts'
import type { TourStep } from '#model/story.ts'
import type { Drawing } from './drawing.ts'
import { drawingOfAddress, type OffScreen } from './drawing-of-address.ts'
import { drawingOfScreen } from './drawing-of-screen.ts'
import { gatherClauses } from './shown-clauses.ts'

/** What pictures of steps need: also the address of the site, for what can only be seen there. */
export interface StepPictures extends OffScreen {
  readonly site: string
}

/** Whether what is seen is the map and all of it is in the address. Other screens with maps also show what was recorded. */
const isPictured = ({ screen, own }: Address): boolean =>
  (screen === 'map' || screen === 'tour' || screen === 'record') && hasView(screen, own)

/**
 * Draws a step of a tour, whose whole address is given: the map as it shows it, or in its place a card that leads to the
 * screen it is told on. Null where it cannot be laid out.
 */
export const pictureOfStep = async (
  model: Model,
  step: TourStep,
  hash: string,
  pictures: StepPictures,
): Promise<Drawing | null> => {
  const { value } = parseAddress(model, hash)
  if (isPictured(value)) return drawingOfAddress(model, value, pictures)
  const { language, palette, site } = pictures
  const clauses = gatherClauses(model, step.citations, language)
  const link = `${site.split('#')[0]}${hash}`
  return drawingOfScreen({ screen: value.screen, link, clauses, language }, palette)
}
