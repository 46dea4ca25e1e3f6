import { describe, expect, test } from 'vitest'
import { citations, element, minimal, parseValue, problemLines, text } from './small-dataset.ts'

const step = (more: Readonly<Record<string, unknown>> = {}) => ({
  link: 'map',
  title: text('Step'),
  narration: text('This is it'),
  citations,
  ...more,
})
const touring = (...steps: Readonly<Record<string, unknown>>[]) =>
  minimal({
    elements: [element('hub'), element('store')],
    projects: [{ id: 'works', number: 1, box: 1, name: text('Works'), summary: text('Works'), citations }],
    metamodel: {
      ...(minimal()['metamodel'] as object),
      projectBoxes: [{ id: 1, name: text('Projects') }],
      indicatorCategories: [{ id: 'reach', name: text('Reach') }],
    },
    indicators: [
      {
        id: 'share',
        number: 1,
        name: text('Share'),
        category: 'reach',
        unit: text('unit'),
        baseline: { year: 2024, value: 1 },
        target: { year: 2027, comparator: '>=', value: 2 },
        nature: 'expected',
        citations,
      },
    ],
    tours: [{ id: 'walk', audience: text('All'), title: text('Walk'), steps }],
  })
const stepsOf = (value: unknown) => parseValue(value).model?.dataset.tours[0]?.steps ?? []
const linksAfter = (...links: string[]): string[] =>
  stepsOf(touring(...links.map((link) => step({ link })))).map(({ link }) => link)

describe('the link of a step', () => {
  test.each([
    'map',
    '/map?focus=hub',
    '#/map?focus=ground&select=safety',
    'map?focus=works&select=hub,share,works&open=hub,store',
    '?focus=&select=hub',
    '?',
    'map?only=anything&hide=assumed&focus',
  ])('%s names what there is, and stays as it was written', (link) => {
    const value = touring(step({ link }))
    expect(problemLines(value)).toEqual([])
    expect(stepsOf(value)[0]?.link).toBe(link)
  })

  test('loses an id that names nothing, and only that', () => {
    const value = touring(step(), step({ link: '?focus=stor&select=store,nothing,hub&hide=assumed' }))
    expect(problemLines(value)).toEqual([
      'loss dangling-reference tours[0].steps[1].link',
      'loss dangling-reference tours[0].steps[1].link',
    ])
    expect(stepsOf(value)[1]?.link).toBe('?focus=&select=store,hub&hide=assumed')
    expect(parseValue(value).problems[0]?.params).toMatchObject({
      id: 'stor',
      nearest: 'store',
      namesA: null,
    })
  })

  test('loses what cannot be focused or opened, and says what it is', () => {
    const value = touring(step({ link: 'map?focus=share&open=ground,works' }))
    expect(parseValue(value).problems.map(({ params }) => params)).toMatchObject([
      { id: 'share', namesA: 'indicator' },
      { id: 'ground', namesA: 'layer' },
      { id: 'works', namesA: 'project' },
    ])
  })

  test('is read as it stands: what the application makes of other words is not asked', () => {
    expect(linksAfter('nowhere?colour=red', 'https://example.org/?q=1')).toEqual([
      'nowhere?colour=red',
      'https://example.org/?q=1',
    ])
  })
})

test('what a step shows may be a place, an element, a project or an indicator; anything else is lost', () => {
  const value = touring(step({ shows: ['ground', 'safety', 'hub', 'works', 'share', 'system', 'hubb'] }))
  expect(problemLines(value)).toEqual([
    'loss dangling-reference tours[0].steps[0].shows[5]',
    'loss dangling-reference tours[0].steps[0].shows[6]',
  ])
  expect(stepsOf(value)[0]?.shows).toEqual(['ground', 'safety', 'hub', 'works', 'share'])
})

test('a step shows nothing by name where it names nothing', () => {
  expect(stepsOf(touring(step()))[0]?.shows).toEqual([])
})

test('a step must cite something, and loses a citation of what is not there', () => {
  expect(problemLines(touring(step({ citations: [] })))).toEqual([
    'error empty-text tours[0].steps[0].citations',
  ])
  const value = touring(step({ citations: [...citations, { source: 'papr', section: '1' }] }))
  expect(problemLines(value)).toEqual(['loss dangling-reference tours[0].steps[0].citations[1].source'])
  expect(stepsOf(value)[0]?.citations).toEqual(citations)
})

test('a tour without a step is an error', () => {
  expect(problemLines(touring())).toEqual(['error empty-text tours[0].steps'])
})

test('what a malformed element was meant to be called is not missing from a tour as well', () => {
  const value = {
    ...touring(step({ link: 'map?focus=broken', shows: ['broken'] })),
    elements: [{ id: 'broken' }],
  }
  expect(problemLines(value).filter((line) => line.includes('tours'))).toEqual([])
})
