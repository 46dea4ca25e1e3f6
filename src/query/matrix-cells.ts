import type { RelationTypeId } from '#model/id.ts'
import type { Relation } from '#model/relation.ts'
import { type Adjacency, addLink, at, buildAdjacency, eachLink, noLinks } from './adjacency.ts'
import type { Admission } from './dependency-filter.ts'
import { type DependencyGraph, relationAt } from './dependency-graph.ts'
import { isAround, type MatrixAxis } from './matrix-axis.ts'

/** The relations by which a row depends on a column; where the two are one, those inside it. */
export interface MatrixCell {
  /** By their ends and then by type; each once. */
  readonly relations: readonly Relation[]
  /** By id, each once. */
  readonly types: readonly RelationTypeId[]
}

/** Where every relation of the model is. All but `twice` and `sum` add up to the total: [M7] in docs/queries.md. */
export interface MatrixAccount {
  readonly total: number
  /** In a cell off the diagonal. */
  readonly across: number
  /** On the diagonal: inside one innermost entry. */
  readonly inside: number
  /** Ties, and types that declare no dependency. */
  readonly noDependency: number
  readonly filtered: number
  /** Those of `across` that are mutual, and so in two cells. */
  readonly twice: number
  /** What the margins of the innermost rows add up to, and those of the columns: `across` and `twice`. */
  readonly sum: number
}

/** How many dependencies lead from what is in each entry to what is not, and the other way. */
export interface MatrixMargins {
  readonly leaving: Int32Array
  readonly arriving: Int32Array
}

/**
 * Every dependency that a filter lets through, between the innermost entries of its ends; one inside an entry leads from
 * it to itself. Labels are relations; a mutual one comes twice.
 */
export const buildMatrixLinks = (
  graph: DependencyGraph,
  { relations }: Admission,
  { entries, groundOf }: MatrixAxis,
): Adjacency => {
  const links = noLinks()
  for (let element = 0; element < graph.ids.length; element++) {
    const from = at(groundOf, element)
    if (from < 0) continue
    eachLink(graph.standsOn, element, (end, relation) => {
      const to = at(groundOf, end)
      if (to >= 0 && at(relations, relation) === 1) addLink(links, from, to, relation)
    })
  }
  return buildAdjacency(entries.length, links)
}

/** An entry and those around it as far as they do not hold another one. */
const eachApart = (axis: MatrixAxis, entry: number, other: number, visit: (entry: number) => void): void => {
  for (let next = entry; next >= 0 && !isAround(axis, next, other); next = at(axis.parents, next)) visit(next)
}

/** The sums at the margins of all entries, open ones as well: [M6] in docs/queries.md. */
export const buildMatrixMargins = (axis: MatrixAxis, links: Adjacency): MatrixMargins => {
  const leaving = new Int32Array(axis.entries.length)
  const arriving = new Int32Array(axis.entries.length)
  for (let from = 0; from < axis.entries.length; from++) {
    eachLink(links, from, (to) => {
      eachApart(axis, from, to, (row) => {
        leaving[row] = at(leaving, row) + 1
      })
      eachApart(axis, to, from, (column) => {
        arriving[column] = at(arriving, column) + 1
      })
    })
  }
  return { leaving, arriving }
}

/** Says where each relation of the model is. */
export const matrixAccountOf = (
  graph: DependencyGraph,
  { relations, elements }: Admission,
  links: Adjacency,
): MatrixAccount => {
  const inside = new Int32Array(graph.relations.length)
  const across = new Int32Array(graph.relations.length)
  for (let from = 0; from < links.starts.length - 1; from++) {
    eachLink(links, from, (to, relation) => {
      const counts = from === to ? inside : across
      counts[relation] = at(counts, relation) + 1
    })
  }
  const account = {
    total: graph.relations.length,
    across: 0,
    inside: 0,
    noDependency: 0,
    filtered: 0,
    twice: 0,
  }
  graph.relations.forEach(({ from, to }, relation) => {
    const isOut = [from, to].some((id) => at(elements, graph.indexOf.get(id) ?? -1) === 0)
    if (isOut || at(relations, relation) === 0) account.filtered += 1
    else if (at(across, relation) > 0) account.across += 1
    else if (at(inside, relation) > 0) account.inside += 1
    else account.noDependency += 1
    if (at(across, relation) > 1) account.twice += 1
  })
  return { ...account, sum: account.across + account.twice }
}

/** The most relations in one cell off the diagonal, of those between innermost entries; 0 where all are empty. */
export const mostInCell = (links: Adjacency): number => {
  const length = links.starts.length - 1
  const counts = new Int32Array(length)
  let most = 0
  for (let row = 0; row < length; row++) {
    eachLink(links, row, (column) => {
      counts[column] = at(counts, column) + 1
      if (column !== row) most = Math.max(most, at(counts, column))
    })
    eachLink(links, row, (column) => {
      counts[column] = 0
    })
  }
  return most
}

const cellOf = (graph: DependencyGraph, labels: readonly number[]): MatrixCell => {
  const sorted = [...new Set(labels)].sort((a, b) => a - b)
  const relations = sorted.map((label) => relationAt(graph, label))
  return { relations, types: [...new Set(relations.map(({ type }) => type))].sort() }
}

/** All cells of a row that are not empty, by their columns: [M3] and [M4] in docs/queries.md. */
const buildRow = (
  graph: DependencyGraph,
  axis: MatrixAxis,
  links: Adjacency,
  row: number,
): ReadonlyMap<number, MatrixCell> => {
  const labels = new Map<number, number[]>()
  const add = (column: number, relation: number): void => {
    const known = labels.get(column)
    if (known) known.push(relation)
    else labels.set(column, [relation])
  }
  for (let from = row; from < at(axis.ends, row); from++) {
    eachLink(links, from, (to, relation) => {
      if (isAround(axis, row, to)) add(row, relation)
      else eachApart(axis, to, row, (column) => add(column, relation))
    })
  }
  return new Map([...labels].map(([column, found]) => [column, cellOf(graph, found)]))
}

/**
 * Looks up the cell of a row and a column, as numbers of the axis; null where it is empty. A row is gathered when it is
 * first asked for: a matrix of thousands shows a few dozen.
 */
export const buildCellLookup = (
  graph: DependencyGraph,
  axis: MatrixAxis,
  links: Adjacency,
): ((row: number, column: number) => MatrixCell | null) => {
  const rows = new Map<number, ReadonlyMap<number, MatrixCell>>()
  return (row, column) => {
    if (row < 0 || column < 0) return null
    const known = rows.get(row) ?? buildRow(graph, axis, links, row)
    rows.set(row, known)
    return known.get(column) ?? null
  }
}
