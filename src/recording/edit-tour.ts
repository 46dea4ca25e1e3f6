import type { Tour, TourStep } from '#model/story.ts'

/*
 * Edits of a tour that is being recorded. The link of each of its steps is whole, so that a step says the same wherever
 * it stands; what changes from step to step is worked out when the tour is written to a file. Places count from 0, and
 * one that the tour does not have changes nothing.
 */

/** What is told at a step, beside what is shown there. */
export type StepWords = Partial<Pick<TourStep, 'title' | 'narration' | 'notes' | 'seconds' | 'citations'>>

const withSteps = (tour: Tour, steps: readonly TourStep[]): Tour => ({ ...tour, steps })

/** Puts a step at a place; what stood there comes after it. */
export const insertStep = (tour: Tour, place: number, step: TourStep): Tour =>
  withSteps(tour, tour.steps.toSpliced(place, 0, step))

export const deleteStep = (tour: Tour, place: number): Tour => withSteps(tour, tour.steps.toSpliced(place, 1))

export const duplicateStep = (tour: Tour, place: number): Tour => {
  const step = tour.steps[place]
  return step ? insertStep(tour, place + 1, step) : tour
}

export const moveStep = (tour: Tour, from: number, to: number): Tour => {
  const step = tour.steps[from]
  if (!step || from === to || to < 0 || to >= tour.steps.length) return tour
  return insertStep(deleteStep(tour, from), to, step)
}

/** Changes what is told at a step, or what is shown there. */
export const changeStep = (
  tour: Tour,
  place: number,
  change: StepWords | Pick<TourStep, 'link' | 'shows'>,
): Tour =>
  withSteps(
    tour,
    tour.steps.map((step, index) => (index === place ? { ...step, ...change } : step)),
  )
