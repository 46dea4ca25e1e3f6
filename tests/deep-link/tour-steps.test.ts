import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { stepAddresses, stepLinks } from '#deep-link/tour-steps.ts'
import type { TourStep } from '#model/story.ts'
import { anyModel, anySettings } from '../fixtures/models/any-model.ts'

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

describe('the links of whole addresses', () => {
  test('are whole at first, and then say what changes', () => {
    const walk = ['#/map?focus=a&hide=assumed', '#/map?focus=b&hide=assumed', '#/map?focus=b&select=c']
    expect(stepLinks(walk)).toEqual(['map?focus=a&hide=assumed', '?focus=b', '?select=c&hide='])
  })

  test('begin anew on another screen, and where that is shorter', () => {
    const walk = ['#/map?focus=a&select=b', '#/sources?clause=p/1', '#/map?focus=a&select=b', '#/map']
    expect(stepLinks(walk)).toEqual([
      'map?focus=a&select=b',
      'sources?clause=p/1',
      'map?focus=a&select=b',
      'map',
    ])
  })

  test('may say nothing: the picture stays', () => {
    expect(stepLinks(['#/map?focus=a', '#/map?focus=a'])).toEqual(['map?focus=a', '?'])
  })
})

test('any walk through any model is told by its changes as well as by whole links', () => {
  let told = 0
  const walks = anyModel().chain((model) =>
    fc.record({ model: fc.constant(model), views: fc.array(anySettings(model), { maxLength: 4 }) }),
  )
  fc.assert(
    fc.property(walks, ({ model, views }) => {
      const walk = views.map((settings) => formatAddress({ ...defaultAddress, settings }))
      const links = stepLinks(walk)
      // The order of parameters may differ; what is read from them does not.
      const read = (addresses: readonly string[]) => addresses.map((hash) => parseAddress(model, hash))
      expect(read(addressesOf(...links))).toEqual(read(walk))
      if (links.some((link) => /[?&][a-z]+=(?:&|$)/.test(link))) told += 1
    }),
    { numRuns: 200 },
  )
  expect(told).toBeGreaterThan(5)
})
