import { say } from '#i18n/messages.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Rect, Size } from '#layout/geometry.ts'
import type { Deck } from './deck.ts'
import { formatLegend, placeLegend } from './format-legend.ts'
import { escapeXml, formatSvgContent, svgAttributes, tag } from './format-svg.ts'
import { overlap, paperSize, type Tiling } from './paper.ts'
import { areaOf, type SheetPage, type SheetSettings, sheetPages } from './sheet.ts'
import { formatPageRule, formatSheetStyle } from './sheet-style.ts'
import type { CitedSource } from './shown-clauses.ts'

/** A deck on paper, as the parts of a page of the web. */
export interface Sheet {
  /** The rule that sets the paper. */
  readonly pageRule: string
  readonly style: string
  /** One `section` a page. */
  readonly body: string
  readonly pages: number
}

type PicturePage = SheetPage & { readonly kind: 'picture' }
type LastPage = SheetPage & { readonly kind: 'last' }

/** Pixels of a legend to a millimetre. */
const legendScale = 3.6

/** Dashed lines where a page is cut so that its neighbour joins on. */
const formatCuts = (row: number, column: number, { across, down }: Tiling): string => {
  const line = (style: string): string => tag('i', { class: 'cut', style })
  return (
    (column < across - 1 ? line(`top:0;bottom:0;right:${overlap}mm;border-right-width:0.3mm`) : '') +
    (row < down - 1 ? line(`left:0;right:0;bottom:${overlap}mm;border-bottom-width:0.3mm`) : '')
  ).replaceAll('/>', '></i>')
}

const formatWatermark = (text: string, { paper, orientation }: SheetSettings, ink: string): string => {
  if (text === '') return ''
  const { width, height } = paperSize(paper, orientation)
  const places = [0.25, 0.75].flatMap((y) => [0.25, 0.75].map((x) => ({ x: x * width, y: y * height })))
  const texts = places.map(({ x, y }) =>
    tag(
      'text',
      {
        x,
        y,
        transform: `rotate(-30 ${x} ${y})`,
        'text-anchor': 'middle',
        'font-size': Math.min(16, (width * 0.62) / Math.max(4, text.length)),
        fill: ink,
        'fill-opacity': 0.07,
      },
      escapeXml(text),
    ),
  )
  const viewBox = `0 0 ${width} ${height}`
  return tag('svg', { class: 'watermark', viewBox, 'aria-hidden': 'true' }, texts.join(''))
}

const formatClauses = (sources: readonly CitedSource[]): string =>
  sources
    .map(({ title, published, clauses }) => {
      const items = clauses.map((clause) =>
        tag('li', {}, `${tag('b', {}, escapeXml(clause.section))} ${escapeXml(clause.title)}`),
      )
      return (
        tag('h2', {}, escapeXml(title)) + tag('p', {}, escapeXml(published)) + tag('ul', {}, items.join(''))
      )
    })
    .join('')

/** A picture that is shown whole is as high as it is; what is said about it follows at once. */
const placeOf = (
  { slide: { drawing, narration }, tile, isWhole }: PicturePage,
  settings: SheetSettings,
): { readonly part: Rect; readonly size: Size } => {
  const area = areaOf(settings, isWhole ? narration : '')
  if (!isWhole) return { part: tile.part, size: area }
  const { width, height } = drawing.bounds
  return {
    part: drawing.bounds,
    size: { width: area.width, height: Math.min(area.height, (area.width * height) / width) },
  }
}

const formatPicture = (page: PicturePage, settings: SheetSettings): string => {
  const { slide, tile, isWhole } = page
  const { part, size } = placeOf(page, settings)
  const svg = tag(
    'svg',
    { ...svgAttributes(part), width: null, height: null },
    tag('title', {}, escapeXml(slide.title)) + formatSvgContent(slide.drawing),
  )
  const cuts = isWhole ? '' : formatCuts(tile.row, tile.column, settings.tiling)
  const style = `width:${size.width.toFixed(2)}mm;height:${size.height.toFixed(2)}mm`
  const narration =
    isWhole && slide.narration !== '' ? tag('p', { class: 'narration' }, escapeXml(slide.narration)) : ''
  return tag('figure', { style }, svg + cuts) + narration
}

const formatLast = (page: LastPage, { legend, colours }: Deck, settings: SheetSettings): string => {
  const width = areaOf(settings, '').width * legendScale
  const { placed, height } = placeLegend(legend, width)
  const bounds = { x: 0, y: 0, width, height }
  const size = { width: `${width / legendScale}mm`, height: `${height / legendScale}mm` }
  const svg = tag('svg', { ...svgAttributes(bounds), ...size }, formatLegend(placed, bounds, colours.ink))
  return (
    (legend.length === 0 || !page.hasLegend ? '' : tag('div', { class: 'legend' }, svg)) +
    (page.sources.length === 0 ? '' : tag('div', { class: 'clauses' }, formatClauses(page.sources)))
  )
}

const formatPage = (
  deck: Deck,
  settings: SheetSettings,
  page: SheetPage,
  number: number,
  pages: number,
): string => {
  const { language, colours } = deck
  const words = (key: keyof typeof takeOutWords.zh, params = {}): string =>
    sayFrom(takeOutWords, language, key, params)
  const isPart = page.kind === 'picture' && !page.isWhole
  const title =
    page.kind === 'picture'
      ? page.slide.title
      : deck.sources.length === 0
        ? say(language, 'legend')
        : words('legendAndSources')
  const where = isPart
    ? words('tileOf', { row: page.tile.row + 1, column: page.tile.column + 1 })
    : deck.title
  const note = isPart ? words('tilesHint', { overlap }) : deck.subtitle
  const header =
    tag('h1', {}, escapeXml(title)) +
    (where === title ? '' : tag('p', {}, escapeXml(where))) +
    (settings.mark === '' ? '' : tag('span', { class: 'mark' }, escapeXml(settings.mark)))
  const footer = [note, words('exportedOn', { date: deck.date }), words('pageOf', { page: number, pages })]
  return tag(
    'section',
    { class: 'page', lang: language === 'zh' ? 'zh-CN' : 'en' },
    tag('header', {}, header) +
      (page.kind === 'picture' ? formatPicture(page, settings) : formatLast(page, deck, settings)) +
      tag('footer', {}, footer.map((text) => tag('span', {}, escapeXml(text || ' '))).join('')) +
      formatWatermark(settings.watermark, settings, colours.ink),
  )
}

/** Sets a deck on paper. The subtitle stands at the foot of every page. */
export const formatSheet = (deck: Deck, settings: SheetSettings): Sheet => {
  const pages = sheetPages(deck, settings)
  const body = pages.map((page, index) => formatPage(deck, settings, page, index + 1, pages.length))
  return {
    pageRule: formatPageRule(settings),
    style: formatSheetStyle(settings, deck.colours),
    body: tag('div', { class: 'pages' }, body.join('')),
    pages: pages.length,
  }
}

/** A sheet as a page of the web that needs nothing beside it: printed or saved as PDF, its text stays text. */
export const formatSheetDocument = (deck: Deck, sheet: Sheet): string =>
  `<!doctype html>
<html lang="${deck.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${escapeXml(deck.title)}</title>
<style>${sheet.pageRule}body{margin:0}${sheet.style}</style></head><body>${sheet.body}</body></html>`
