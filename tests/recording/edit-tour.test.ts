import { describe, expect, test } from 'vitest'
import type { Tour } from '#model/story.ts'
import { afterEdit, newHistory, redone, undone } from '#recording/edit-history.ts'
import { changeStep, deleteStep, duplicateStep, insertStep, moveStep } from '#recording/edit-tour.ts'
import { tourOf } from './any-tour.ts'

const titlesOf = ({ steps }: Tour): string => steps.map(({ title }) => title.en).join(' ')

describe('the steps of a tour', () => {
  const tour = tourOf('a', 'b', 'c', 'd')
  const [other] = tourOf('x').steps
  if (!other) throw new Error('one was asked for')

  test.each([
    ['are added where one is', insertStep(tour, 2, other), 'a b x c d'],
    ['are added at the end', insertStep(tour, 4, other), 'a b c d x'],
    ['are deleted', deleteStep(tour, 1), 'a c d'],
    ['are duplicated behind themselves', duplicateStep(tour, 2), 'a b c c d'],
    ['go down', moveStep(tour, 0, 2), 'b c a d'],
    ['go up', moveStep(tour, 3, 1), 'a d b c'],
    ['do not go past the end', moveStep(tour, 3, 4), 'a b c d'],
    ['do not go before the first', moveStep(tour, 0, -1), 'a b c d'],
    ['stay where there is none at that place', duplicateStep(tour, 9), 'a b c d'],
  ])('%s', (_, edited, titles) => {
    expect(titlesOf(edited)).toBe(titles)
  })

  test('show the same wherever they are moved', () => {
    const links = (each: Tour) => each.steps.map(({ link }) => link).sort()
    expect(links(moveStep(tour, 0, 3))).toEqual(links(tour))
    expect(moveStep(tour, 0, 3).steps[3]?.link).toBe('#/map?select=a')
  })

  test('are changed one at a time', () => {
    const edited = changeStep(tour, 1, { seconds: 20 })
    expect(edited.steps.map(({ seconds }) => seconds)).toEqual([undefined, 20, undefined, undefined])
  })
})

describe('edits', () => {
  const history = afterEdit(afterEdit(newHistory('a'), 'ab', null), 'abc', null)

  test('are taken back one by one, and done again', () => {
    expect(undone(history).present).toBe('ab')
    expect(undone(undone(history)).present).toBe('a')
    expect(redone(undone(history)).present).toBe('abc')
    expect(redone(redone(undone(undone(history)))).present).toBe('abc')
  })

  test('cannot be taken back before the first, nor done again after the last', () => {
    expect(undone(newHistory('a'))).toEqual(newHistory('a'))
    expect(redone(history)).toBe(history)
  })

  test('that follow something taken back end what could be done again', () => {
    expect(redone(afterEdit(undone(history), 'x', null)).present).toBe('x')
  })

  test('in one field are taken back together', () => {
    const typed = ['h', 'hi', 'hi!'].reduce((each, text) => afterEdit(each, text, 'title'), newHistory(''))
    expect(undone(typed).present).toBe('')
    expect(undone(afterEdit(typed, 'other', 'narration')).present).toBe('hi!')
  })

  test('in the same field after something was taken back are an edit of their own', () => {
    const typed = afterEdit(undone(afterEdit(newHistory('a'), 'ab', 'title')), 'ax', 'title')
    expect(undone(typed).present).toBe('a')
  })
})
