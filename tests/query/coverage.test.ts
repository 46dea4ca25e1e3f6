import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { descendantsOf, isElementId, type Model } from '#model/model.ts'
import { type Coverage, type CoverageRow, coverageOf } from '#query/coverage.ts'
import { portfolioOf } from '#query/portfolio.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import '../support/property-seed.ts'
import { portfolioModel } from './portfolio-model.ts'

const model = portfolioModel()

const ask = (any: Model, open: readonly string[] = [], onlyUnbuilt = false): Coverage =>
  coverageOf(any, portfolioOf(any), { open: new Set(open as ElementId[]), onlyUnbuilt })

/** `hub 2/1/2 hall:1 gate:1`: built, served, untouched; how many each project touches. */
const line = ({ id, depth, elements, cells }: CoverageRow): string => {
  const each = [...cells].map(
    ([project, cell]) => ` ${project.replace('project-', '')}:${cell.elements}${cell.roles.join()}`,
  )
  return `${' '.repeat(depth)}${id} ${elements.built}/${elements.served}/${elements.untouched}${each.join('')}`
}

describe('the coverage', () => {
  test('[J5] rolls everything up to layers, pillars and their first level', () => {
    expect(ask(model).rows.map(line)).toEqual([
      'top 0/1/1 gate:1',
      ' app 0/1/0 gate:1serves',
      ' desk 0/0/1',
      'ground 2/0/4 hall:2 gate:1 lock:1',
      ' hub 2/0/3 hall:2 gate:1 lock:1',
      ' net 0/0/1',
      'guard 1/0/0 lock:1',
      ' lock 1/0/0 lock:1builds',
    ])
  })

  test('[J5] shows what is inside where it is opened, and the counts around it stay', () => {
    const lines = ask(model, ['hub', 'store']).rows.map(line)
    expect(lines.slice(3, 9)).toEqual([
      'ground 2/0/4 hall:2 gate:1 lock:1',
      ' hub 2/0/3 hall:2 gate:1 lock:1',
      '  core 1/0/0 hall:1builds gate:1serves lock:1builds',
      '  store 1/0/1 hall:1extends',
      '   shelf 0/0/1',
      '  meter 0/0/1',
    ])
  })

  test('[J6] an element is built where a project builds or extends it; being served is less', () => {
    const own = new Map(ask(model, ['hub', 'store']).rows.map((row) => [row.id as string, row.own]))
    expect([own.get('core'), own.get('store'), own.get('app'), own.get('shelf'), own.get('top')]).toEqual([
      'built',
      'built',
      'served',
      'untouched',
      null,
    ])
  })

  test('[J7] can be narrowed to what no project builds or extends, with what is around it', () => {
    expect(ask(model, ['hub', 'store'], true).rows.map(({ id }) => id)).toEqual([
      'top',
      'app',
      'desk',
      'ground',
      'hub',
      'store',
      'shelf',
      'meter',
      'net',
    ])
  })

  test('[J5] counts every element once in its layer, and the layers make the whole, in any model', () => {
    fc.assert(
      fc.property(anyView(), ({ model: any, settings }) => {
        const { rows, total } = ask(any, settings.open)
        const sum = (key: 'built' | 'served' | 'untouched'): number =>
          rows.filter(({ depth }) => depth === 0).reduce((all, row) => all + row.elements[key], 0)
        expect([sum('built'), sum('served'), sum('untouched')]).toEqual([
          total.built,
          total.served,
          total.untouched,
        ])
        expect(total.built + total.served + total.untouched).toBe(any.elements.size)
        for (const row of rows) {
          const inside = descendantsOf(any, row.id).length + (isElementId(any, row.id) ? 1 : 0)
          expect(row.elements.built + row.elements.served + row.elements.untouched).toBe(inside)
          const touched = [...row.cells.values()].map(({ elements }) => elements)
          expect(Math.max(0, ...touched)).toBeLessThanOrEqual(row.elements.built + row.elements.served)
          expect(row.cells.size > 0).toBe(row.elements.untouched < inside)
        }
      }),
    )
  })

  test('of Shenzhen leaves whole parts of the map without a project', () => {
    const { total, rows } = ask(shenzhenModel())
    expect(total).toEqual({ built: 134, served: 34, untouched: 335 })
    expect(rows.filter(({ depth }) => depth === 0)).toHaveLength(9)
    const bare = rows.filter(({ cells }) => cells.size === 0).map(({ id }) => id as string)
    expect(bare).toContain('business-hub')
  })
})
