/**
 * Widths of characters in thousandths of the font size, measured on common sans-serif faces and rounded up. A table, not
 * the browser: the layout must be the same in Node, in the worker and on every machine. What is not listed is 600;
 * Han, kana, hangul and full-width forms are 1000.
 */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [240, `ijl.,:;'|!`],
      [300, ` It[]()/\\`],
      [360, `fr-"*`],
      [480, 'Jsz'],
      [520, 'cvxyk'],
      [580, 'abdeghnopquL0123456789$?_+=<>~–'],
      [640, 'EFTZSXYAVP'],
      [700, 'BKRUCDNH&'],
      [760, 'wGOQ'],
      [860, 'mM%'],
      [960, 'W@—…'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
)

const isWide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d]/

/** Titles are semi-bold, and other fonts run wider than the table: Latin text may be this much longer. */
const latinSlack = 1.14
/** Han characters fill their square in every font; the slack is for the sub-pixels. */
const wideSlack = 1.02

const widthOfCharacter = (character: string): number =>
  isWide.test(character) ? 1000 * wideSlack : (widths[character] ?? 600) * latinSlack

/** The width of a text on one line, in pixels, at a font size in pixels. */
export const textWidth = (text: string, fontSize: number): number => {
  let sum = 0
  for (const character of text) sum += widthOfCharacter(character)
  return (sum / 1000) * fontSize
}

/** Pieces that a browser may break between: words of Latin text, single characters of Chinese. */
const breakable = (text: string): string[] =>
  text.match(
    /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d]|[^\s\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d-]+-?|-|\s+/g,
  ) ?? []

/** How many lines a text takes in a width, broken as a browser breaks it (greedily). At least 1. */
export const lineCount = (text: string, fontSize: number, width: number): number => {
  let lines = 1
  let used = 0
  for (const piece of breakable(text)) {
    const pieceWidth = textWidth(piece, fontSize)
    if (used > 0 && used + pieceWidth > width) {
      lines += 1
      used = /^\s+$/.test(piece) ? 0 : pieceWidth
    } else used += pieceWidth
  }
  return lines
}

/** The widest piece that cannot be broken: a box must be at least this wide. */
export const longestPiece = (text: string, fontSize: number): number =>
  breakable(text).reduce((most, piece) => Math.max(most, textWidth(piece, fontSize)), 0)
