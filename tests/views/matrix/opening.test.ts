import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultMatrixSettings, type MatrixSettings } from '#deep-link/matrix-parameters.ts'
import type { ContainerId } from '#model/id.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { buildMatrix, type Matrix } from '#query/matrix.ts'
import { chosen, openingOf, toggled } from '#views/matrix/opening.ts'
import { typicalModel } from '../../fixtures/models/typical.ts'
import '../../support/property-seed.ts'

const model = typicalModel()

const settingsOf = (settings: Partial<MatrixSettings>): MatrixSettings => ({
  ...defaultMatrixSettings,
  ...settings,
})

const matrixOf = (settings: MatrixSettings): Matrix =>
  buildMatrix(dependencyGraphOf(model), {
    ...openingOf(model, settings),
    order: 'layer',
    language: 'en',
    filter: {},
  })

const openIn = (settings: MatrixSettings): string =>
  matrixOf(settings)
    .entries.filter(({ isOpen }) => isOpen)
    .map(({ key }) => key)
    .join(' ')

const turnedBy = (settings: MatrixSettings, ...ids: string[]): MatrixSettings =>
  ids.reduce((before, id) => ({ ...before, ...toggled(model, before, id as ContainerId) }), settings)

describe('opening and closing', () => {
  test('opens a container on top of the depth, and closes it again', () => {
    const opened = turnedBy(settingsOf({ depth: 1 }), 'hub')
    expect(openIn(opened)).toBe('top ground hub guard')
    expect(turnedBy(opened, 'hub')).toEqual(settingsOf({ depth: 1 }))
  })

  test('closes what the depth opens, and opens it again', () => {
    const closed = turnedBy(settingsOf({ depth: 1 }), 'ground')
    expect(openIn(closed)).toBe('top guard')
    expect(turnedBy(closed, 'ground')).toEqual(settingsOf({ depth: 1 }))
  })

  test('closes a container with all inside it, which opens as at first', () => {
    const opened = turnedBy(settingsOf({ depth: 1 }), 'hub', 'store')
    expect(openIn(opened)).toBe('top ground hub store guard')
    expect(openIn(turnedBy(opened, 'ground', 'ground'))).toBe('top ground guard')
  })

  test('opens what the chosen cell stands in', () => {
    expect(openIn(settingsOf({ depth: 0, cell: { row: 'shelf', column: 'app' } }))).toBe(
      'top ground hub store',
    )
    expect(openIn(settingsOf({ depth: 0, cell: { row: 'hub~', column: 'guard' } }))).toBe('ground hub')
    const closed = settingsOf({ closed: ['ground' as ContainerId], cell: { row: 'hub', column: 'app' } })
    expect(openIn(closed)).toBe('top ground guard')
  })

  test('keeps what one chosen cell had opened when another is chosen', () => {
    const first = settingsOf({ depth: 0, cell: { row: 'shelf', column: 'top' } })
    const second = { ...first, ...chosen(model, first, { row: 'top', column: 'guard' }) }
    expect(openIn(second)).toBe('ground hub store')
  })

  test('lets go of a chosen cell inside what is closed, and of no other', () => {
    const cell = { row: 'shelf', column: 'app' }
    expect(turnedBy(settingsOf({ cell }), 'hub').cell).toBeNull()
    expect(turnedBy(settingsOf({ cell }), 'guard').cell).toEqual(cell)
    expect(turnedBy(settingsOf({ cell: { row: 'hub', column: 'app' } }), 'hub').cell).not.toBeNull()
  })

  test('turns each container round and no other one outside it, from any settings', () => {
    const ids = [...model.places.keys(), ...model.elements.keys()]
    const some = fc.subarray(ids)
    const any = fc.record({
      depth: fc.option(fc.nat(3)),
      open: some,
      closed: some,
      cell: fc.option(fc.record({ row: fc.constantFrom(...ids), column: fc.constantFrom(...ids) })),
    })
    fc.assert(
      fc.property(any, fc.nat(), (settings, at) => {
        const before = settingsOf(settings)
        const openable = matrixOf(before).entries.filter(
          ({ isOpenable, covers }) => isOpenable && covers === 'all',
        )
        const entry = openable[at % openable.length]
        if (!entry) throw new Error('nothing can be opened')
        const turned = { ...before, ...toggled(model, before, entry.container) }
        expect(openIn(turned).split(' ').includes(entry.key)).toBe(!entry.isOpen)
      }),
    )
  })
})
