import type { Size } from '#layout/geometry.ts'
import { lineCount } from '#layout/text-metrics.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { type Orientation, type Paper, paperSize, type Tile, type Tiling, tilesOf } from './paper.ts'
import type { CitedSource } from './shown-clauses.ts'

/** How pictures go on paper. */
export interface SheetSettings {
  readonly paper: Paper
  readonly orientation: Orientation
  /** Over how many pages each picture is spread. */
  readonly tiling: Tiling
  /** A classification, as `内部资料`; '' for none. */
  readonly mark: string
  /** Across every page, pale; '' for none. */
  readonly watermark: string
}

export const defaultSheetSettings: SheetSettings = {
  paper: 'a4',
  orientation: 'landscape',
  tiling: { across: 1, down: 1 },
  mark: '',
  watermark: '',
}

/** Millimetres: the edge that printers leave white, the line of the title, the line at the foot. */
export const sheetSizes = { edge: 10, head: 14, foot: 8, narrationLine: 5.2 }

/** One page. The clauses take as many as they need after the pictures; the legend stands over the first of them. */
export type SheetPage =
  | { readonly kind: 'picture'; readonly slide: DeckSlide; readonly tile: Tile; readonly isWhole: boolean }
  | { readonly kind: 'last'; readonly hasLegend: boolean; readonly sources: readonly CitedSource[] }

/** Pixels of a page of the web to a millimetre. */
const pixels = 96 / 25.4

const narrationSize = (10 * 96) / 72

/** The free area of a page, in millimetres. A narration takes its share of a page that shows a picture whole. */
export const areaOf = (
  { paper, orientation }: Pick<SheetSettings, 'paper' | 'orientation'>,
  narration: string,
): Size => {
  const { width, height } = paperSize(paper, orientation)
  const { edge, head, foot, narrationLine } = sheetSizes
  const free = { width: width - 2 * edge, height: height - 2 * edge - head - foot }
  const lines = narration === '' ? 0 : lineCount(narration, narrationSize, free.width * pixels * 0.95) + 1
  return { ...free, height: free.height - Math.min(free.height * 0.4, lines * narrationLine) }
}

/** How the clauses are set; `share` is what is left of the columns where they do not break evenly. */
export const clauseColumns = { count: 3, gap: 8, line: 4.4, share: 0.85 }

const clauseSize = (8.5 * 96) / 72

type Clause = CitedSource['clauses'][number]

/** Spreads the clauses of the sources over pages that hold so many lines each; the first one holds fewer. */
const spreadClauses = (
  sources: readonly CitedSource[],
  linesOf: (clause: Clause) => number,
  capacity: { readonly first: number; readonly next: number },
): CitedSource[][] => {
  const pages: CitedSource[][] = [[]]
  let left = capacity.first
  for (const source of sources) {
    let clauses: Clause[] = []
    left -= 4
    for (const clause of source.clauses) {
      if (left < linesOf(clause) && clauses.length > 0) {
        pages.at(-1)?.push({ ...source, clauses })
        pages.push([])
        clauses = []
        left = capacity.next - 4
      }
      left -= linesOf(clause)
      clauses.push(clause)
    }
    pages.at(-1)?.push({ ...source, clauses })
  }
  return pages
}

const lastPages = ({ sources, legend }: Deck, settings: SheetSettings): SheetPage[] => {
  const { width, height } = areaOf(settings, '')
  const { count, gap, line, share } = clauseColumns
  const column = ((width - gap * (count - 1)) / count) * pixels
  const lines = (free: number): number => Math.floor(free / line) * count * share
  const spread = spreadClauses(
    sources,
    ({ section, title }) => lineCount(`${section} ${title}`, clauseSize, column),
    { first: lines(height - (legend.length === 0 ? 0 : 20)), next: lines(height) },
  )
  return spread.map((part, index) => ({ kind: 'last', hasLegend: index === 0, sources: part }))
}

/** The pages of a deck on paper: each picture on one or several, and at the end the legend and the clauses. */
export const sheetPages = (deck: Deck, settings: SheetSettings): SheetPage[] => {
  const { tiling } = settings
  const isWhole = tiling.across * tiling.down === 1
  const pictures = deck.slides.flatMap((slide) => {
    const area = areaOf(settings, isWhole ? slide.narration : '')
    const { tiles } = tilesOf(slide.drawing.bounds, area, tiling)
    return tiles.map((tile): SheetPage => ({ kind: 'picture', slide, tile, isWhole }))
  })
  return [...pictures, ...lastPages(deck, settings)]
}
