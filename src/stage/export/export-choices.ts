import { defaultSheetSettings, type SheetSettings } from '#export/sheet.ts'
import type { Language } from '#model/text.ts'

export const formats = ['svg', 'png', 'pptx', 'pdf'] as const
export type Format = (typeof formats)[number]

/** Pixels of a PNG to a pixel of the picture. */
export const scales = [1, 2, 4] as const
export type Scale = (typeof scales)[number]

/** How a picture is taken out of the page. */
export interface ExportChoices {
  readonly format: Format
  readonly scale: Scale
  readonly sheet: SheetSettings
  readonly language: Language
  /** The colours of the page, or light ones that suit paper. */
  readonly colours: 'shown' | 'paper'
  /** With title, legend, date and account; of SVG and PNG, the others always have them. */
  readonly isFramed: boolean
}

export const defaultChoices = (language: Language): ExportChoices => ({
  format: 'svg',
  scale: 2,
  sheet: defaultSheetSettings,
  language,
  colours: 'shown',
  isFramed: true,
})

/** Across and down, as many as can still be joined by hand. */
export const tilings = [
  { across: 1, down: 1 },
  { across: 2, down: 1 },
  { across: 2, down: 2 },
  { across: 3, down: 2 },
] as const
