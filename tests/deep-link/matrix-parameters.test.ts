import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, defaultAddress, formatAddress, parseAddress } from '#deep-link/address.ts'
import { defaultMatrixSettings, type MatrixSettings } from '#deep-link/matrix-parameters.ts'
import type { ContainerId } from '#model/id.ts'
import { itselfKeyOf, matrixOrders } from '#query/matrix-settings.ts'
import { anyModel } from '../fixtures/models/any-model.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import '../support/property-seed.ts'

const addressOf = (matrix: Partial<MatrixSettings>): Address => ({
  ...defaultAddress,
  screen: 'matrix',
  own: { ...defaultAddress.own, matrix: { ...defaultMatrixSettings, ...matrix } },
})

const asContainers = (ids: string): ContainerId[] => ids.split(' ') as ContainerId[]

describe('the address of a matrix', () => {
  test('reads as in the guide', () => {
    const address = addressOf({
      depth: 2,
      order: 'partition',
      open: asContainers('store'),
      closed: asContainers('top guard'),
      cell: { row: 'hub~', column: 'net' },
    })
    const hash = '#/matrix?depth=2&order=partition&open=store&close=top,guard&cell=hub~,net'
    expect(formatAddress(address)).toBe(hash)
    expect(parseAddress(typicalModel(), hash)).toEqual({ value: address, problems: [] })
  })

  test('says nothing of what is as at first, and all of what is not', () => {
    expect(formatAddress(addressOf({}))).toBe('#/matrix')
    expect(formatAddress(addressOf({ depth: null }))).toBe('#/matrix?depth=all')
    expect(formatAddress(addressOf({ depth: 0 }))).toBe('#/matrix?depth=0')
  })

  test('is the same, there and back, for any model and any choices', () => {
    const any = anyModel().chain((model) => {
      const elements = [...model.elements.keys()]
      const ids: ContainerId[] = [...model.places.keys(), ...elements]
      const keys = [...ids, ...elements.map(itselfKeyOf)]
      const cell = fc.record({ row: fc.constantFrom(...keys), column: fc.constantFrom(...keys) })
      return fc.record({
        model: fc.constant(model),
        matrix: fc.record({
          depth: fc.option(fc.nat(9)),
          order: fc.constantFrom(...matrixOrders),
          open: fc.subarray(ids),
          closed: fc.subarray(ids),
          cell: fc.option(cell),
        }),
      })
    })
    fc.assert(
      fc.property(any, ({ model, matrix }) => {
        const address = addressOf(matrix)
        expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
      }),
    )
  })

  test.each([
    ['depth=-1', 'depth=-1'],
    ['depth=12', 'depth=12'],
    ['order=size', 'order=size'],
    ['open=hub,nowhere', 'open=nowhere'],
    ['close=project-hall', 'close=project-hall'],
    ['cell=hub', 'cell=hub'],
    ['cell=hub,nowhere', 'cell=hub,nowhere'],
    ['cell=hub,ground~', 'cell=hub,ground~'],
    ['cell=hub,net,app', 'cell=hub,net,app'],
  ])('leaves out and names what it cannot say: %s', (query, part) => {
    const { problems } = parseAddress(typicalModel(), `#/matrix?${query}`)
    expect(problems).toEqual([{ code: 'unknown-value', part }])
  })
})
