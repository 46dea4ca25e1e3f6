import type PptxGenJS from 'pptxgenjs'
import type { Language } from '#model/text.ts'
import type { DrawnText } from './drawing.ts'
import { type Fit, hex, pointsOf } from './pptx-fit.ts'

/**
 * The font of Chinese text: it comes with Windows, and a Mac knows which of its own to put in its place. It is named, or
 * a program would choose one by the language of its user.
 */
export const slideFont = 'Microsoft YaHei'

/** The font of Latin letters: as wide as the table of widths that the picture was set by. */
export const latinFont = 'Arial'

/** Type on a slide is set a little smaller than the picture's, so that it fits where another font stands in. */
const slack = 0.94

const languageTag = { zh: 'zh-CN', en: 'en-US' } as const

/** Font and language of a text that is not part of a picture; size in points. */
export const typeOf = (
  language: Language,
  size: number,
  colour: string,
): Pick<PptxGenJS.TextPropsOptions, 'fontFace' | 'fontSize' | 'color' | 'lang'> => ({
  fontFace: slideFont,
  fontSize: size,
  color: hex(colour),
  lang: languageTag[language],
})

/** The type of a text of a picture, at the size it comes to on the slide. */
export const pictureType =
  (language: Language) =>
  (text: DrawnText, fit: Fit, transparency: number): PptxGenJS.TextPropsOptions => ({
    ...typeOf(language, Math.max(1, pointsOf(fit, text.size) * slack), text.colour),
    bold: text.isBold,
    transparency,
  })

/** A run of text. Control characters, which XML does not allow, are left out. */
export const runOf = (text: string, options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps => ({
  text: text.replace(/(?!\n)\p{Cc}/gu, ''),
  options,
})
