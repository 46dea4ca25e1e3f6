import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { formatFramedSvg } from '#export/format-framed-svg.ts'
import { formatPptx } from '#export/format-pptx.ts'
import { markEntries } from '#export/legend-entries.ts'
import { projectStatuses } from '#query/project-status.ts'
import { type BoxMarks, type MarkMeaning, meaningsIn } from '#visible-graph/box-mark.ts'
import { gradeRings } from '#visible-graph/impact-marks.ts'
import { statusMarks } from '#visible-graph/status-marks.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { deckOfView } from './deck-of-view.ts'
import { themePalette } from './theme-palette.ts'
import { viewInput } from './view-input.ts'

const meanings: readonly MarkMeaning[] = [
  ...projectStatuses.map((status) => ({ mark: statusMarks[status], name: { zh: status, en: status } })),
  { mark: { ring: gradeRings.moderate }, name: { zh: '中', en: 'moderate' } },
  { mark: { badge: '2' }, name: { zh: '步数', en: 'hops' }, isSample: true },
]

const namesIn = (marks: BoxMarks): string[] => meaningsIn(marks, meanings).map(({ name }) => name.en)

describe('the legend of marks', () => {
  test('explains only what is to be seen', () => {
    expect(namesIn(new Map())).toEqual([])
    expect(namesIn(new Map([['a', statusMarks.delayed]]))).toEqual(['delayed', 'hops'])
    expect(namesIn(new Map([['a', { ring: gradeRings.moderate }]]))).toEqual(['moderate'])
    expect(namesIn(new Map([['a', { ring: gradeRings.severe, badge: '7' }]]))).toEqual(['hops'])
  })

  test('stands in a picture with ground, hatch, ring and sign, also where no box has that hatch', async () => {
    const input = await viewInput(typicalModel(), defaultSettings)
    const deck = deckOfView(input, { legend: markEntries(meanings, themePalette('light'), 'en') })
    const drawing = deck.slides[0]?.drawing
    if (!drawing) throw new Error('no picture')
    const svg = formatFramedSvg(drawing, { title: 't', subtitle: '', legend: deck.legend, account: '' })
    for (const { name } of meanings) expect(svg).toContain(`>${name.en}<`)
    for (const status of projectStatuses) {
      expect(svg).toContain(`id="legend-${statusMarks[status].hatch}"`)
      expect(svg).toContain(`url(#legend-${statusMarks[status].hatch})`)
      expect(svg).toContain(`>${statusMarks[status].badge}<`)
    }
    expect(svg).toContain('stroke-dasharray="8 4"')
  })

  test('stands on the last slide, its hatches as patterns', async () => {
    const input = await viewInput(typicalModel(), defaultSettings)
    const deck = deckOfView(input, { legend: markEntries(meanings, themePalette('light'), 'en') })
    const parts = unzipSync(await formatPptx(deck))
    const slides = Object.entries(parts).filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
    const last = strFromU8(
      slides
        .map(([path, bytes]) => [path, bytes] as const)
        .sort()
        .at(-1)?.[1] ?? new Uint8Array(),
    )
    for (const { name } of meanings) expect(last).toContain(`>${name.en}<`)
    for (const pattern of ['ltHorz', 'ltUpDiag', 'ltDnDiag', 'openDmnd', 'pct10'])
      expect(last).toContain(`prst="${pattern}"`)
  })
})
