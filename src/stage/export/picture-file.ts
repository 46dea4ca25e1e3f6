import type { Deck } from '#export/deck.ts'
import { formatFramedSvg } from '#export/format-framed-svg.ts'
import { formatSvg } from '#export/format-svg.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Scale } from './export-choices.ts'

/** A deck of one picture as SVG, with its frame or alone. */
export const svgOf = (deck: Deck, isFramed: boolean): string => {
  const [slide] = deck.slides
  if (!slide) throw new Error('deck without a picture')
  if (!isFramed) return formatSvg(slide.drawing, { title: slide.title, description: deck.subtitle })
  const exported = sayFrom(takeOutWords, deck.language, 'exportedOn', { date: deck.date })
  return formatFramedSvg(slide.drawing, {
    title: slide.title,
    subtitle: `${deck.title} · ${exported}`,
    legend: deck.legend,
    account: [slide.narration.replaceAll('\n', ' '), deck.subtitle].filter((text) => text !== '').join(' '),
  })
}

const loadImage = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('picture cannot be drawn'))
    image.src = url
  })

/** Draws an SVG file as PNG. Rejects where the browser has no room for so many pixels. */
export const pngOf = async (svg: string, scale: Scale): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(url)
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error(`picture too large: ${canvas.width} × ${canvas.height}`)
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}
