import { useMemo } from 'react'
import { matrixWords } from '#i18n/matrix-words.ts'
import type { RelationTypeId } from '#model/id.ts'
import type { Matrix } from '#query/matrix.ts'
import type { MatrixEntry } from '#query/matrix-axis.ts'
import type { MatrixCell } from '#query/matrix-cells.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { typeMarksOf } from './type-marks.ts'

/** What the grid says, in the chosen language. */
export interface MatrixText {
  readonly nameOf: (entry: MatrixEntry) => string
  /** A row, or a column, with its sum. */
  readonly headOf: (matrix: Matrix, index: number, axis: 'row' | 'column') => string
  /** A cell with both names, how many relations it has, and of which types. */
  readonly cellOf: (row: MatrixEntry, column: MatrixEntry, cell: MatrixCell | null) => string
  /** `支撑 3、对接 1` */
  readonly typesOf: (cell: MatrixCell) => string
  /** The letters of the types in a cell, those that there is room for. */
  readonly marksOf: (cell: MatrixCell) => string
  readonly markOf: (type: RelationTypeId) => string
}

/** More than this many letters do not fit; a plus stands for the rest. */
const mostMarks = 2

/** How often each type occurs, most first. */
const countTypes = ({ relations, types }: MatrixCell): [RelationTypeId, number][] =>
  types
    .map((id): [RelationTypeId, number] => [id, relations.filter(({ type }) => type === id).length])
    .sort(([, a], [, b]) => b - a)

/** What the grid says in the chosen language: the same object until that or the model changes. */
export const useMatrixText = (): MatrixText => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const text = useText()
  const words = useWordsOf(matrixWords)
  return useMemo(() => {
    const marks = typeMarksOf(model, language)
    const markOf = (type: RelationTypeId): string => marks.get(type) ?? ''
    const nameOf = ({ name, covers }: MatrixEntry): string =>
      covers === 'itself' ? words('itself', { name: text(name) }) : text(name)
    const typeName = (id: RelationTypeId): string => {
      const type = model.relationTypes.get(id)
      return type ? text(type.name) : id
    }
    const typesOf = (cell: MatrixCell): string =>
      countTypes(cell)
        .map(([type, count]) => words('typeCount', { type: typeName(type), count }))
        .join(words('sep'))
    return {
      nameOf,
      typesOf,
      markOf,
      marksOf: (cell) => {
        const found = countTypes(cell).map(([type]) => markOf(type))
        return `${found.slice(0, mostMarks).join('')}${found.length > mostMarks ? '+' : ''}`
      },
      headOf: (matrix, index, axis) => {
        const entry = matrix.entries[index]
        const name = entry ? nameOf(entry) : ''
        return axis === 'row'
          ? words('rowHead', { name, count: matrix.rowSum(index) })
          : words('columnHead', { name, count: matrix.columnSum(index) })
      },
      cellOf: (row, column, cell) => {
        const names = { name: nameOf(row), row: nameOf(row), column: nameOf(column) }
        const isInside = row.key === column.key
        if (!cell) return words(isInside ? 'cellLabelInsideEmpty' : 'cellLabelEmpty', names)
        const said = { ...names, count: cell.relations.length, types: typesOf(cell) }
        return words(isInside ? 'cellLabelInside' : 'cellLabel', said)
      },
    }
  }, [model, language, text, words])
}
