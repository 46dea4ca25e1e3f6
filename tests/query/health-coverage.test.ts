import { describe, expect, test } from 'vitest'
import { findingLines, findingsOf, modelOf } from './health-lines.ts'

const elements = { hub: 'ground', core: 'hub', store: 'hub', shelf: 'store', app: 'top', lock: 'guard' }

describe('what is missing', () => {
  test('[H9] an element has a relation by itself, by what is in it, by what it is in, or by its twin', () => {
    const lines = (...relations: string[]) => findingLines(modelOf(elements, relations), 'no-relation')
    expect(lines('shelf → app uses')).toEqual(['core', 'lock'])
    expect(lines('hub → app uses')).toEqual(['lock'])
    expect(lines('hub → app uses', 'lock → app mirrors')).toEqual([])
  })

  test('[H9] a whole without any speaks for all that is in it', () => {
    const model = modelOf(elements, ['app → lock uses'])
    expect(findingsOf(model, 'no-relation')).toMatchObject([
      { elements: ['hub'], params: { element: 'hub', parts: 3 } },
    ])
  })

  test('[H10] no project touches it; in the layers, or in the places named', () => {
    const model = modelOf(elements, [], { projects: { hall: ['builds core'] } })
    expect(findingLines(model, 'no-project')).toEqual(['app', 'store'])
    expect(findingLines(model, 'no-project', { places: ['guard', 'top'] })).toEqual(['app', 'lock'])
  })

  test('[H11] no indicator measures it', () => {
    const model = modelOf(elements, [], { indicators: { use: ['app', 'shelf'] } })
    expect(findingLines(model, 'no-indicator')).toEqual(['core'])
  })

  test('[H12] a project that touches no element', () => {
    const model = modelOf(elements, [], { projects: { hall: ['builds core'], idle: [] } })
    expect(findingsOf(model, 'idle-project')).toMatchObject([{ params: { project: 'idle' }, elements: [] }])
  })

  test('[H13] an indicator that no project drives, whether it measures something or nothing', () => {
    const model = modelOf(elements, [], {
      projects: { hall: ['builds core'] },
      indicators: { driven: ['app', 'hub'], idle: ['app'], empty: [] },
    })
    expect(findingsOf(model, 'idle-indicator')).toMatchObject([
      { params: { indicator: 'idle', measured: 1 }, elements: ['app'] },
      { params: { indicator: 'empty', measured: 0 }, elements: [] },
    ])
  })

  test('[H14] what nothing protects, by the types that protect; the one that stands on the other is protected', () => {
    const model = modelOf(elements, ['lock → core supports', 'app → lock uses', 'lock → store replaces'])
    const lines = (...types: string[]) => findingLines(model, 'unprotected', { types })
    expect(lines('supports')).toEqual(['app', 'store'])
    expect(lines('uses')).toEqual(['hub'])
    expect(lines('replaces')).toEqual(['app', 'core'])
  })

  test('[H14] both ends of a mutual relation that protects are protected', () => {
    const model = modelOf(elements, ['app → hub exchanges'])
    expect(findingLines(model, 'unprotected', { types: ['exchanges'] })).toEqual([])
  })

  test('[H14] where no type protects nothing is unprotected', () => {
    expect(findingLines(modelOf(elements), 'unprotected')).toEqual([])
  })

  test('[H15] all that is said of it was inferred or assumed', () => {
    const model = modelOf(elements, [
      'core → app uses inferred',
      'shelf → app uses assumed',
      'lock → app uses',
    ])
    expect(findingLines(model, 'inference-only', { least: 1 })).toEqual([
      'hub by core--uses--app shelf--uses--app',
    ])
    expect(findingsOf(model, 'inference-only', { least: 2 })).toMatchObject([
      { params: { element: 'hub', inferred: 1, assumed: 1 } },
    ])
    expect(findingLines(model, 'inference-only', { least: 3 })).toEqual([])
    expect(findingLines(model, 'inference-only', { least: 1, places: ['top'] })).toEqual([])
  })

  test('[H15] a relation inside of a whole counts once', () => {
    const model = modelOf(elements, ['core → store uses inferred'])
    expect(findingLines(model, 'inference-only', { least: 1 })).toEqual(['hub by core--uses--store'])
    expect(findingLines(model, 'inference-only', { least: 2 })).toEqual([])
  })

  test('[H15] one stated relation of a whole leaves its parts to speak for themselves', () => {
    const model = modelOf(elements, ['core → app uses inferred', 'store → lock uses', 'app → lock uses'])
    expect(findingLines(model, 'inference-only', { least: 1 })).toEqual(['core by core--uses--app'])
  })
})

describe('degrees', () => {
  const model = modelOf(elements, [
    'app → hub uses',
    'app → hub supports',
    'app → core uses',
    'lock → hub uses',
    'shelf → hub uses',
    'app → lock mirrors',
  ])

  test('[H7] counts the different things that stand on an element itself; twins are one, its own parts none', () => {
    expect(findingLines(model, 'most-depended-upon')).toEqual(['app hub', 'core app', 'hub app'])
  })

  test('[H8] counts the different things that an element itself stands on', () => {
    expect(findingLines(model, 'most-dependent', { top: 2 })).toEqual(['app core hub', 'hub app'])
    expect(findingLines(model, 'most-dependent', { types: ['supports'] })).toEqual(['hub app'])
  })
})
