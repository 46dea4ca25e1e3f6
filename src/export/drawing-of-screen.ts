import type { Screen } from '#deep-link/screens.ts'
import { say } from '#i18n/messages.ts'
import { tourPaperWords } from '#i18n/tour-paper-words.ts'
import { sayFrom } from '#i18n/words.ts'
import { textWidth, wrapLines } from '#layout/text-metrics.ts'
import type { Language } from '#model/text.ts'
import type { Drawing, DrawnBox, DrawnText } from './drawing.ts'
import type { Palette } from './palette.ts'
import type { CitedSource } from './shown-clauses.ts'

/** What stands in the place of a picture that there is none of outside of the page. */
export interface ScreenNote {
  readonly screen: Screen
  /** The whole address, with the site. */
  readonly link: string
  readonly clauses: readonly CitedSource[]
  readonly language: Language
}

/** Pixels of the picture. */
const place = { x: 0, y: 0, width: 680, padding: 28, margin: 120 }
const titleType = { size: 24, lineHeight: 34 }
const noteType = { size: 15, lineHeight: 23 }

/** An address has no spaces: it is broken at the signs that part it. */
const wrapLink = (link: string, width: number): string[] => {
  const lines: string[] = []
  for (const piece of link.split(/(?=[#])|(?<=[?&,])/)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length > 0 && textWidth(longer, noteType.size) <= width) lines.splice(-1, 1, longer)
    else lines.push(piece)
  }
  return lines
}

/** The paragraphs under the name of the screen, each in its lines. */
const linesOf = ({ screen, link, clauses, language }: ScreenNote, width: number): string[][] => {
  const words = (key: keyof typeof tourPaperWords.zh, params = {}): string =>
    sayFrom(tourPaperWords, language, key, params)
  const wrap = (text: string): string[] => wrapLines(text, noteType.size, width)
  return [
    wrap(words('onOtherScreen', { screen: say(language, screen) })),
    wrapLink(link, width),
    ...clauses.map(({ title, clauses: cited }) =>
      wrap(
        words('otherScreenRests', {
          source: title,
          sections: cited.map(({ section }) => section).join(' · '),
        }),
      ),
    ),
  ]
}

const linkParagraph = 1

/** Sets paragraphs under each other, from an upper edge. */
const setParagraphs = (
  paragraphs: readonly (readonly string[])[],
  from: { readonly x: number; readonly y: number; readonly width: number },
  { ink, accent }: Palette,
): { readonly notes: readonly DrawnText[]; readonly end: number } => {
  const notes: DrawnText[] = []
  let { y } = from
  paragraphs.forEach((lines, index) => {
    y += noteType.lineHeight / 2
    const colour = index === linkParagraph ? accent : ink
    for (const text of lines) {
      notes.push({ ...from, ...noteType, text, lines: [text], y, isBold: false, isCentred: false, colour })
      y += noteType.lineHeight
    }
  })
  return { notes, end: y }
}

/**
 * Draws a card in place of a picture: a step of a tour may be told on a screen that is no map, and a picture of a map
 * would be a wrong one. It says on which screen, the way there, and what the step rests on.
 */
export const drawingOfScreen = (note: ScreenNote, palette: Palette): Drawing => {
  const { x, y, width, padding, margin } = place
  const { ground, paper, ink, rule } = palette
  const inside = { x: x + padding, y: y + padding, width: width - 2 * padding }
  const name = say(note.language, note.screen)
  const { notes, end } = setParagraphs(
    linesOf(note, inside.width),
    { ...inside, y: inside.y + titleType.lineHeight },
    palette,
  )
  const rect = { x, y, width, height: end + padding - y }
  const card: DrawnBox = {
    id: note.screen,
    form: 'card',
    rect,
    depth: 0,
    fill: paper,
    stroke: rule,
    strokeWidth: 1,
    isDashed: true,
    radius: 10,
    opacity: 1,
    hatch: null,
    ring: null,
    badge: null,
    bar: null,
    title: {
      ...inside,
      ...titleType,
      text: name,
      lines: [name],
      isBold: true,
      isCentred: false,
      colour: ink,
    },
    notes,
  }
  const bounds = {
    x: x - margin,
    y: y - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  }
  return { bounds, ground, paper, ink, boxes: [card], paths: [] }
}
