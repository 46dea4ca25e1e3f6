import type { Cell, ColumnType, LinkCell } from './table.ts'

/** Without the noise of binary fractions: 0.07 × 100 is 7, not 7.000000000000001. */
const exact = (value: number): string => String(Number(value.toPrecision(15)))

/** A cell as people read it: a percent with its sign, a link as its words. The same in every format. */
export const cellText = (cell: Cell, type: ColumnType): string => {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'object') return cell.text
  if (!Number.isFinite(cell)) return ''
  return type === 'percent' ? `${exact(cell * 100)}%` : exact(cell)
}

/** Only what leads to a page or a mailbox is written as a link; any other address could run a program, and stays words. */
export const isSafeLink = ({ url }: LinkCell): boolean => /^(?:https?|mailto):/i.test(url)

/** How wide a text is, in Latin characters; Chinese ones are twice as wide. Of several lines the longest. */
export const textWidth = (text: string): number =>
  text
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length + (line.match(/[\u2E80-\uFFEF]/g)?.length ?? 0)), 0)
