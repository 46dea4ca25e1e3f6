import { buildDrawing, type DrawingInput } from '#export/build-drawing.ts'
import type { Deck } from '#export/deck.ts'
import { legendOf, markEntries } from '#export/legend-entries.ts'
import type { Palette } from '#export/palette.ts'
import { gatherClauses, shownCitations } from '#export/shown-clauses.ts'
import { say } from '#i18n/messages.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { sayFrom } from '#i18n/words.ts'
import { boxText } from '#layout/box-text.ts'
import type { Language } from '#model/text.ts'
import type { Shown } from './shown.ts'

/** How what is shown is to look outside. */
export interface Look {
  readonly language: Language
  readonly palette: Palette
  /** `YYYY-MM-DD`. */
  readonly date: string
}

const titleOf = ({ model, graph, words }: Shown, language: Language): string => {
  if (words) return words.title[language]
  const main = graph.scene === 'focus' ? graph.elements[0] : undefined
  return main ? boxText(model, main)[language] : sayFrom(takeOutWords, language, 'landscapeView')
}

/** The line that says where every relation of the model is. */
export const accountWords = ({ account }: Shown, language: Language): string => {
  const { total, shown, rolledUpLines: lines, rolledUp, filtered, hidden } = account
  return say(language, 'account', { total, shown, lines, rolledUp, filtered, hidden })
}

/** What is shown as a deck of one picture: for a file of its own, a slide or a page. */
export const deckOfShown = (shown: Shown, { language, palette, date }: Look): Deck => {
  const { model, graph, emphasis } = shown
  const input: DrawingInput = { ...shown, language, palette }
  const drawing = buildDrawing(input)
  return {
    title: model.dataset.title[language],
    subtitle: accountWords(shown, language),
    date,
    language,
    slides: [
      {
        title: titleOf(shown, language),
        narration: shown.words?.narration[language] ?? '',
        notes: '',
        drawing,
      },
    ],
    legend: [
      ...legendOf(model, [drawing], palette, language),
      ...markEntries(shown.meanings, palette, language),
    ],
    sources: gatherClauses(model, shownCitations(model, graph, emphasis), language),
    colours: palette,
  }
}
