import { describe, expect, test } from 'vitest'
import { buildDrawing } from '#export/build-drawing.ts'
import { formatSheet, formatSheetDocument } from '#export/format-sheet.ts'
import { escapeXml } from '#export/format-svg.ts'
import { defaultSheetSettings, type SheetSettings } from '#export/sheet.ts'
import { languages } from '#model/text.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { deckOfView } from './deck-of-view.ts'
import { inputOfHash, someViews } from './some-views.ts'
import { viewInput } from './view-input.ts'

const model = shenzhenModel()

const idsIn = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '')

const pagesIn = (html: string): string[] =>
  [...html.matchAll(/<section .*?<\/section>/gs)].map((match) => match[0])

const set = (more: Partial<SheetSettings> = {}): SheetSettings => ({ ...defaultSheetSettings, ...more })

const views = languages.flatMap((language) =>
  someViews.map(([name, hash]) => ({ name, hash, language }) as const),
)

describe('pictures on paper', () => {
  test.each(views)('show every box and line of $name ($language)', async ({ hash, language }) => {
    const input = await inputOfHash(model, hash, language)
    const drawing = buildDrawing(input)
    const { body } = formatSheet(deckOfView(input), set())
    const [page = ''] = pagesIn(body)
    expect(idsIn(page, 'box').sort()).toEqual(input.placed.boxes.map(({ id }) => id).sort())
    expect(idsIn(page, 'line').sort()).toEqual(drawing.paths.map(({ id }) => escapeXml(id)).sort())
    expect(idsIn(page, 'line')).toHaveLength(
      input.emphasis.flows.length + input.emphasis.relations.length + input.emphasis.links.length,
    )
  })

  test('carry title, narration, date, page number, mark and watermark on every page', async () => {
    const deck = deckOfView(await viewInput(typicalModel(), settingsOf()))
    const sheet = formatSheet(deck, set({ mark: '内部资料', watermark: '样本 <1>' }))
    const pages = pagesIn(sheet.body)
    expect(pages).toHaveLength(sheet.pages)
    pages.forEach((page, index) => {
      expect(page).toContain('Title of the deck')
      expect(page).toContain('2026-01-02')
      expect(page).toContain(`第 ${index + 1} 页，共 ${sheet.pages} 页`)
      expect(page).toContain('<span class="mark">内部资料</span>')
      expect(page).toContain('样本 &lt;1&gt;')
    })
    expect(pages[0]).toContain('Said to the room')
  })

  test('have no mark and no watermark unless they are wanted', async () => {
    const { body } = formatSheet(deckOfView(await viewInput(typicalModel(), settingsOf())), set())
    expect(body).not.toContain('class="mark"')
    expect(body).not.toContain('class="watermark"')
  })

  test('are set on the paper that was chosen', async () => {
    const deck = deckOfView(await viewInput(typicalModel(), settingsOf()))
    expect(formatSheet(deck, set({ paper: 'a3', orientation: 'portrait' })).pageRule).toBe(
      '@page{size:A3 portrait;margin:0}',
    )
  })

  test('are spread over as many pages as tiles, each with where it belongs', async () => {
    const deck = deckOfView(await viewInput(model, settingsOf()))
    const one = formatSheet(deck, set())
    const six = formatSheet(deck, set({ tiling: { across: 3, down: 2 } }))
    expect(six.pages).toBe(one.pages + 5)
    const pages = pagesIn(six.body).slice(0, 6)
    expect(pages.map((page) => /第 \d 行第 \d 列/.exec(page)?.[0])).toEqual(
      [1, 2].flatMap((row) => [1, 2, 3].map((column) => `第 ${row} 行第 ${column} 列`)),
    )
    const parts = pages.map((page) => /viewBox="([^"]+)"/.exec(page)?.[1])
    expect(new Set(parts).size).toBe(6)
  })

  test('end with the legend and every clause of what is shown, on as many pages as they need', async () => {
    const clauses = Array.from({ length: 400 }, (_, index) => ({ section: `§${index}.`, title: 'A clause' }))
    const input = await viewInput(typicalModel(), settingsOf())
    const deck = deckOfView(input, { sources: [{ title: 'The document', published: '', clauses }] })
    const sheet = formatSheet(deck, set())
    const pages = pagesIn(sheet.body)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.filter((page) => page.includes('class="legend"'))).toHaveLength(1)
    const written = [...sheet.body.matchAll(/<b>(§\d+\.)<\/b>/g)].map((match) => match[1])
    expect(written).toEqual(clauses.map(({ section }) => section))
  })

  test('need nothing beside them: no script, no address, no picture', async () => {
    const deck = deckOfView(await viewInput(typicalModel(), settingsOf()))
    const html = formatSheetDocument(deck, formatSheet(deck, set()))
    expect(html).not.toMatch(/<script|<img|<link|src=|href=|url\(http/)
  })
})
