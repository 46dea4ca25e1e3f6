import PptxGenJS from 'pptxgenjs'
import type { Deck } from './deck.ts'
import { escapeXml } from './format-svg.ts'
import { type Hatches, mendPptx } from './mend-pptx.ts'
import { hatchName, legendHatchName } from './pptx-boxes.ts'
import { hex, slideSize } from './pptx-fit.ts'
import { addLastPage, addPicturePage, addTitlePage, pageMaster, titleMaster } from './pptx-pages.ts'
import { latinFont, slideFont } from './pptx-text.ts'

const hatchesOf = ({ slides, legend }: Deck): Hatches =>
  new Map([
    ...legend.flatMap(({ sample }) =>
      sample.kind === 'mark' && sample.hatch ? [[legendHatchName(sample.hatch), sample.hatch] as const] : [],
    ),
    ...slides.flatMap(({ drawing }) =>
      drawing.boxes.flatMap(({ id, hatch }) => (hatch ? [[escapeXml(hatchName(id)), hatch] as const] : [])),
    ),
  ])

const defineMasters = (pptx: PptxGenJS, { colours }: Deck): void => {
  const master = (
    name: string,
    place: { x: number; y: number; w: number; h: number },
    valign: 'middle' | 'bottom',
  ) =>
    pptx.defineSlideMaster({
      title: name,
      background: { color: hex(colours.ground) },
      objects: [
        {
          placeholder: {
            options: { name: 'title', type: 'title', ...place, margin: 0, align: 'left', valign },
            text: '',
          },
        },
      ],
    })
  master(pageMaster, { x: 0.4, y: 0.3, w: slideSize.width - 0.8, h: 0.6 }, 'middle')
  master(titleMaster, { x: 0.9, y: 2, w: 11.5, h: 1.75 }, 'bottom')
}

/**
 * Writes a deck as a PPTX file: every box, title and line is a shape of its own that can be moved, retyped and recoloured;
 * nothing is a picture. Works in the browser and in Node.
 */
export const formatPptx = async (deck: Deck): Promise<Uint8Array> => {
  const pptx = new PptxGenJS()
  pptx.defineLayout({ name: 'LAYERSCOPE', ...slideSize })
  pptx.layout = 'LAYERSCOPE'
  pptx.title = deck.title
  pptx.subject = deck.subtitle
  pptx.author = 'Layerscope'
  pptx.company = 'Layerscope'
  pptx.theme = { headFontFace: slideFont, bodyFontFace: slideFont }
  defineMasters(pptx, deck)
  addTitlePage(pptx, deck)
  for (const slide of deck.slides) addPicturePage(pptx, deck, slide)
  addLastPage(pptx, deck)
  const written = await pptx.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error(`not written as bytes: ${typeof written}`)
  return mendPptx(written, hatchesOf(deck), latinFont)
}
