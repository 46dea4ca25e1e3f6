import { buildDrawing, type DrawingInput } from '#export/build-drawing.ts'
import type { Deck } from '#export/deck.ts'
import { legendOf } from '#export/legend-entries.ts'
import { gatherClauses, shownCitations } from '#export/shown-clauses.ts'

/** A deck of one picture, with words that show where they come out. */
export const deckOfView = (input: DrawingInput, more: Partial<Deck> = {}): Deck => {
  const { model, graph, emphasis, language, palette } = input
  const drawing = buildDrawing(input)
  return {
    title: 'Title of the deck',
    subtitle: 'Subtitle of the deck',
    date: '2026-01-02',
    language,
    slides: [
      { title: 'Title of the slide', narration: 'Said to the room', notes: 'Said to the speaker', drawing },
    ],
    legend: legendOf(model, [drawing], palette, language),
    sources: gatherClauses(model, shownCitations(model, graph, emphasis), language),
    colours: palette,
    ...more,
  }
}
