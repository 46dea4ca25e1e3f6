import type { Language } from '#model/text.ts'
import { type Adjacency, addLink, at, eachLink, noLinks } from './adjacency.ts'
import { buildAdmission, type DependencyFilter } from './dependency-filter.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { buildMatrixAxis, type MatrixAxis, type MatrixEntry } from './matrix-axis.ts'
import {
  buildCellLookup,
  buildMatrixLinks,
  buildMatrixMargins,
  type MatrixAccount,
  type MatrixCell,
  matrixAccountOf,
  mostInCell,
} from './matrix-cells.ts'
import { type Partition, partition, type Stretch } from './matrix-partition.ts'
import type { MatrixOpening, MatrixOrder } from './matrix-settings.ts'

export interface MatrixWish extends MatrixOpening {
  readonly filter: DependencyFilter
  readonly order: MatrixOrder
  /** The language by whose names entries are ordered. */
  readonly language: Language
}

/** A stretch of both axes that belongs together: an open container, or a cycle. */
export interface MatrixBlock extends Stretch {
  readonly kind: 'group' | 'cycle'
  /** The entry of the container; for a cycle, the first of its entries. */
  readonly entry: MatrixEntry
}

/** A dependency structure matrix: rows depend on columns, and both are the same list. */
export interface Matrix {
  readonly order: MatrixOrder
  readonly entries: readonly MatrixEntry[]
  /** The number of the entry with a key; -1 where none of the entries has it. */
  readonly indexOf: (key: string) => number
  readonly cellAt: (row: number, column: number) => MatrixCell | null
  /** The cell between two keys, also of sums that this order leaves out; null where it is empty or there is none. */
  readonly cellOf: (row: string, column: string) => MatrixCell | null
  /** The name of an entry, likewise; null where there is none of that key. */
  readonly entryOf: (key: string) => MatrixEntry | null
  /** How many relations leave a row for other columns: what it stands on outside itself. */
  readonly rowSum: (row: number) => number
  /** How many relations come to a column from other rows. */
  readonly columnSum: (column: number) => number
  /** The most relations in a cell off the diagonal, of those between innermost entries; 0 where all are empty. */
  readonly most: number
  readonly blocks: readonly MatrixBlock[]
  readonly account: MatrixAccount
}

/** Entries whose cells are not sums over other entries. */
const groundEntries = ({ entries }: MatrixAxis): number[] =>
  entries.flatMap(({ isOpen }, index) => (isOpen ? [] : [index]))

const entryAt = ({ entries }: MatrixAxis, index: number): MatrixEntry => {
  const entry = entries[index]
  if (!entry) throw new Error(`no entry at index: ${index}`)
  return entry
}

const byKey = (one: MatrixEntry, other: MatrixEntry): number => (one.key < other.key ? -1 : 1)

const orderByName = (axis: MatrixAxis, language: Language): number[] => {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  const entry = (index: number): MatrixEntry => entryAt(axis, index)
  return groundEntries(axis).sort(
    (a, b) => compare(entry(a).name[language], entry(b).name[language]) || byKey(entry(a), entry(b)),
  )
}

/** The innermost entries by what they stand on. */
const partitionOf = (axis: MatrixAxis, links: Adjacency): Partition => {
  // By key, so that nothing depends on the order of the files.
  const ground = groundEntries(axis).sort((a, b) => byKey(entryAt(axis, a), entryAt(axis, b)))
  const numberOf = new Map(ground.map((entry, number) => [entry, number]))
  const between = noLinks()
  ground.forEach((row, from) => {
    eachLink(links, row, (column, relation) => {
      if (column !== row) addLink(between, from, numberOf.get(column) ?? -1, relation)
    })
  })
  const { order, cycles } = partition(ground.length, between)
  return { order: order.map((number) => ground[number] ?? -1), cycles }
}

/** Open containers, each from its own entry to the last one in it. */
const groupBlocks = ({ entries, ends }: MatrixAxis): MatrixBlock[] =>
  entries.flatMap((entry, start) =>
    entry.isOpen ? [{ kind: 'group', entry, start, end: at(ends, start) }] : [],
  )

interface Arranged {
  readonly order: readonly number[]
  readonly blocks: readonly MatrixBlock[]
}

const arrange = (axis: MatrixAxis, links: Adjacency, { order, language }: MatrixWish): Arranged => {
  switch (order) {
    case 'layer':
      return { order: axis.entries.map((_, index) => index), blocks: groupBlocks(axis) }
    case 'name':
      return { order: orderByName(axis, language), blocks: [] }
    case 'partition': {
      const found = partitionOf(axis, links)
      const blocks = found.cycles.map(
        (cycle): MatrixBlock => ({
          ...cycle,
          kind: 'cycle',
          entry: entryAt(axis, found.order[cycle.start] ?? -1),
        }),
      )
      return { order: found.order, blocks }
    }
  }
}

/**
 * The dependency structure matrix of a model, by the rules [M1] to [M10] of docs/queries.md. Linear in the elements, and
 * in the relations times the depth of what is open, but for the sorting of names and keys.
 */
export const buildMatrix = (graph: DependencyGraph, wish: MatrixWish): Matrix => {
  const admission = buildAdmission(graph, wish.filter)
  const axis = buildMatrixAxis(graph, admission, wish)
  const links = buildMatrixLinks(graph, admission, axis)
  const { leaving, arriving } = buildMatrixMargins(axis, links)
  const cellAt = buildCellLookup(graph, axis, links)
  const { order, blocks } = arrange(axis, links, wish)
  const entries = order.map((index) => entryAt(axis, index))
  const known = new Map(axis.entries.map(({ key }, number) => [key, number]))
  const numbers = new Map(entries.map(({ key }, number) => [key, number]))
  return {
    order: wish.order,
    entries,
    indexOf: (key) => numbers.get(key) ?? -1,
    cellAt: (row, column) => cellAt(order[row] ?? -1, order[column] ?? -1),
    cellOf: (row, column) => cellAt(known.get(row) ?? -1, known.get(column) ?? -1),
    entryOf: (key) => axis.entries[known.get(key) ?? -1] ?? null,
    rowSum: (row) => at(leaving, order[row] ?? -1),
    columnSum: (column) => at(arriving, order[column] ?? -1),
    most: mostInCell(links),
    blocks,
    account: matrixAccountOf(graph, admission, links),
  }
}
