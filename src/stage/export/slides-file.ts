import type { Deck } from '#export/deck.ts'

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A deck as a PPTX file. The writer of slides is fetched when it is first wanted. */
export const slidesFile = async (deck: Deck): Promise<Blob> => {
  const { formatPptx } = await import('#export/format-pptx.ts')
  return new Blob([new Uint8Array(await formatPptx(deck))], { type })
}
