import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { stepAddresses } from '#deep-link/tour-steps.ts'
import type { TourStep } from '#model/story.ts'
import { anyView } from '../fixtures/models/any-model.ts'

const text = { zh: '一', en: 'one' }
const stepOf = (link: string): TourStep => ({ link, title: text, narration: text, shows: [], citations: [] })
const addressesOf = (...links: string[]): string[] => stepAddresses({ steps: links.map(stepOf) })

describe('a whole link', () => {
  test.each([
    ['map?focus=a', '#/map?focus=a'],
    ['/map?focus=a', '#/map?focus=a'],
    ['#/map?focus=a', '#/map?focus=a'],
    ['map', '#/map'],
    ['sources?clause=plan/%E4%BA%8C', '#/sources?clause=plan/%E4%BA%8C'],
    ['', '#/map'],
  ])('%j is %s', (link, address) => {
    expect(addressesOf(link)).toEqual([address])
  })

  test('begins anew: nothing of the step before is left', () => {
    expect(addressesOf('map?focus=a&select=b', 'map?open=c')).toEqual([
      '#/map?focus=a&select=b',
      '#/map?open=c',
    ])
  })

  test('leaves out a parameter that has no value', () => {
    expect(addressesOf('map?focus=&select=b')).toEqual(['#/map?select=b'])
  })
})

describe('a link that begins with ?', () => {
  test('changes what it names and leaves the rest', () => {
    expect(addressesOf('map?focus=a&hide=assumed', '?focus=b', '?select=c')).toEqual([
      '#/map?focus=a&hide=assumed',
      '#/map?focus=b&hide=assumed',
      '#/map?focus=b&hide=assumed&select=c',
    ])
  })

  test('takes away what it gives no value', () => {
    expect(addressesOf('map?focus=a&select=b', '?focus=', '?focus=&select')).toEqual([
      '#/map?focus=a&select=b',
      '#/map?select=b',
      '#/map',
    ])
  })

  test('stays on the screen of the step before', () => {
    expect(addressesOf('sources?clause=p/1', '?clause=p/2')[1]).toBe('#/sources?clause=p/2')
  })

  test('is laid over the plain map at the first step', () => {
    expect(addressesOf('?focus=a')).toEqual(['#/map?focus=a'])
  })

  test('may be empty: the picture stays for another word', () => {
    expect(addressesOf('map?focus=a', '?')).toEqual(['#/map?focus=a', '#/map?focus=a'])
  })
})

test('a value keeps its own = and ?', () => {
  expect(addressesOf('map?only=a=b?c')).toEqual(['#/map?only=a=b?c'])
})

/** What a recorder would write: of the second address only what differs from the first. */
const changes = (before: string, after: string): string => {
  const parametersOf = (address: string) => new Map(new URLSearchParams(address.split('?')[1] ?? ''))
  const [from, to] = [parametersOf(before), parametersOf(after)]
  const set = [...to].filter(([name, value]) => from.get(name) !== value)
  const gone = [...from.keys()].filter((name) => !to.has(name)).map((name) => [name, ''])
  return `?${[...set, ...gone].map(([name, value]) => `${name}=${value}`).join('&')}`
}

test('any walk through any model is told by its changes as well as by whole links', () => {
  const walks = fc.array(anyView(), { minLength: 2, maxLength: 2 })
  let told = 0
  fc.assert(
    fc.property(walks, ([one, other]) => {
      if (!one || !other) throw new Error('two were asked for')
      const [before, after] = [one, other].map(({ settings }) =>
        formatAddress({ ...defaultAddress, settings }),
      )
      if (before === undefined || after === undefined) throw new Error('two were asked for')
      const [, second = ''] = addressesOf(before, changes(before, after))
      // The order of parameters may differ; what is read from them does not.
      expect(parseAddress(other.model, second)).toEqual(parseAddress(other.model, after))
      if (changes(before, after).includes('=&') || changes(before, after).endsWith('=')) told += 1
    }),
    { numRuns: 200 },
  )
  expect(told).toBeGreaterThan(5)
})
