/** From how many relations on each shade begins: each twice the one before. */
export const shadeStarts: readonly number[] = [1, 2, 4, 8, 16]

/** The shade of a cell with so many relations, from 0. */
export const shadeOf = (count: number): number => shadeStarts.findLastIndex((start) => count >= start)
