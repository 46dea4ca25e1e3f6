import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContainerId, ElementId } from '#model/id.ts'
import { childrenOf, descendantsOf, isElementId, type Model } from '#model/model.ts'
import type { DependencyFilter } from '#query/dependency-filter.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { buildMatrix, type Matrix, type MatrixWish } from '#query/matrix.ts'
import { matrixOrders } from '#query/matrix-settings.ts'
import { type TraceDirection, trace } from '#query/trace.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { largeModel } from '../fixtures/models/large-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { anyTypedModel, reordered } from './any-graph.ts'
import { filterOf, type Graph, graphOf } from './query-lines.ts'

const firstWish: MatrixWish = {
  depth: null,
  open: [],
  closed: [],
  order: 'layer',
  language: 'en',
  filter: {},
}

const matrixOf = (graph: Graph, wish: Partial<MatrixWish> = {}): Matrix =>
  buildMatrix(graph, { ...firstWish, ...wish })

const asContainers = (ids: string): ContainerId[] => ids.split(' ').filter(Boolean) as ContainerId[]

/** The entries from the top: open ones with a `+`. */
const axisLine = ({ entries }: Matrix): string =>
  entries.map(({ key, isOpen }) => (isOpen ? `${key}+` : key)).join(' ')

/** One line a cell that is not empty: `app hub: app--uses--hub`. */
const cellLines = (matrix: Matrix): string[] =>
  matrix.entries.flatMap(({ key: row }, y) =>
    matrix.entries.flatMap(({ key: column }, x) => {
      const cell = matrix.cellAt(y, x)
      return cell ? [`${row} ${column}: ${cell.relations.map(({ id }) => id).join(', ')}`] : []
    }),
  )

/** The relations of a cell by the keys of its ends. */
const inCell = (matrix: Matrix, row: string, column: string): string =>
  (matrix.cellOf(row, column)?.relations ?? []).map(({ id }) => id).join(', ')

const closedMost = { depth: 0 } as const

/**
 *   top     app ─▶ hub (uses) · app ─▶ core (uses) · desk ◀▶ app (exchanges)
 *   ground  hub ( core ─▶ store (uses), store )   net ( wire )
 *           hub ─▶ net (uses) · core ─▶ wire (supports: wire stands on core) · store = lake (mirrors) · net ─ wire (replaces)
 */
const town = graphOf(
  {
    app: 'top',
    desk: 'top',
    hub: 'ground',
    core: 'hub',
    store: 'hub',
    net: 'ground',
    wire: 'net',
    lake: 'ground',
  },
  [
    'app → hub uses',
    'app → core uses inferred',
    'desk → app exchanges',
    'core → store uses',
    'hub → net uses',
    'core → wire supports',
    'store → lake mirrors',
    'lake → wire replaces',
  ],
)

