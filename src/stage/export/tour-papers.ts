import type { Deck } from '#export/deck.ts'
import { formatSheet, formatSheetDocument } from '#export/format-sheet.ts'
import { defaultSheetSettings } from '#export/sheet.ts'
import { printPage } from '#ui/print-page.ts'
import { saveFile } from '#ui/save-file.ts'
import { slidesFile } from './slides-file.ts'

/** Prints the handout of a tour: A4, a page a step with its picture and what is told, the clauses at the end. */
export const printHandout = (deck: Deck): void => {
  const sheet = formatSheet(deck, defaultSheetSettings)
  printPage(formatSheetDocument(deck, sheet))
}

/** Saves a tour as slides that can be edited, with the notes of the speaker. */
export const saveSlides = async (deck: Deck, name: string): Promise<void> =>
  saveFile(`${name}.pptx`, await slidesFile(deck))
