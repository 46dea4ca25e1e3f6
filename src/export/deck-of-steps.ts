import type { Model } from '#model/model.ts'
import type { TourStep } from '#model/story.ts'
import type { Language, Text } from '#model/text.ts'
import type { Deck } from './deck.ts'
import type { Drawing } from './drawing.ts'
import { legendOf } from './legend-entries.ts'
import type { Palette } from './palette.ts'
import { gatherClauses } from './shown-clauses.ts'

/** A step of a tour with the picture that its address leads to. */
export interface DrawnStep {
  readonly step: TourStep
  readonly drawing: Drawing
}

/** What a tour's deck is made of. */
export interface StepsInput {
  readonly model: Model
  readonly title: Text
  readonly subtitle: Text
  readonly steps: readonly DrawnStep[]
  readonly palette: Palette
  readonly language: Language
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** Builds the deck of a tour: a slide a step, and the clauses that the steps cite. */
export const deckOfSteps = ({
  model,
  title,
  subtitle,
  steps,
  palette,
  language,
  date,
}: StepsInput): Deck => ({
  title: title[language],
  subtitle: subtitle[language],
  date,
  language,
  slides: steps.map(({ step, drawing }) => ({
    title: step.title[language],
    narration: step.narration[language],
    notes: step.notes?.[language] ?? '',
    drawing,
  })),
  legend: legendOf(
    model,
    steps.map(({ drawing }) => drawing),
    palette,
    language,
  ),
  sources: gatherClauses(
    model,
    steps.flatMap(({ step }) => step.citations),
    language,
  ),
  colours: palette,
})