describe('a matrix', () => {
  test('[M1] has in a cell the relations by which its row depends on its column, as the types declare', () => {
    expect(
      cellLines(matrixOf(town, { depth: 1 })).filter(
        (line) => !/^(top|ground) |^\S+ (top|ground):/.test(line),
      ),
    ).toEqual([
      'app desk: desk--exchanges--app',
      'app hub: app--uses--core, app--uses--hub',
      'desk app: desk--exchanges--app',
      'hub hub: core--uses--store',
      'hub net: hub--uses--net',
      'net hub: core--supports--wire',
    ])
  })

  test('[M1] names the types of a cell, each once', () => {
    const graph = graphOf({ a: 'top', b: 'ground' }, ['a → b uses', 'b → a supports', 'a → b exchanges'])
    expect(matrixOf(graph).cellOf('a', 'b')?.types).toEqual(['exchanges', 'supports', 'uses'])
  })

  test('[M2] shows layers from the top down, pillars after them, and in each what stands in it', () => {
    const matrix = (wish: Partial<MatrixWish>): string =>
      axisLine(matrixOf(dependencyGraphOf(typicalModel()), wish))
    expect(matrix({ depth: 0 })).toBe('top ground guard')
    expect(matrix({ depth: 1 })).toBe('top+ app desk ground+ hub net guard+ lock')
    expect(matrix({ depth: 2 })).toBe('top+ app desk ground+ hub+ hub~ core store meter net guard+ lock')
    expect(matrix({ depth: null })).toBe(
      'top+ app desk ground+ hub+ hub~ core store+ store~ shelf meter net guard+ lock',
    )
  })

  test('[M2] opens and closes single containers whatever the depth says', () => {
    expect(axisLine(matrixOf(town, { depth: 0, open: asContainers('ground hub') }))).toBe(
      'top ground+ hub+ hub~ core store net lake',
    )
    expect(axisLine(matrixOf(town, { depth: null, closed: asContainers('top hub') }))).toBe(
      'top ground+ hub net+ net~ wire lake',
    )
  })

  test('[M2] has an entry for an open whole itself only where something is said of it', () => {
    const graph = graphOf({ a: 'top', part: 'a', b: 'ground' }, ['part → b uses'])
    expect(axisLine(matrixOf(graph))).toBe('top+ a+ part ground+ b')
  })

  test('[M2] has no entry for a layer with nothing in it', () => {
    expect(axisLine(matrixOf(graphOf({ a: 'ground' })))).toBe('ground+ a')
  })

  test('[M3] says the same in a cell whatever else is open', () => {
    for (const wish of [closedMost, { depth: 1 }, { depth: 2 }, { depth: null }, { order: 'name' as const }])
      expect(inCell(matrixOf(town, wish), 'top', 'ground')).toBe('app--uses--core, app--uses--hub')
    expect(inCell(matrixOf(town), 'app', 'hub~')).toBe('app--uses--hub')
    expect(inCell(matrixOf(town), 'app', 'core')).toBe('app--uses--core')
  })

  test('[M3] says the same in a cell whatever else is open, in any model', () => {
    fc.assert(
      fc.property(anyTypedModel(), fc.nat(3), fc.infiniteStream(fc.boolean()), (model, depth, coins) => {
        const graph = dependencyGraphOf(model)
        const closed = [...model.elements.keys()].filter(() => coins.next().value)
        const [one, other] = [matrixOf(graph, { depth }), matrixOf(graph, { depth: null, closed })]
        const shared = one.entries.map(({ key }) => key).filter((key) => other.indexOf(key) >= 0)
        for (const row of shared)
          for (const column of shared) expect(inCell(one, row, column)).toBe(inCell(other, row, column))
      }),
    )
  })

  test('[M4] has on the diagonal what is inside, and nothing where one of the two is in the other', () => {
    const matrix = matrixOf(town)
    expect(inCell(matrix, 'hub', 'hub')).toBe('core--uses--store')
    expect(inCell(matrix, 'ground', 'ground')).toBe('core--uses--store, core--supports--wire, hub--uses--net')
    expect(inCell(matrix, 'ground', 'net')).toBe('')
    expect(inCell(matrix, 'core', 'hub')).toBe('')
    expect(inCell(matrix, 'top', 'top')).toBe('desk--exchanges--app')
  })

  test('[M5] has neither ties nor types without a dependency in any cell', () => {
    expect(cellLines(matrixOf(town)).filter((line) => /mirrors|replaces/.test(line))).toEqual([])
    expect(matrixOf(town).account.noDependency).toBe(2)
  })

  test('[M6] has sums at its margins over the cells of other innermost entries', () => {
    const matrix = matrixOf(town, { depth: 1 })
    const sums = matrix.entries.map(({ key }, at) => `${key} ${matrix.rowSum(at)} ${matrix.columnSum(at)}`)
    expect(sums).toEqual(['top 2 0', 'app 3 1', 'desk 1 1', 'ground 0 2', 'hub 1 3', 'net 1 1', 'lake 0 0'])
  })

  test('[M7] accounts for every relation of the model', () => {
    const filter = filterOf({ bases: 'stated' })
    expect(matrixOf(town, { depth: 1, filter }).account).toEqual({
      total: 8,
      across: 4,
      inside: 1,
      noDependency: 2,
      filtered: 1,
      twice: 1,
      sum: 5,
    })
  })

  test('[M8] leaves out relations that are filtered, and the entries of places that are', () => {
    expect(inCell(matrixOf(town, { filter: filterOf({ bases: 'stated' }) }), 'top', 'ground')).toBe(
      'app--uses--hub',
    )
    expect(inCell(matrixOf(town, { filter: filterOf({ types: 'supports' }) }), 'wire', 'core')).toBe(
      'core--supports--wire',
    )
    const low = matrixOf(town, { depth: 1, filter: filterOf({ places: 'ground' }) })
    expect(axisLine(low)).toBe('ground+ hub net lake')
    expect(low.account.filtered).toBe(3)
    expect(axisLine(matrixOf(town, { filter: filterOf({ places: '' }) }))).toBe('')
  })

  test('[M9] by name is one list of the innermost entries, in the chosen language', () => {
    expect(axisLine(matrixOf(town, { order: 'name' }))).toBe('app core desk hub~ lake net~ store wire')
    const names = { order: 'name', depth: 1 } as const
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      matrixOf(dependencyGraphOf(shenzhenModel()), { ...names, language }).entries.map(
        ({ name }) => name[language],
      ),
    )
    expect(zh).toEqual([...(zh ?? [])].sort(new Intl.Collator('zh-CN', { numeric: true }).compare))
    expect(en).toEqual([...(en ?? [])].sort(new Intl.Collator('en', { numeric: true }).compare))
  })

  test('[M10] partitioned, has what depends before what it depends on', () => {
    const graph = graphOf({ net: 'ground', hub: 'ground', app: 'top', desk: 'top', loose: 'top' }, [
      'desk → app uses',
      'app → hub uses',
      'hub → net uses',
      'desk → net uses',
    ])
    expect(axisLine(matrixOf(graph, { order: 'partition' }))).toBe('desk app hub net loose')
  })

  test('[M10] partitioned, has cycles as blocks on the diagonal', () => {
    const graph = graphOf({ a: 'ground', b: 'ground', c: 'top', d: 'top', e: 'top' }, [
      'e → a uses',
      'a → c uses',
      'c → b uses',
      'b → a uses',
      'b → d uses',
    ])
    const matrix = matrixOf(graph, { order: 'partition' })
    expect(axisLine(matrix)).toBe('e a c b d')
    expect(matrix.blocks).toMatchObject([{ kind: 'cycle', start: 1, end: 4 }])
  })

  test('of an empty model is empty', () => {
    for (const order of matrixOrders) {
      const matrix = matrixOf(dependencyGraphOf(emptyModel()), { order })
      expect([matrix.entries, matrix.blocks, matrix.most, matrix.account.total]).toEqual([[], [], 0, 0])
    }
  })

  test('of three thousand, one in the other, does not overflow', () => {
    const depth = 3000
    const elements = Object.fromEntries(
      Array.from({ length: depth }, (_, at) => [`e-${at}`, at === 0 ? 'ground' : `e-${at - 1}`]),
    )
    const graph = graphOf({ ...elements, z: 'top' }, [`z → e-${depth - 1} uses`])
    expect(inCell(matrixOf(graph, { depth: 3 }), 'z', 'e-1')).toBe(`z--uses--e-${depth - 1}`)
  })

  test('of a cycle of ten thousand is one block, in an order with one link back', () => {
    const count = 10_000
    const elements = Object.fromEntries(Array.from({ length: count }, (_, at) => [`e-${at}`, 'ground']))
    const links = Array.from({ length: count }, (_, at) => `e-${at} → e-${(at + 1) % count} uses`)
    const matrix = matrixOf(graphOf(elements, links), { order: 'partition' })
    expect(matrix.blocks).toMatchObject([{ start: 0, end: count }])
    const backward = matrix.entries.filter(({ key }, at) => {
      const next = matrix.indexOf(`e-${(Number(key.slice(2)) + 1) % count}`)
      return next < at
    })
    expect(backward).toHaveLength(1)
  })
})

