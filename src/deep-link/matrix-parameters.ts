import type { ContainerId } from '#model/id.ts'
import { isElementId, isPlaceId, type Model } from '#model/model.ts'
import {
  idOfKey,
  isItselfKey,
  type MatrixOpening,
  type MatrixOrder,
  matrixOrders,
} from '#query/matrix-settings.ts'
import { formatItem, formatList, knownItem, knownItems, type ParameterCodec } from './parameters.ts'

/** A cell by the keys of its entries. */
export interface ChosenCell {
  readonly row: string
  readonly column: string
}

/** What the matrix screen shows. */
export interface MatrixSettings extends MatrixOpening {
  readonly order: MatrixOrder
  /** The cell whose relations are listed. */
  readonly cell: ChosenCell | null
}

export const defaultMatrixSettings: MatrixSettings = {
  depth: 1,
  order: 'layer',
  open: [],
  closed: [],
  cell: null,
}

const isOrder = (text: string): text is MatrixOrder => matrixOrders.includes(text as MatrixOrder)

const isContainerIn =
  (model: Model) =>
  (id: string): id is ContainerId =>
    isElementId(model, id) || isPlaceId(model, id)

/** `2` or `all`; undefined for anything else. */
const parseDepth = (value: string): number | null | undefined => {
  if (value === 'all') return null
  return /^\d$/.test(value) ? Number(value) : undefined
}

const isKeyIn = (model: Model, key: string): boolean => {
  const id = idOfKey(key)
  return isElementId(model, id) || (isPlaceId(model, id) && !isItselfKey(key))
}

/** `hub,base` → the cell; null where the model does not have both. */
const parseCell = (model: Model, value: string): ChosenCell | null => {
  const [row = '', column = '', ...rest] = value.split(',')
  return rest.length === 0 && isKeyIn(model, row) && isKeyIn(model, column) ? { row, column } : null
}

/** `depth=2&order=partition&open=cloud&close=apps&cell=hub,base`; what is as at first is not written. */
export const matrixCodec: ParameterCodec<MatrixSettings> = {
  read: {
    depth: (settings, { value, reject }) => {
      const depth = parseDepth(value)
      if (depth === undefined) reject()
      return depth === undefined ? settings : { ...settings, depth }
    },
    order: (settings, parameter) => ({ ...settings, order: knownItem(parameter, isOrder) ?? settings.order }),
    open: (settings, parameter) => ({
      ...settings,
      open: knownItems(parameter, isContainerIn(parameter.model)),
    }),
    close: (settings, parameter) => ({
      ...settings,
      closed: knownItems(parameter, isContainerIn(parameter.model)),
    }),
    cell: (settings, { model, value, reject }) => {
      const cell = parseCell(model, value)
      if (!cell) reject()
      return { ...settings, cell }
    },
  },
  write: ({ depth, order, open, closed, cell }) => [
    depth === defaultMatrixSettings.depth ? '' : formatItem('depth', depth ?? 'all'),
    order === defaultMatrixSettings.order ? '' : formatItem('order', order),
    formatList('open', open),
    formatList('close', closed),
    cell === null ? '' : `cell=${cell.row},${cell.column}`,
  ],
}
