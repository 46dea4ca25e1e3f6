import { stepAddresses, stepLinks } from '#deep-link/tour-steps.ts'
import type { Tour, TourStep } from '#model/story.ts'
import { type Language, languages, type Text } from '#model/text.ts'

const isWritten = (text: string): boolean => text.trim() !== ''

/** The same words in both languages. */
const bothOf = (words: string): Text => ({ zh: words, en: words })

/** A text in both languages: where one is missing the other stands in, and where both are, what is given. */
const completeText = (text: Text, otherwise: Text): Text => {
  const written = languages.map((language) => text[language]).find(isWritten)
  const inLanguage = (language: Language): string =>
    isWritten(text[language]) ? text[language] : (written ?? otherwise[language])
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

const completeStep = ({ notes, ...step }: TourStep, index: number): TourStep => {
  const title = completeText(step.title, bothOf(String(index + 1)))
  const hasNotes = notes && languages.some((language) => isWritten(notes[language]))
  return {
    ...step,
    title,
    narration: completeText(step.narration, title),
    ...(hasNotes ? { notes: completeText(notes, bothOf('')) } : {}),
  }
}

/**
 * A tour that is being written, as it can be played: no text is empty. A title that was not written is the number of its
 * step, a narration the title.
 */
export const completeTour = (tour: Tour): Tour => ({
  ...tour,
  title: completeText(tour.title, bothOf(tour.id)),
  audience: completeText(tour.audience, bothOf('—')),
  steps: tour.steps.map(completeStep),
})

/** The same tour with links that say only what changes, as they stand in a dataset. */
export const withStepLinks = (tour: Tour): Tour => {
  const links = stepLinks(stepAddresses(tour))
  return { ...tour, steps: tour.steps.map((step, index) => ({ ...step, link: links[index] ?? step.link })) }
}

/** The same tour with a whole link at each step, as it is recorded. */
export const withWholeLinks = (tour: Tour): Tour => {
  const addresses = stepAddresses(tour)
  return {
    ...tour,
    steps: tour.steps.map((step, index) => ({ ...step, link: addresses[index] ?? step.link })),
  }
}