/** What a selection stands on over one hop, ties left out: [T9]. */
const firstHop = (
  model: Model,
  from: readonly ElementId[],
  direction: TraceDirection,
  filter: DependencyFilter,
) => {
  const types = [...model.relationTypes.values()].filter(({ sameThing }) => !sameThing).map(({ id }) => id)
  const wanted = filter.types ? types.filter((id) => filter.types?.includes(id)) : types
  const { hops } = trace(dependencyGraphOf(model), { ...filter, types: wanted, from, direction, hops: 1 })
  return (hops[1]?.relations ?? []).map(({ id }) => id).sort()
}

/** The relations of a row, or of a column, in cells of other innermost entries. */
const marginOf = (matrix: Matrix, at: number, axis: 'row' | 'column'): string[] => {
  const found = matrix.entries.flatMap((other, index) => {
    if (other.isOpen || index === at) return []
    const cell = axis === 'row' ? matrix.cellAt(at, index) : matrix.cellAt(index, at)
    return cell?.relations.map(({ id }) => id) ?? []
  })
  return found.sort()
}

/** A few bases and types; no places, which a trace applies to what is walked to and a matrix to both ends. */
const anyFilter: fc.Arbitrary<DependencyFilter> = fc
  .tuple(
    fc.subarray(['stated', 'inferred', 'assumed']),
    fc.subarray(['supports', 'uses', 'exchanges', 'replaces']),
  )
  .map(([bases, types]) => filterOf({ bases: bases.join(' '), types: types.join(' ') }))

