import { expect, test } from 'vitest'
import { formatFramedSvg } from '#export/format-framed-svg.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { deckOfView } from './deck-of-view.ts'
import { viewInput } from './view-input.ts'

test('a framed picture has its title, date, legend and account, all within its edge', async () => {
  const input = await viewInput(shenzhenModel(), settingsOf({ select: ['data-hub'] }), { language: 'en' })
  const { legend, slides } = deckOfView(input)
  const [slide] = slides
  if (!slide) throw new Error('no picture')
  const account = 'Relations: 805 in all, '.repeat(20)
  const svg = formatFramedSvg(slide.drawing, {
    title: 'A title & more',
    subtitle: '2026-01-02',
    legend,
    account,
  })
  expect(svg).toContain('A title &amp; more')
  expect(svg).toContain('2026-01-02')
  for (const { words } of legend) expect(svg).toContain(words)
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number)
  const spans = [...svg.matchAll(/<(?:tspan|text) x="([-\d.]+)" y="([-\d.]+)"/g)]
  expect(spans.length).toBeGreaterThan(60)
  const outside = spans
    .map((span) => ({ x: Number(span[1]), y: Number(span[2]) }))
    .filter((at) => at.x < x || at.x > x + width || at.y < y || at.y > y + height)
  expect(outside).toEqual([])
})
