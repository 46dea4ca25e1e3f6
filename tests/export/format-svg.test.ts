import { describe, expect, test } from 'vitest'
import { buildDrawing } from '#export/build-drawing.ts'
import { escapeXml, formatSvg } from '#export/format-svg.ts'
import { buildPalette, mix } from '#export/palette.ts'
import { boxText } from '#layout/box-text.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { themePalette } from './theme-palette.ts'
import { viewInput } from './view-input.ts'

const idsIn = (svg: string, name: string): string[] =>
  [...svg.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '')

/** What a person reads in the picture, box by box, without the breaks of its lines. */
const textsIn = (svg: string): string =>
  [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map((match) => match[1] ?? '').join('')

const bare = (text: string): string => escapeXml(text).replaceAll(/\s/g, '')

describe('a picture as SVG', () => {
  test.each(['zh', 'en'] as const)(
    'holds every box and line of the shipped landscape, with its title (%s)',
    async (language) => {
      const input = await viewInput(shenzhenModel(), settingsOf({}), { language })
      const svg = formatSvg(buildDrawing(input), { title: 'Shenzhen', description: '' })
      expect(idsIn(svg, 'box').sort()).toEqual(input.placed.boxes.map(({ id }) => id).sort())
      expect(idsIn(svg, 'line').sort()).toEqual(input.emphasis.flows.map(({ id }) => id).sort())
      const texts = textsIn(svg).replaceAll(/\s/g, '')
      const missing = input.graph.elements.filter(
        (element) =>
          element.kind === 'element' && !texts.includes(bare(boxText(input.model, element)[language])),
      )
      expect(missing.map(({ id }) => id)).toEqual([])
    },
  )

  test('is in one file: no style sheet, no picture, no address of anything', async () => {
    const input = await viewInput(typicalModel(), settingsOf({ open: ['hub'] }))
    const svg = formatSvg(buildDrawing(input), { title: 'a', description: 'b' })
    expect(svg).not.toMatch(/<style|<image|href=|url\(http|var\(--|oklch/)
    expect(svg.match(/http[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  test('shows containers behind what is in them, and lines over all', async () => {
    const drawing = buildDrawing(await viewInput(typicalModel(), settingsOf({ open: ['hub'] })))
    const depths = drawing.boxes.map(({ depth }) => depth)
    expect(depths).toEqual([...depths].sort((a, b) => a - b))
    const svg = formatSvg(drawing, { title: 'a', description: '' })
    expect(svg.lastIndexOf('data-box')).toBeLessThan(svg.indexOf('data-line'))
  })

  test('dims what is not lit, and rings what is selected', async () => {
    const { boxes } = buildDrawing(await viewInput(typicalModel(), settingsOf({ select: ['app'] })))
    const of = (id: string) => boxes.find((box) => box.id === id)
    expect(of('app')).toMatchObject({ opacity: 1, ring: { width: 2 } })
    const dimmed = boxes.filter(({ opacity }) => opacity < 1).map(({ id }) => id)
    expect(dimmed.length).toBeGreaterThan(0)
    expect(dimmed).not.toContain('hub')
  })

  test('draws rings, hatches and badges of marks', async () => {
    const marks = new Map([
      ['app', { ring: { tone: 'severe', line: 'dashed' }, hatch: 'rising', badge: '1<2' }],
    ] as const)
    const svg = formatSvg(buildDrawing(await viewInput(typicalModel(), settingsOf({}), { marks })), {
      title: 'a',
      description: '',
    })
    expect(svg).toContain('url(#hatch-rising)')
    expect(svg).toContain('id="hatch-rising"')
    expect(svg).toContain('1&lt;2')
    expect(svg).toContain(
      `stroke="${themePalette('light').mark.severe}" stroke-width="3" stroke-dasharray="8 4"`,
    )
  })

  test('has bounds that hold every box and every line', async () => {
    const { bounds, boxes, paths } = buildDrawing(
      await viewInput(shenzhenModel(), settingsOf({ select: ['data-hub'] as never })),
    )
    expect(paths.length).toBeGreaterThan(5)
    for (const { x, y } of [
      ...boxes.flatMap(({ rect }) => [rect, { x: rect.x + rect.width, y: rect.y + rect.height }]),
      ...paths.flatMap(({ points }) => points),
    ]) {
      expect(x).toBeGreaterThanOrEqual(bounds.x)
      expect(x).toBeLessThanOrEqual(bounds.x + bounds.width)
      expect(y).toBeGreaterThanOrEqual(bounds.y)
      expect(y).toBeLessThanOrEqual(bounds.y + bounds.height)
    }
  })

  test('keeps its words apart from its signs', () => {
    expect(escapeXml('a < b & "c"\u0000\u0007')).toBe('a &lt; b &amp; &quot;c&quot;')
  })
})

describe('the colours of a theme', () => {
  test('are the style sheet’s, in a form that every program reads', () => {
    for (const theme of ['light', 'dark', 'projector'] as const) {
      const palette = themePalette(theme)
      const all = [
        palette.ground,
        palette.ink,
        palette.mark.severe,
        palette.hueOf('base').tint,
        palette.hueOf('neutral').shade,
      ]
      for (const colour of all) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect(palette.dim).toBeGreaterThan(0.5)
    }
    expect(themePalette('dark').ground).not.toBe(themePalette('light').ground)
  })

  test('are read in the form that the build gives them', () => {
    const palette = buildPalette((name) => (name === 'dim' ? '0.6' : 'lab(96.7765% .164807 2.28323)'))
    expect(palette.ground).toMatch(/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/)
    expect(palette.hueOf('base').tint).toBe(palette.ground)
  })

  test('mix by the share of the first', () => {
    expect(mix('#ffffff', '#000000', 1)).toBe('#ffffff')
    expect(mix('#ffffff', '#000000', 0)).toBe('#000000')
  })
})
