/** Something to stand in a row: how narrow it may get, and how high it is at a width. */
export interface RowItem {
  readonly minWidth: number
  /** How much of the room that is left over it takes; 0 keeps it at its least width as long as others want some. */
  readonly greed: number
  /** Cards of one row share one height; an opened box has its own. */
  readonly stretches: boolean
  readonly heightAt: (width: number) => number
}

/** Where an item of a row ended up, relative to the top left of the rows. */
export interface RowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const rowGap = 10

/** Splits items into the fewest rows that their least widths allow, and evens the rows out. Order is kept. */
const splitRows = (items: readonly RowItem[], width: number): RowItem[][] => {
  const fill = (limit: number): RowItem[][] => {
    const rows: RowItem[][] = []
    let row: RowItem[] = []
    let used = 0
    for (const item of items) {
      if (row.length > 0 && used + rowGap + item.minWidth > limit) {
        rows.push(row)
        row = []
        used = 0
      }
      used += (row.length > 0 ? rowGap : 0) + item.minWidth
      row.push(item)
    }
    if (row.length > 0) rows.push(row)
    return rows
  }
  const rows = fill(width)
  if (rows.length <= 1) return rows
  // The least limit that needs no more rows is the evenest split: found by halving the interval.
  let low = Math.max(...items.map((item) => item.minWidth))
  let high = width
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (fill(middle).length <= rows.length) high = middle
    else low = middle
  }
  return fill(high)
}

/** Widths of a row's items: their least, and the rest by greed, equal for equal items. */
const widthsOf = (row: readonly RowItem[], width: number): number[] => {
  const gaps = rowGap * (row.length - 1)
  const greed = row.reduce((sum, item) => sum + item.greed, 0)
  if (greed === 0) return row.map(() => (width - gaps) / row.length)
  // Items of equal greed get equal widths, unless one of them cannot be that narrow: it keeps its least width.
  const fixed = new Set<RowItem>()
  for (;;) {
    const free = row.filter((item) => !fixed.has(item))
    const room = width - gaps - [...fixed].reduce((sum, item) => sum + item.minWidth, 0)
    const share =
      room /
      Math.max(
        1e-9,
        free.reduce((sum, item) => sum + item.greed, 0),
      )
    const tooNarrow = free.filter((item) => item.greed * share < item.minWidth)
    if (tooNarrow.length === 0 || free.length === tooNarrow.length) {
      return row.map((item) =>
        fixed.has(item) ? item.minWidth : Math.max(item.minWidth, item.greed * share),
      )
    }
    for (const item of tooNarrow) fixed.add(item)
  }
}

/** Items in rows, relative to their top left, and the height of all of them. */
export interface Rows {
  readonly places: readonly RowPlace[]
  readonly height: number
}

/** Closed cards alone stand in a grid: as few rows as their widths allow, as even as can be, every column aligned. */
const arrangeGrid = (items: readonly RowItem[], width: number): Rows => {
  const widest = Math.max(...items.map((item) => item.minWidth))
  const most = Math.max(1, Math.floor((width + rowGap) / (widest + rowGap)))
  const columns = Math.ceil(items.length / Math.ceil(items.length / most))
  const itemWidth = (width - rowGap * (columns - 1)) / columns
  const places: RowPlace[] = []
  let y = 0
  for (let start = 0; start < items.length; start += columns) {
    const row = items.slice(start, start + columns)
    const height = Math.max(...row.map((item) => item.heightAt(itemWidth)))
    row.forEach((_, index) => {
      places.push({ x: index * (itemWidth + rowGap), y, width: itemWidth, height })
    })
    y += height + rowGap
  }
  return { places, height: y - rowGap }
}

/**
 * Stands items in rows of a width, in their order: aligned columns where all are closed cards; where something is open,
 * room for it by making the others narrower before a new row begins. Pure; linear but for the evening out.
 */
export const arrangeRows = (items: readonly RowItem[], width: number): Rows => {
  if (items.length > 0 && items.every((item) => item.stretches)) return arrangeGrid(items, width)
  const places: RowPlace[] = []
  let y = 0
  for (const row of splitRows(items, width)) {
    const widths = widthsOf(row, width)
    const heights = row.map((item, index) => item.heightAt(widths[index] ?? item.minWidth))
    const cards = heights.filter((_, index) => row[index]?.stretches)
    const cardHeight = cards.length > 0 ? Math.max(...cards) : 0
    let x = 0
    row.forEach((item, index) => {
      const itemWidth = widths[index] ?? item.minWidth
      const height = item.stretches ? cardHeight : (heights[index] ?? 0)
      places.push({ x, y, width: itemWidth, height })
      x += itemWidth + rowGap
    })
    y += Math.max(...heights, cardHeight) + rowGap
  }
  return { places, height: Math.max(0, y - rowGap) }
}
