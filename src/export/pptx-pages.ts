import type PptxGenJS from 'pptxgenjs'
import { say } from '#i18n/messages.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { sayFrom } from '#i18n/words.ts'
import { lineCount } from '#layout/text-metrics.ts'
import type { Deck, DeckSlide } from './deck.ts'
import type { LegendEntry } from './legend-entries.ts'
import { addBox, dashType, legendHatchName } from './pptx-boxes.ts'
import { fitInto, hex, slideSize } from './pptx-fit.ts'
import { addPaths } from './pptx-lines.ts'
import { pictureType, runOf, typeOf } from './pptx-text.ts'
import type { CitedSource } from './shown-clauses.ts'

/** The master of all slides but the first; its title is what a program lists the slides by. */
export const pageMaster = 'LAYERSCOPE_PAGE'
export const titleMaster = 'LAYERSCOPE_TITLE'

const edge = 0.4
const top = 1
const inner = slideSize.width - 2 * edge
const room = slideSize.height - top - 0.3

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How high a text stands in a width, both in inches, at a size in points; with some slack for other fonts. */
const heightOf = (text: string, size: number, width: number): number => {
  const pixels = (size * 96) / 72
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, lineCount(line, pixels, width * 96 * 0.94)), 0)
  return (lines * pixels * 1.35) / 96
}

/** The largest of these sizes, in points, at which a text fits; the smallest where none does. */
const sizeThatFits = (text: string, sizes: readonly number[], { width, height }: Area): number =>
  sizes.find((size) => heightOf(text, size, width) <= height) ?? sizes.at(-1) ?? 10

/** Where picture and narration stand: side by side or one over the other, whichever leaves the picture larger. */
const areasOf = ({ drawing, narration }: DeckSlide): { readonly picture: Area; readonly words: Area } => {
  const whole = { x: edge, y: top, width: inner, height: room }
  if (narration === '') return { picture: whole, words: whole }
  const high = Math.min(1.3, heightOf(narration, 14, inner))
  const below = { ...whole, height: room - high - 0.15 }
  const beside = { ...whole, width: inner - 3.4 }
  return fitInto(drawing.bounds, beside).scale > fitInto(drawing.bounds, below).scale
    ? { picture: beside, words: { ...whole, x: edge + inner - 3.2, width: 3.2 } }
    : { picture: below, words: { ...whole, y: top + room - high, height: high } }
}

const box = ({ x, y, width, height }: Area) => ({ x, y, w: width, h: height })

/** The first slide: what it is about, and of when. */
export const addTitlePage = (pptx: PptxGenJS, deck: Deck): void => {
  const slide = pptx.addSlide({ masterName: titleMaster })
  const { colours, language } = deck
  const type = (size: number, colour: string) => typeOf(language, size, colour)
  slide.background = { color: hex(colours.ground) }
  slide.addShape('rect', { x: 0.9, y: 3.9, w: 1.4, h: 0.06, fill: { color: hex(colours.accent) } })
  slide.addText([runOf(deck.title, { ...type(36, colours.ink), bold: true })], { placeholder: 'title' })
  slide.addText([runOf(deck.subtitle, type(18, colours.soft))], {
    ...{ x: 0.9, y: 4.15, w: 11.5, h: 0.9 },
    margin: 0,
    valign: 'top',
    fit: 'shrink',
  })
  slide.addText([runOf(deck.date, type(14, colours.soft))], {
    ...{ x: 0.9, y: 6.5, w: 11.5, h: 0.4 },
    margin: 0,
  })
}

const addPage = (pptx: PptxGenJS, { colours, language }: Deck, title: string): PptxGenJS.Slide => {
  const slide = pptx.addSlide({ masterName: pageMaster })
  slide.background = { color: hex(colours.ground) }
  const type = { ...typeOf(language, 22, colours.ink), bold: true }
  slide.addText([runOf(title, type)], { placeholder: 'title' })
  return slide
}

/** A picture with its narration and the speaker's notes. */
export const addPicturePage = (pptx: PptxGenJS, deck: Deck, page: DeckSlide): void => {
  const slide = addPage(pptx, deck, page.title)
  const { colours, language } = deck
  const { picture, words } = areasOf(page)
  const fit = fitInto(page.drawing.bounds, picture)
  const font = pictureType(language)
  for (const each of page.drawing.boxes) addBox(slide, fit, each, font)
  addPaths(slide, fit, page.drawing, font)
  if (page.narration !== '') {
    const size = sizeThatFits(page.narration, [14, 13, 12, 11, 10], words)
    slide.addText([runOf(page.narration, typeOf(language, size, colours.ink))], {
      ...box(words),
      margin: 0,
      valign: 'top',
      fit: 'shrink',
    })
  }
  if (page.notes !== '') slide.addNotes(page.notes)
}

