import type { Text } from '#model/text.ts'
import { lineCount, longestPiece, textWidth } from './text-metrics.ts'

/** The measures of a card at one level, in pixels. The canvas draws by the same ones: see `card-style.ts` there. */
export interface CardMeasures {
  readonly titleSize: number
  readonly titleLine: number
  readonly padding: number
  /** The line under the title with the badges. */
  readonly footer: number
  readonly minWidth: number
  readonly minHeight: number
}

/** Cards on the first level of a band or pillar. */
export const cardMeasures: CardMeasures = {
  titleSize: 14,
  titleLine: 18,
  padding: 10,
  footer: 22,
  minWidth: 124,
  minHeight: 70,
}

/** Cards inside an opened box, and all that stand around a focused thing. */
export const smallCardMeasures: CardMeasures = {
  titleSize: 13,
  titleLine: 17,
  padding: 8,
  footer: 20,
  minWidth: 108,
  minHeight: 54,
}

/** Border on both sides: what the browser takes off the inner width. */
const border = 2

const innerWidth = (width: number, { padding }: CardMeasures): number => width - 2 * padding - border

/** Lines of the longer language's title in a card of a width. */
export const titleLines = (title: Text, width: number, measures: CardMeasures): number =>
  Math.max(
    lineCount(title.zh, measures.titleSize, innerWidth(width, measures)),
    lineCount(title.en, measures.titleSize, innerWidth(width, measures)),
  )

/** The least width in which a title does not break inside a word and takes about three lines. */
export const minCardWidth = (title: Text, measures: CardMeasures): number => {
  const { titleSize, padding, minWidth } = measures
  const around = 2 * padding + border
  const word = Math.max(longestPiece(title.zh, titleSize), longestPiece(title.en, titleSize))
  const third = Math.max(textWidth(title.zh, titleSize), textWidth(title.en, titleSize)) / 2.6
  return Math.ceil(Math.max(minWidth, word + around, third + around))
}

/** The height that a card of a width needs for its title and its footer. */
export const cardHeight = (title: Text, width: number, measures: CardMeasures): number => {
  const { titleLine, padding, footer, minHeight } = measures
  return Math.max(minHeight, titleLines(title, width, measures) * titleLine + 2 * padding + footer + border)
}
