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

/** The width of a text in thousandths of the font size. */
const measure = (text: string): number => {
  let sum = 0
  for (const character of text) sum += widthOfCharacter(character)
  return sum
}

/**
 * Pieces that a browser may break between: words of Latin text, single characters of Chinese. A bracket or a quotation
 * mark stays with what it opens, and what closes or punctuates with what is before it.
 */
const breakable = (text: string): string[] =>
  text.match(
    /[“‘（《「『【]*(?:[\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff]|[^\s\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d–-]+[–-]?)[”’）》」』】、，。；：！？]*|[\u3000-\u303f\ufe30-\ufe4f\uff00-\uff60\u2018-\u201d]|[–-]|\s+/g,
  ) ?? []

/** A text as it is measured again and again: for every width that a row tries, at every opening. */
interface Measured {
  readonly width: number
  readonly pieces: readonly { readonly text: string; readonly width: number; readonly isSpace: boolean }[]
}

const mostKept = 5000
const kept = new Map<string, Measured>()

const measuredOf = (text: string): Measured => {
  const known = kept.get(text)
  if (known) return known
  const pieces = breakable(text).map((piece) => ({
    text: piece,
    width: measure(piece),
    isSpace: /^\s+$/.test(piece),
  }))
  const measured = { width: measure(text), pieces }
  // More texts than any picture has: another model was opened meanwhile.
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, measured)
  return measured
}

const inPixels = (width: number, fontSize: number): number => (width / 1000) * fontSize

/** The width of a text on one line, in pixels, at a font size in pixels. */
export const textWidth = (text: string, fontSize: number): number =>
  inPixels(measuredOf(text).width, fontSize)

/** The lines of a text in a width, broken as a browser breaks it (greedily). At least one. */
export const wrapLines = (text: string, fontSize: number, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of measuredOf(text).pieces) {
    const pieceWidth = inPixels(piece.width, fontSize)
    if (used > 0 && used + pieceWidth > width) {
      lines.push(line.trimEnd())
      line = piece.isSpace ? '' : piece.text
      used = piece.isSpace ? 0 : pieceWidth
    } else {
      line += piece.text
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
  measuredOf(text).pieces.reduce((most, piece) => Math.max(most, inPixels(piece.width, fontSize)), 0)