const addSample = (
  slide: PptxGenJS.Slide,
  { sample }: LegendEntry,
  deck: Deck,
  x: number,
  y: number,
): void => {
  const type = (colour: string) => typeOf(deck.language, 11, colour)
  const place = { x: x + 0.08, y: y + 0.07, w: 0.34, h: 0.22 }
  const centred = { margin: 0, align: 'center', valign: 'middle', wrap: false } as const
  switch (sample.kind) {
    case 'ground':
      slide.addShape('roundRect', {
        ...place,
        rectRadius: 0.03,
        fill: { color: hex(sample.fill) },
        line: { color: hex(sample.stroke), width: 1 },
      })
      return
    case 'line':
      slide.addShape('line', {
        ...{ x, y: y + 0.18, w: 0.5, h: 0 },
        line: {
          color: hex(sample.stroke),
          width: 1.75,
          dashType: sample.dash.length === 0 ? 'solid' : (sample.dash[0] ?? 0) > 2 ? 'dash' : 'sysDot',
        },
      })
      return
    case 'count':
      slide.addText([runOf(sample.text, type(sample.ink))], {
        ...place,
        ...centred,
        shape: 'roundRect',
        rectRadius: 0.11,
        line: { color: hex(sample.stroke), width: 1 },
      })
      return
    case 'sign':
      slide.addText([runOf(sample.text, type(sample.ink))], { ...place, ...centred })
      return
    case 'mark': {
      const { ring } = sample
      const shape = { ...place, shape: 'roundRect', rectRadius: 0.03 } as const
      slide.addText([runOf(sample.text, { ...type(sample.ink), bold: true })], {
        ...shape,
        ...centred,
        fill: { color: hex(sample.fill) },
        line: ring
          ? { color: hex(ring.colour), width: ring.line === 'double' ? 3 : 2, dashType: dashType[ring.line] }
          : { color: hex(sample.stroke), width: 1 },
      })
      if (sample.hatch)
        slide.addShape('roundRect', {
          ...place,
          rectRadius: 0.03,
          fill: { color: hex(sample.ink) },
          objectName: legendHatchName(sample.hatch),
        })
    }
  }
}

const addLegend = (slide: PptxGenJS.Slide, deck: Deck): void => {
  const { legend, language, colours } = deck
  legend.forEach((entry, index) => {
    const y = top + index * 0.38
    addSample(slide, entry, deck, edge, y)
    slide.addText([runOf(entry.words, typeOf(language, 12, colours.ink))], {
      ...{ x: edge + 0.65, y, w: 2.9, h: 0.36 },
      margin: 0,
      valign: 'middle',
      fit: 'shrink',
    })
  })
}

/** Clauses by their numbers, with their titles where there are few. */
const clauseWords = ({ clauses }: CitedSource): string =>
  clauses.length > 14
    ? clauses.map(({ section }) => section).join(' · ')
    : clauses.map(({ section, title }) => `${section} ${title}`.trim()).join('\n')

/** The last slide: what signs mean, and which clauses it all rests on. */
export const addLastPage = (pptx: PptxGenJS, deck: Deck): void => {
  const { sources, language, colours } = deck
  const title =
    sources.length === 0 ? say(language, 'legend') : sayFrom(takeOutWords, language, 'legendAndSources')
  const slide = addPage(pptx, deck, title)
  addLegend(slide, deck)
  if (sources.length === 0) return
  const area = { x: edge + 4, y: top, width: inner - 4, height: room }
  const whole = sources
    .map((source) => `${source.title}\n${source.published}\n${clauseWords(source)}\n`)
    .join('\n')
  const size = sizeThatFits(whole, [14, 13, 12, 11, 10, 9, 8], area)
  const runs = sources.flatMap((source) => [
    runOf(source.title, { ...typeOf(language, size, colours.ink), bold: true, breakLine: true }),
    runOf(source.published, { ...typeOf(language, size, colours.soft), breakLine: true }),
    // Numbers of clauses are in the language of their document; the words beside them are not.
    runOf(`${clauseWords(source)}\n`, { ...typeOf(language, size, colours.ink), breakLine: true }),
  ])
  slide.addText(runs, { ...box(area), margin: 0, valign: 'top', fit: 'shrink' })
}
