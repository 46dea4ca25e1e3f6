import type { Theme } from '#deep-link/address.ts'
import type { Deck } from '#export/deck.ts'
import { formatSheet, formatSheetDocument } from '#export/format-sheet.ts'
import { localDay } from '#facts/build-report.ts'
import { deckOfShown } from './deck-of-shown.ts'
import type { ExportChoices, Format } from './export-choices.ts'
import { readPalette } from './page-palette.ts'
import { pngOf, svgOf } from './picture-file.ts'
import type { Shown } from './shown.ts'
import { slidesFile } from './slides-file.ts'

/** What is shown as a deck, in the colours and words that were chosen. */
export const chosenDeck = (
  shown: Shown,
  { language, colours }: Pick<ExportChoices, 'language' | 'colours'>,
  theme: Theme,
): Deck =>
  deckOfShown(shown, {
    language,
    palette: readPalette(colours === 'paper' ? 'light' : theme),
    date: localDay(new Date()),
  })

/** `layerscope-city-landscape-2026-01-02.svg`; what is no letter and no number becomes a hyphen. */
export const fileNameOf = ({ model, name }: Shown, deck: Deck, format: Format): string => {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-')
  return `layerscope-${plain(model.dataset.id)}-${plain(name)}-${deck.date}.${format}`
}

/** A deck on paper as a page of its own, with how many pages it takes. */
export const sheetDocument = (deck: Deck, { sheet }: ExportChoices): { html: string; pages: number } => {
  const formatted = formatSheet(deck, sheet)
  return { html: formatSheetDocument(deck, formatted), pages: formatted.pages }
}

/** The file that was chosen. Rejects where it cannot be made. */
export const fileOf = async (deck: Deck, choices: ExportChoices): Promise<Blob> => {
  switch (choices.format) {
    case 'svg':
      return new Blob([svgOf(deck, choices.isFramed)], { type: 'image/svg+xml' })
    case 'png':
      return pngOf(svgOf(deck, choices.isFramed), choices.scale)
    case 'pptx':
      return slidesFile(deck)
    case 'pdf':
      return new Blob([sheetDocument(deck, choices).html], { type: 'text/html' })
  }
}
