import { describe, expect, test } from 'vitest'
import { completeTour, withStepLinks, withWholeLinks } from '#recording/complete-tour.ts'
import { tourOf } from './any-tour.ts'

const draft = {
  ...tourOf('a', 'b'),
  steps: tourOf('a', 'b').steps.map((step) => ({ ...step, title: { zh: '', en: ' ' } })),
}

describe('a tour that is completed', () => {
  test('says in both languages what was written in one', () => {
    const tour = completeTour({ ...draft, title: { zh: '走一走', en: ' ' } })
    expect(tour.title).toEqual({ zh: '走一走', en: '走一走' })
  })

  test('has the number of a step for a title that was not written, and the title for a narration', () => {
    const [first, second] = completeTour(draft).steps
    expect(first).toMatchObject({ title: { zh: '1', en: '1' }, narration: { zh: '1', en: '1' } })
    expect(second?.title.en).toBe('2')
  })

  test('has no notes where none were written, and both where one was', () => {
    const [step] = draft.steps
    if (!step) throw new Error('two were asked for')
    const notesOf = (zh: string) =>
      completeTour({ ...draft, steps: [{ ...step, notes: { zh, en: '' } }] }).steps[0]?.notes
    expect(notesOf(' ')).toBeUndefined()
    expect(notesOf('问')).toEqual({ zh: '问', en: '问' })
  })

  test('is left as it is where everything is written', () => {
    const tour = completeTour(draft)
    expect(completeTour(tour)).toEqual(tour)
  })
})

test('whole links and those that say what changes are made of each other', () => {
  const whole = tourOf('a', 'b')
  const changes = withStepLinks(whole)
  expect(changes.steps.map(({ link }) => link)).toEqual(['map?select=a', '?select=b'])
  expect(withWholeLinks(changes)).toEqual(whole)
})