const anyMatrix = fc.record({
  model: anyTypedModel(),
  depth: fc.option(fc.nat(4)),
  order: fc.constantFrom(...matrixOrders),
  filter: fc.oneof(fc.constant({}), anyFilter),
})

describe('any matrix', () => {
  test('[M6] has the trace of one hop at its margins, of every entry but a whole itself', () => {
    fc.assert(
      fc.property(anyMatrix, ({ model, filter, ...wish }) => {
        const matrix = matrixOf(dependencyGraphOf(model), { ...wish, filter })
        matrix.entries.forEach(({ container, covers }, at) => {
          if (covers === 'itself') return
          const from = isElementId(model, container) ? [container] : [...childrenOf(model, container)]
          const standsOn = firstHop(model, from, 'stands-on', filter)
          expect(marginOf(matrix, at, 'row')).toEqual(standsOn)
          expect(matrix.rowSum(at)).toBe(standsOn.length)
          const stoodOn = firstHop(model, from, 'stood-on-by', filter)
          expect(marginOf(matrix, at, 'column')).toEqual(stoodOn)
          expect(matrix.columnSum(at)).toBe(stoodOn.length)
        })
      }),
    )
  })

  test('[M7] accounts for each relation once, and adds its margins up to the sum', () => {
    fc.assert(
      fc.property(anyMatrix, ({ model, ...wish }) => {
        const matrix = matrixOf(dependencyGraphOf(model), wish)
        const { total, across, inside, noDependency, filtered, sum } = matrix.account
        expect(across + inside + noDependency + filtered).toBe(total)
        expect(total).toBe(model.relations.size)
        const ground = matrix.entries.flatMap(({ isOpen }, at) => (isOpen ? [] : [at]))
        expect(ground.reduce((rows, at) => rows + matrix.rowSum(at), 0)).toBe(sum)
        expect(ground.reduce((columns, at) => columns + matrix.columnSum(at), 0)).toBe(sum)
        const inCells = ground.flatMap((row) => ground.map((column) => [row, column] as const))
        const counted = inCells.filter(([row, column]) => row !== column)
        const count = (cells: typeof inCells): number =>
          cells.reduce((all, [row, column]) => all + (matrix.cellAt(row, column)?.relations.length ?? 0), 0)
        expect(count(counted)).toBe(sum)
        expect(count(inCells) - count(counted)).toBe(inside)
        expect(matrix.most).toBe(
          Math.max(0, ...counted.map(([row, column]) => matrix.cellAt(row, column)?.relations.length ?? 0)),
        )
      }),
    )
  })

  test('[M9] has the same innermost entries and cells in every order', () => {
    fc.assert(
      fc.property(anyMatrix, ({ model, order: _, ...wish }) => {
        const cells = matrixOrders.map((order) => {
          const matrix = matrixOf(dependencyGraphOf(model), { ...wish, order })
          const ground = matrix.entries.filter(({ isOpen }) => !isOpen).map(({ key }) => key)
          return ground
            .flatMap((row) => ground.map((column) => `${row} ${column}: ${inCell(matrix, row, column)}`))
            .sort()
        })
        expect(cells[1]).toEqual(cells[0])
        expect(cells[2]).toEqual(cells[0])
      }),
    )
  })

  test('[D4] is the same whatever the order of the files; by layer, but for the order of what the files list', () => {
    fc.assert(
      fc.property(anyMatrix, ({ model, ...wish }) => {
        const [one, other] = [model, reordered(model)].map((each) => matrixOf(dependencyGraphOf(each), wish))
        if (!one || !other) throw new Error('two matrices are compared')
        const lines = [one, other].map(cellLines)
        if (wish.order === 'layer') expect(lines[1]?.toSorted()).toEqual(lines[0]?.toSorted())
        else expect([axisLine(other), lines[1]]).toEqual([axisLine(one), lines[0]])
        expect(other.account).toEqual(one.account)
      }),
    )
  })

  test('[M10] has no link back outside a block, and in a block only what depends on each other', () => {
    fc.assert(
      fc.property(anyMatrix, ({ model, ...wish }) => {
        const matrix = matrixOf(dependencyGraphOf(model), { ...wish, order: 'partition' })
        const blockOf = (at: number) => matrix.blocks.findIndex(({ start, end }) => start <= at && at < end)
        const reached = reachOf(matrix)
        matrix.entries.forEach((_, row) => {
          matrix.entries.forEach((__, column) => {
            const together =
              row !== column && reached[row]?.has(column) === true && reached[column]?.has(row) === true
            expect(together).toBe(row !== column && blockOf(row) >= 0 && blockOf(row) === blockOf(column))
            if (column < row && matrix.cellAt(row, column)) expect(together).toBe(true)
          })
        })
      }),
    )
  })
})

