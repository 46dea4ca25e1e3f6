import type { Deck } from '#export/deck.ts'
import { formatPptx } from '#export/format-pptx.ts'
import { formatSheet, formatSheetDocument } from '#export/format-sheet.ts'
import { defaultSheetSettings } from '#export/sheet.ts'
import { saveFile } from '#ui/save-file.ts'
import { printDocument } from './print-frame.ts'

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Prints the handout of a tour: A4, a page a step with its picture and what is told, the clauses at the end. */
export const printHandout = (deck: Deck): void => {
  const sheet = formatSheet(deck, defaultSheetSettings)
  printDocument(formatSheetDocument(deck, sheet), deck.title)
}

/** Saves a tour as slides that can be edited, with the notes of the speaker. */
export const saveSlides = async (deck: Deck, name: string): Promise<void> =>
  saveFile(`${name}.pptx`, new Blob([new Uint8Array(await formatPptx(deck))], { type: pptxType }))
