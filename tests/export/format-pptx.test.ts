import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { buildDrawing } from '#export/build-drawing.ts'
import { formatPptx } from '#export/format-pptx.ts'
import { languages } from '#model/text.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { deckOfView } from './deck-of-view.ts'
import { contentTypeFaults, danglingRelations, readPptx } from './read-pptx.ts'
import { inputOfHash, someViews } from './some-views.ts'
import { viewInput } from './view-input.ts'

const model = shenzhenModel()

const views = languages.flatMap((language) =>
  someViews.map(([name, hash]) => ({ name, hash, language }) as const),
)

describe('slides', () => {
  test.each(views)(
    'hold $name with every title and line as a shape ($language)',
    async ({ hash, language }) => {
      const input = await inputOfHash(model, hash, language)
      const deck = deckOfView(input)
      const pptx = readPptx(await formatPptx(deck))
      expect(pptx.slides).toHaveLength(3)
      const drawing = buildDrawing(input)
      const shapes = pptx.slides[1]?.shapes ?? []
      // A box is named after what is written in it; nothing else is.
      const titles = shapes.filter(({ name, text }) => name === text).map(({ text }) => text)
      expect(drawing.boxes).toHaveLength(input.placed.boxes.length)
      expect(titles.sort()).toEqual(drawing.boxes.map(({ title }) => title.text).sort())
      const ways = shapes.filter(({ geometry }) => geometry === 'freeform').map(({ name }) => name)
      expect(ways.sort()).toEqual(drawing.paths.map(({ label }) => label).sort())
      expect(ways).toHaveLength(
        input.emphasis.flows.length + input.emphasis.relations.length + input.emphasis.links.length,
      )
      expect(contentTypeFaults(pptx)).toEqual([])
      expect(danglingRelations(pptx)).toEqual([])
      expect(pptx.parts.filter((part) => part.includes('media/'))).toEqual([])
      expect(pptx.slides.map(({ xml }) => xml).join('')).not.toContain('<p:pic>')
    },
  )

  test('say what is said, to the room and to the speaker, and begin with a title and end with legend and sources', async () => {
    const input = await viewInput(model, settingsOf({ select: ['data-hub'] }))
    const deck = deckOfView(input)
    const { slides } = readPptx(await formatPptx(deck))
    const texts = slides.map(({ shapes }) => shapes.map(({ text }) => text))
    expect(texts[0]).toEqual(
      expect.arrayContaining(['Title of the deck', 'Subtitle of the deck', '2026-01-02']),
    )
    expect(texts[1]).toEqual(expect.arrayContaining(['Title of the slide', 'Said to the room']))
    expect(slides.map(({ notes }) => notes)).toEqual(['', 'Said to the speaker', ''])
    expect(deck.legend.length).toBeGreaterThan(6)
    expect(texts[2]).toEqual(expect.arrayContaining(deck.legend.map(({ words }) => words)))
    const last = texts[2]?.join('\n') ?? ''
    expect(deck.sources.length).toBeGreaterThan(0)
    for (const { title, clauses } of deck.sources) {
      expect(last).toContain(title)
      for (const { section } of clauses) expect(last).toContain(section)
    }
  })

  test('have their titles in the place that programs list slides by', async () => {
    const { slides } = readPptx(await formatPptx(deckOfView(await viewInput(typicalModel(), settingsOf()))))
    for (const { shapes } of slides) {
      expect(shapes.filter(({ xml }) => /<p:ph\s[^>]*type="title"/.test(xml))).toHaveLength(1)
    }
  })

  test('name the font of every text, for Chinese too', async () => {
    const { slides } = readPptx(await formatPptx(deckOfView(await viewInput(model, settingsOf()))))
    const runs = slides.flatMap(({ xml }) => [...xml.matchAll(/<a:rPr .*?<\/a:rPr>/gs)].map(String))
    expect(runs.length).toBeGreaterThan(100)
    expect(runs.filter((run) => !run.includes('<a:ea typeface="Microsoft YaHei"'))).toEqual([])
    expect(runs.filter((run) => !run.includes('<a:latin typeface="Arial"'))).toEqual([])
    expect(runs.filter((run) => !run.includes('lang="zh-CN"'))).toEqual([])
  })

  test('draw heads, dashes, rings, hatching and badges, not colours alone', async () => {
    const marks = new Map([
      ['app', { ring: { tone: 'severe', line: 'dashed' }, hatch: 'rising', badge: '7' }],
    ] as const)
    const input = await viewInput(typicalModel(), settingsOf({ select: ['app'] }), { marks })
    const { slides } = readPptx(await formatPptx(deckOfView(input)))
    const shapes = slides[1]?.shapes ?? []
    const ways = shapes.filter(({ geometry }) => geometry === 'freeform')
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.filter(({ xml }) => !xml.includes('<a:tailEnd type="triangle"/>'))).toEqual([])
    expect(shapes.find(({ name }) => name.startsWith('ring '))?.xml).toContain('<a:prstDash val="dash"/>')
    expect(shapes.find(({ name }) => name === 'hatch app')?.xml).toContain('<a:pattFill prst="ltUpDiag">')
    expect(shapes.map(({ text }) => text)).toContain('7')
  })

  test('lie within the slide, boxes and lines alike', async () => {
    const input = await inputOfHash(model, '#/map?focus=data-hub', 'en')
    const { slides } = readPptx(await formatPptx(deckOfView(input)))
    const places = [
      ...(slides[1]?.xml ?? '').matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g),
    ]
      .map((match) => match.slice(1).map(Number))
      .map(([x = 0, y = 0, width = 0, height = 0]) => ({
        left: x,
        top: y,
        right: x + width,
        bottom: y + height,
      }))
    expect(places.length).toBeGreaterThan(50)
    // 914,400 units to an inch.
    const outside = places.filter(
      ({ left, top, right, bottom }) =>
        left < 0 || top < 0 || right > 13.334 * 914_400 || bottom > 7.5 * 914_400,
    )
    expect(outside).toEqual([])
  })

  test('survive signs that XML reserves or forbids', async () => {
    const input = await viewInput(typicalModel(), settingsOf())
    const deck = deckOfView(input, { title: 'a < b & "c"\u0000\u0007', subtitle: '' })
    const pptx = readPptx(await formatPptx(deck))
    expect(pptx.slides[0]?.shapes.map(({ text }) => text)).toContain('a < b & "c"')
    for (const part of pptx.parts.filter((each) => each.endsWith('.xml'))) {
      expect(pptx.text(part)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/)
    }
  })
})

const office = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((file) => existsSync(file))

test('another program opens the slides, where there is one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'layerscope-slides-'))
  writeFileSync(join(folder, 'deck.pptx'), await formatPptx(deckOfView(await viewInput(model, settingsOf()))))
  if (office === undefined) {
    expect(existsSync(join(folder, 'deck.pptx')), 'written only: no soffice on this machine').toBe(true)
    return
  }
  await promisify(execFile)(office, [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'deck.pptx'),
  ])
  expect(existsSync(join(folder, 'deck.pdf')), 'converted by soffice').toBe(true)
})
