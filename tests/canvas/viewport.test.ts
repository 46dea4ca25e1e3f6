import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aimViewport,
  detailAt,
  fitViewport,
  fitWidthViewport,
  focusViewport,
  holdViewport,
  isWholeIn,
  revealViewport,
  type Viewport,
  zoomLimits,
} from '#canvas/viewport.ts'
import type { Rect } from '#layout/geometry.ts'
import '../support/property-seed.ts'

const number = (min: number, max: number) => fc.integer({ min, max })
const anyRect: fc.Arbitrary<Rect> = fc.record({
  x: number(-2000, 2000),
  y: number(-2000, 2000),
  width: number(10, 4000),
  height: number(10, 4000),
})
const anySize = fc.record({ width: number(320, 2600), height: number(400, 1600) })
const anyViewport: fc.Arbitrary<Viewport> = fc.record({
  x: number(-3000, 3000),
  y: number(-3000, 3000),
  zoom: fc.constantFrom(0.1, 0.5, 1, 2),
})
const onScreen = ({ x, y, zoom }: Viewport, rect: Rect): Rect => ({
  x: rect.x * zoom + x,
  y: rect.y * zoom + y,
  width: rect.width * zoom,
  height: rect.height * zoom,
})

describe('fitting', () => {
  test('shows the whole picture in the middle of the window, and never larger than it was made to be', () => {
    fc.assert(
      fc.property(anyRect, anySize, (bounds, size) => {
        const viewport = fitViewport(bounds, size)
        const shown = onScreen(viewport, bounds)
        expect(isWholeIn(viewport, bounds, size)).toBe(true)
        expect(shown.x + shown.width / 2).toBeCloseTo(size.width / 2, 5)
        expect(shown.y + shown.height / 2).toBeCloseTo(size.height / 2, 5)
        expect(viewport.zoom).toBeLessThanOrEqual(1.5)
      }),
    )
  })

  test('keeps to the limits of the zoom', () => {
    const size = { width: 400, height: 400 }
    expect(fitViewport({ x: 0, y: 0, width: 1e6, height: 1e6 }, size).zoom).toBe(zoomLimits.least)
    expect(fitViewport({ x: 0, y: 0, width: 1, height: 1 }, size).zoom).toBe(1.5)
  })

  test('of a phone shows the full width from the top', () => {
    const bounds = { x: -10, y: 30, width: 380, height: 2000 }
    const shown = onScreen(fitWidthViewport(bounds, { width: 390, height: 800 }), bounds)
    expect([Math.round(shown.x), Math.round(shown.y), Math.round(shown.width)]).toEqual([8, 10, 374])
  })
})

describe('showing a focused box', () => {
  const size = { width: 1200, height: 800 }
  const main = { x: 0, y: 0, width: 400, height: 300 }

  test('shows all around it where that can be read', () => {
    const bounds = { x: -200, y: -200, width: 800, height: 700 }
    expect(focusViewport(bounds, main, size)).toEqual(fitViewport(bounds, size))
  })

  test('shows the box itself in the middle where all would be too small', () => {
    const bounds = { x: -3000, y: -2000, width: 8000, height: 3000 }
    const viewport = focusViewport(bounds, main, size)
    expect(viewport.zoom).toBe(0.72)
    const shown = onScreen(viewport, main)
    expect([shown.x + shown.width / 2, shown.y + shown.height / 2]).toEqual([600, 400])
  })

  test('never shows the box itself cut off', () => {
    fc.assert(
      fc.property(anyRect, anySize, number(0, 3000), (box, window, more) => {
        const bounds = { x: box.x - more, y: box.y, width: box.width + 2 * more, height: box.height }
        expect(isWholeIn(focusViewport(bounds, box, window), box, window)).toBe(true)
      }),
    )
  })
})

describe('keeping the view', () => {
  test('holds a box that moved in the picture where it was on screen', () => {
    fc.assert(
      fc.property(anyViewport, anyRect, anyRect, (viewport, before, after) => {
        const held = onScreen(holdViewport(viewport, before, after), after)
        const was = onScreen(viewport, before)
        expect([held.x, held.y]).toEqual([expect.closeTo(was.x, 5), expect.closeTo(was.y, 5)])
      }),
    )
  })

  test('brings a box into the window by the least shift, and leaves one that is there', () => {
    fc.assert(
      fc.property(anyViewport, anyRect, anySize, (viewport, box, size) => {
        const next = revealViewport(viewport, box, size)
        const shown = onScreen(next, box)
        expect(shown.x).toBeGreaterThanOrEqual(-0.01)
        expect(shown.y).toBeGreaterThanOrEqual(-0.01)
        if (shown.width <= size.width - 28)
          expect(shown.x + shown.width).toBeLessThanOrEqual(size.width + 0.01)
        if (shown.height <= size.height - 28)
          expect(shown.y + shown.height).toBeLessThanOrEqual(size.height + 0.01)
        expect(next.zoom).toBe(viewport.zoom)
        expect(revealViewport(next, box, size)).toEqual({
          ...next,
          x: expect.closeTo(next.x, 5),
          y: expect.closeTo(next.y, 5),
        })
      }),
    )
    const still = { x: 0, y: 0, zoom: 1 }
    expect(
      revealViewport(still, { x: 50, y: 50, width: 100, height: 100 }, { width: 800, height: 600 }),
    ).toBe(still)
  })
})

