import { describe, expect, test } from 'vitest'
import { findingLines, findingsOf, modelOf } from './health-lines.ts'

describe('layers', () => {
  const elements = { net: 'ground', core: 'middle', part: 'core', app: 'top', lock: 'guard' }
  const model = modelOf(elements, [
    'net → core uses',
    'app → net uses',
    'net → app exchanges',
    'core → net uses',
    'app → part uses',
    'lock → app uses',
    'net → lock uses',
    'net → app replaces',
    'app → core mirrors',
  ])

  test('[H2] a lower layer that stands on a higher one depends upward', () => {
    expect(findingLines(model, 'upward')).toEqual(['net core by net--uses--core'])
    expect(findingsOf(model, 'upward')).toMatchObject([
      { params: { element: 'net', on: 'core', layer: 'ground', onLayer: 'middle' } },
    ])
  })

  test('[H2] who stands is read from the relation’s type, and a mutual relation goes no way', () => {
    const turned = modelOf(elements, ['app → net supports', 'app → net exchanges'])
    expect(findingLines(turned, 'upward')).toEqual(['net app by app--supports--net'])
  })

  test('[H3] what stands on a layer that is not the next below skips one, a mutual relation too', () => {
    expect(findingLines(model, 'skips-layer')).toEqual([
      'app net by app--uses--net',
      'app net by net--exchanges--app',
    ])
    expect(findingsOf(model, 'skips-layer')[0]?.params).toMatchObject({ skipped: 1 })
  })

  test('[H4] what goes from above a layer to below it goes round it', () => {
    const around = findingLines(model, 'around-layer', { through: 'middle' })
    expect(around).toEqual(['app net by app--uses--net', 'app net by net--exchanges--app'])
    expect(findingLines(model, 'around-layer', { through: 'ground' })).toEqual([])
  })

  test('[H4] without a layer to go through nothing goes round it', () => {
    expect(findingLines(model, 'around-layer')).toEqual([])
  })

  test('[H2] [H3] [H4] look at the types that are named', () => {
    expect(findingLines(model, 'upward', { types: ['supports'] })).toEqual([])
    expect(findingLines(model, 'skips-layer', { types: ['uses'] })).toEqual(['app net by app--uses--net'])
    expect(findingLines(model, 'around-layer', { types: ['exchanges'], through: 'middle' })).toEqual([
      'app net by net--exchanges--app',
    ])
  })
})
