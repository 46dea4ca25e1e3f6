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

/**
 * Pieces that a browser may break between: words of Latin text, single characters of Chinese. A bracket or a quotation
 * mark stays with what it opens, and what closes or punctuates with what is before it.
 */
const breakable = (text: string): string[] =>
  text.match(
    /[“‘（《「『【]*(?:[\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff]|[^\s\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d-]+-?)[”’）》」』】、，。；：！？]*|[\u3000-\u303f\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d]|-|\s+/g,
  ) ?? []

/** The lines of a text in a width, broken as a browser breaks it (greedily). At least one. */
export const wrapLines = (text: string, fontSize: number, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of breakable(text)) {
    const pieceWidth = textWidth(piece, fontSize)
    if (used > 0 && used + pieceWidth > width) {
      lines.push(line.trimEnd())
      const isSpace = /^\s+$/.test(piece)
      line = isSpace ? '' : piece
      used = isSpace ? 0 : pieceWidth
    } else {
      line += piece
      used += pieceWidth
    }
  }
  return [...lines, line.trimEnd()]
}

/** How many lines a text takes in a width. */
export const lineCount = (text: string, fontSize: number, width: number): number =>
  wrapLines(text, fontSize, width).length

/** The widest piece that cannot be broken: a box must be at least this wide. */
export const longestPiece = (text: string, fontSize: number): number =>
  breakable(text).reduce((most, piece) => Math.max(most, textWidth(piece, fontSize)), 0)