test('less is shown the smaller the picture is', () => {
  expect([2, 1.45, 1.4, 0.7, 0.42, 0.4, 0.1].map(detailAt)).toEqual([
    'full',
    'full',
    'title',
    'title',
    'title',
    'band',
    'band',
  ])
})

/** A picture in a window, and a part of the picture. */
const anyAim = fc
  .record({
    bounds: anyRect,
    size: anySize,
    at: fc.tuple(...Array.from({ length: 4 }, () => number(0, 100))),
  })
  .map(({ bounds, size, at: [left = 0, top = 0, width = 0, height = 0] }) => {
    const x = bounds.x + (bounds.width * left) / 101
    const y = bounds.y + (bounds.height * top) / 101
    const aim = {
      x,
      y,
      width: ((bounds.x + bounds.width - x) * (width + 1)) / 101,
      height: ((bounds.y + bounds.height - y) * (height + 1)) / 101,
    }
    const whole = fitViewport(bounds, size)
    return { bounds, size, aim, whole, viewport: aimViewport(whole, bounds, aim, size) }
  })

describe('aiming', () => {
  test('shows all of what is aimed at', () => {
    fc.assert(
      fc.property(anyAim, ({ viewport, aim, size }) => {
        expect(isWholeIn(viewport, aim, size)).toBe(true)
      }),
    )
  })

  test('keeps near what it is part of: not much nearer than all of it is seen at, and little farther', () => {
    fc.assert(
      fc.property(anyAim, ({ viewport, whole }) => {
        expect(viewport.zoom).toBeLessThanOrEqual(
          Math.max(whole.zoom, Math.min(1.5, whole.zoom * 1.7)) + 1e-9,
        )
        expect(viewport.zoom).toBeGreaterThanOrEqual(whole.zoom * 0.7 - 1e-9)
      }),
    )
  })

  test('leaves nothing of the window empty that the picture could fill', () => {
    fc.assert(
      fc.property(anyAim, ({ viewport, bounds, size }) => {
        const shown = onScreen(viewport, bounds)
        const axes = [
          { start: shown.x, length: shown.width, room: size.width },
          { start: shown.y, length: shown.height, room: size.height },
        ]
        for (const { start, length, room } of axes) {
          if (length <= room) expect(start + length / 2).toBeCloseTo(room / 2, 5)
          else {
            expect(start).toBeLessThanOrEqual(14 + 1e-6)
            expect(start + length).toBeGreaterThanOrEqual(room - 14 - 1e-6)
          }
        }
      }),
    )
  })

  test('has what is aimed at in the middle where the rim of the picture is far', () => {
    const bounds = { x: 0, y: 0, width: 2000, height: 1000 }
    const size = { width: 1000, height: 500 }
    const aim = { x: 900, y: 500, width: 200, height: 60 }
    const shown = onScreen(aimViewport(fitViewport(bounds, size), bounds, aim, size), aim)
    expect([shown.x + shown.width / 2, shown.y + shown.height / 2].map(Math.round)).toEqual([500, 250])
    const corner = onScreen(
      aimViewport(fitViewport(bounds, size), bounds, { ...aim, x: 0, y: 0 }, size),
      bounds,
    )
    expect([corner.x, corner.y].map(Math.round)).toEqual([14, 14])
  })

  test('goes a little farther where the picture is larger than the window to begin with', () => {
    const bounds = { x: 0, y: 0, width: 4000, height: 4000 }
    const size = { width: 400, height: 400 }
    const readable = { x: 0, y: 0, zoom: 1 }
    expect(aimViewport(readable, bounds, { x: 0, y: 0, width: 410, height: 100 }, size).zoom).toBeCloseTo(
      0.8,
      2,
    )
    expect(aimViewport(readable, bounds, bounds, size).zoom).toBeCloseTo(0.7, 5)
  })
})
