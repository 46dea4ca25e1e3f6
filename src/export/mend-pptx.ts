import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Hatch } from '#visible-graph/box-mark.ts'

/** Hatching by the name of the shape that has it. */
export type Hatches = ReadonlyMap<string, Hatch>

const pattern: Readonly<Record<Hatch, string>> = {
  rising: 'ltUpDiag',
  falling: 'ltDnDiag',
  crossed: 'openDmnd',
  dots: 'pct10',
  level: 'ltHorz',
}

/** The library fills shapes with one colour; here the shapes that stand for hatching get a pattern, clear between its lines. */
export const withHatches = (slide: string, hatches: Hatches): string =>
  slide.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
    const hatch = hatches.get(/ name="([^"]*)"/.exec(shape)?.[1] ?? '')
    if (!hatch) return shape
    return shape.replace(
      /<a:solidFill>(<a:srgbClr val="\w+")(?:\/>|>.*?<\/a:srgbClr>)<\/a:solidFill>/s,
      (_, colour: string) =>
        `<a:pattFill prst="${pattern[hatch]}"><a:fgClr>${colour}><a:alpha val="35000"/></a:srgbClr></a:fgClr>` +
        `<a:bgClr>${colour}><a:alpha val="0"/></a:srgbClr></a:bgClr></a:pattFill>`,
    )
  })

/** The library names one font for all scripts; here Latin letters get one of their own. */
export const withLatinFont = (slide: string, font: string): string =>
  slide.replace(/(<a:latin typeface=")[^"+]*"/g, `$1${font}"`)

/** The library writes notes of several lines as one paragraph, which programs show on one line; here each has its own. */
export const withNoteLines = (notes: string): string =>
  notes.replace(/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/g, (_, type: string, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r>${type}<a:t>${line}</a:t></a:r>`)
      .join('</a:p>'),
  )

/**
 * Mends what the library writes: it lists a master for every slide, of which only the first is there, and strict readers
 * take a part that is listed and missing for a broken file.
 */
export const withoutMissingParts = (types: string, isThere: (part: string) => boolean): string =>
  types.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) =>
    isThere(part) ? whole : '',
  )

/** Opens a written package, mends it and closes it again. */
export const mendPptx = (written: Uint8Array, hatches: Hatches, latinFont: string): Uint8Array => {
  const entries = Object.entries(unzipSync(written)).filter(([part]) => !part.endsWith('/'))
  const parts = new Set(entries.map(([part]) => part))
  const mended = entries.map(([part, bytes]): [string, Uint8Array] => {
    const change = (by: (text: string) => string): [string, Uint8Array] => [
      part,
      strToU8(by(strFromU8(bytes))),
    ]
    if (part === '[Content_Types].xml')
      return change((text) => withoutMissingParts(text, (each) => parts.has(each)))
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(part)) return change(withNoteLines)
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(part)) return [part, bytes]
    return change((text) => withLatinFont(withHatches(text, hatches), latinFont))
  })
  return zipSync(Object.fromEntries(mended))
}
