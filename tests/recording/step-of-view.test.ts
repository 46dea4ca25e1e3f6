import { describe, expect, test } from 'vitest'
import { clausesToCite, stepOfView } from '#recording/step-of-view.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { smallModel } from '../load/small-dataset.ts'

const model = smallModel()
const [element, other] = model.dataset.elements
if (!element || !other) throw new Error('the example has elements')
const place = model.dataset.metamodel.layers[0]
if (!place) throw new Error('the example has a layer')
const address = '#/map?select=x'
const stepOf = (settings: Partial<typeof defaultSettings>) =>
  stepOfView(model, { ...defaultSettings, ...settings }, address)

describe('a step of a view', () => {
  test('is about what is selected, before what is in focus', () => {
    const step = stepOf({ focus: element.id, select: [other.id] })
    expect(step).toMatchObject({ link: address, shows: [other.id], title: other.name })
  })

  test('is about what is in focus where nothing is selected', () => {
    expect(stepOf({ focus: element.id })).toMatchObject({ shows: [element.id], title: element.name })
  })

  test('is named after all that is selected', () => {
    expect(stepOf({ select: [element.id, other.id] }).title).toEqual({
      zh: `${element.name.zh}、${other.name.zh}`,
      en: `${element.name.en}, ${other.name.en}`,
    })
  })

  test('is about the whole where nothing is chosen, and says nothing must be seen', () => {
    expect(stepOf({})).toMatchObject({ shows: [], title: model.dataset.title })
  })

  test.each([
    ['the landscape', {}],
    ['a place', { focus: place.id }],
    ['an element', { select: [element.id] }],
  ])('of %s rests on a clause', (_, settings) => {
    expect(stepOf(settings).citations.length).toBeGreaterThan(0)
  })
})

test('the clauses that most cite come first, each once', () => {
  const clauses = clausesToCite(model, [])
  const names = clauses.map(({ source, section }) => `${source} ${section}`)
  expect(new Set(names).size).toBe(names.length)
  const countOf = (name: string | undefined): number =>
    model.dataset.elements.filter(({ citations }) =>
      citations.some(({ source, section }) => `${source} ${section}` === name),
    ).length
  expect(countOf(names[0])).toBeGreaterThanOrEqual(countOf(names.at(-1)))
})
