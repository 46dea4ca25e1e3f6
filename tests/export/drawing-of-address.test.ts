import { describe, expect, test } from 'vitest'
import { stepAddresses } from '#deep-link/tour-steps.ts'
import { deckOfSteps } from '#export/deck-of-steps.ts'
import { drawingInputOfAddress, drawingOfAddress } from '#export/drawing-of-address.ts'
import { formatPptx } from '#export/format-pptx.ts'
import { formatSheet } from '#export/format-sheet.ts'
import { defaultSheetSettings } from '#export/sheet.ts'
import type { LayoutEngine } from '#layout/layout-engine.ts'
import { createLayoutCache } from '#layout/place-graph.ts'
import type { Tour } from '#model/story.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { readPptx } from './read-pptx.ts'
import { addressOf, offScreen } from './some-views.ts'
import { themePalette } from './theme-palette.ts'

const model = shenzhenModel()
const { tours } = model.dataset

const drawnSteps = (tour: Tour) =>
  Promise.all(
    stepAddresses(tour).map(async (hash, index) => {
      const step = tour.steps[index]
      const drawing = await drawingOfAddress(model, addressOf(model, hash), offScreen('zh'))
      if (!step || !drawing) throw new Error(`no picture: ${hash}`)
      return { step, drawing }
    }),
  )

describe('an address is drawn without anything on screen', () => {
  test.each(tours.map((tour) => [tour.id, tour] as const))(
    'every step of %s, with what it shows standing out',
    async (_, tour) => {
      for (const { step, drawing } of await drawnSteps(tour)) {
        const shown = drawing.boxes.filter(({ id }) => step.shows.some((each) => each === id))
        expect(shown.length, step.title.en).toBeGreaterThan(0)
        expect(
          shown.filter(({ opacity }) => opacity < 1).map(({ id }) => id),
          step.title.en,
        ).toEqual([])
      }
    },
  )

  test('a trace has its distances, a selection its rings', async () => {
    const traced = await drawingInputOfAddress(
      model,
      addressOf(model, '#/map?select=data-hub&trace=stands-on,2'),
      offScreen('en'),
    )
    expect(Math.max(...(traced?.hopOfBox?.values() ?? []))).toBe(2)
    const selected = await drawingOfAddress(model, addressOf(model, '#/map?select=data-hub'), offScreen('en'))
    expect(selected?.boxes.find(({ id }) => id === 'data-hub')?.ring).not.toBeNull()
  })

  test('what another screen lays over the map is drawn in place of the selection', async () => {
    const input = await drawingInputOfAddress(
      model,
      addressOf(model, '#/map?select=data-hub'),
      offScreen('en', {
        answerOn: () => ({
          flows: [],
          relations: [],
          links: [],
          lit: new Set(['cloud-system']),
          marks: new Map([['cloud-system', { badge: '1' }]]),
        }),
      }),
    )
    expect(input?.emphasis.relations).toEqual([])
    expect([...(input?.marks?.keys() ?? [])]).toEqual(['cloud-system'])
  })

  test('an engine that is interrupted is asked again, and one that always is gives nothing', async () => {
    let runs = 0
    const interrupted = (times: number): LayoutEngine => ({
      run: (job) => {
        runs += 1
        return runs <= times ? Promise.resolve({ status: 'stale' }) : offScreen('zh').engine.run(job)
      },
      cancel: () => undefined,
      dispose: () => undefined,
    })
    const address = addressOf(model, '#/map?focus=data-hub')
    const cache = createLayoutCache()
    expect(
      await drawingOfAddress(model, address, offScreen('zh', { engine: interrupted(2), cache })),
    ).not.toBeNull()
    runs = 0
    const never = { engine: interrupted(Number.POSITIVE_INFINITY), cache: createLayoutCache() }
    expect(await drawingOfAddress(model, address, offScreen('zh', never))).toBeNull()
  })
})

test('a tour becomes a deck: a slide a step, its words beside the picture, its notes with the speaker, its clauses at the end', async () => {
  const [tour] = tours
  if (!tour) throw new Error('no tour')
  const steps = await drawnSteps(tour)
  const deck = deckOfSteps({
    model,
    title: tour.title,
    subtitle: tour.audience,
    steps,
    palette: themePalette('light'),
    language: 'zh',
    date: '2026-01-02',
  })
  const { slides } = readPptx(await formatPptx(deck))
  expect(slides).toHaveLength(tour.steps.length + 2)
  tour.steps.forEach((step, index) => {
    const slide = slides[index + 1]
    const texts = slide?.shapes.map(({ text }) => text.replace(/\s/g, ''))
    expect(texts).toContain(step.title.zh.replace(/\s/g, ''))
    expect(texts).toContain(step.narration.zh.replace(/\s/g, ''))
    expect(slide?.notes.replace(/\s/g, '')).toBe((step.notes?.zh ?? '').replace(/\s/g, ''))
  })
  const last = slides
    .at(-1)
    ?.shapes.map(({ text }) => text)
    .join('\n')
  for (const { citations } of tour.steps) for (const { section } of citations) expect(last).toContain(section)
  const handout = formatSheet(deck, { ...defaultSheetSettings, orientation: 'portrait' })
  expect(handout.pages).toBeGreaterThan(tour.steps.length)
})