/** For each entry, all that it leads to over any number of cells: by hand, to compare with. */
const reachOf = (matrix: Matrix): Set<number>[] =>
  matrix.entries.map((_, from) => {
    const found = new Set<number>()
    const waiting = [from]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      matrix.entries.forEach((__, to) => {
        if (to === next || found.has(to) || !matrix.cellAt(next ?? -1, to)) return
        found.add(to)
        waiting.push(to)
      })
    return found
  })

describe('the matrix of the shipped model', () => {
  test('opens the cell of the hub and the base', () => {
    const model = shenzhenModel()
    const [hub, base] = [model.layers[1]?.id, model.layers[0]?.id]
    const cell = matrixOf(dependencyGraphOf(model), closedMost).cellOf(hub ?? '', base ?? '')
    const inside = (id: ContainerId | undefined) => new Set(id ? descendantsOf(model, id) : [])
    expect(cell?.relations.length).toBeGreaterThan(0)
    for (const { from, to } of cell?.relations ?? []) {
      const ends = [from, to]
      expect(ends.some((id) => inside(hub).has(id)) && ends.some((id) => inside(base).has(id))).toBe(true)
    }
  })

  test('of two thousand elements and six thousand relations has them all', () => {
    const matrix = matrixOf(dependencyGraphOf(largeModel(2000, 6000, 5)))
    expect(
      matrix.entries.filter(({ isOpen, covers }) => !isOpen || covers === 'itself').length,
    ).toBeGreaterThan(1999)
    expect(matrix.account).toMatchObject({ total: 6000, across: 6000, inside: 0, sum: 6000 })
  })
})
