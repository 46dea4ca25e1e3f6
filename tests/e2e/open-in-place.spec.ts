import type { Page } from '@playwright/test'
import { openMap } from './support/open-map.ts'
import { box, byId, isWithin, overlapsOf, type Rect, settled, shownBoxes } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

/** On the title of a card or an opened box, away from its chevron. */
const onTitle = { position: { x: 24, y: 16 } }

const gestures: Readonly<Record<string, (page: Page, id: string) => Promise<void>>> = {
  'a double click': (page, id) => box(page, id).dblclick(onTitle),
  Enter: (page, id) => box(page, id).press('Enter'),
  'the chevron': (page, id) => box(page, id).locator('[data-toggle]').click(),
}

const bandIds = ['portal', 'apps', 'hub', 'base']

/** One in every region of the picture. */
const openables = [
  'shen-zhi-hui',
  'one-net-service',
  'data-hub',
  'cloud',
  'data-services',
  'security-technology',
]

const expectSamePlace = (now: Rect, before: Rect): void => {
  expect(Math.abs(now.left - before.left)).toBeLessThanOrEqual(2)
  expect(Math.abs(now.top - before.top)).toBeLessThanOrEqual(2)
}

const widthOf = ({ left, right }: Rect): number => right - left

test('a box is opened where it stands, and closed again, in each way', async ({ page }) => {
  for (const [name, gesture] of Object.entries(gestures)) {
    await test.step(`${name} opens a box where it stands and closes it again`, async () => {
      await openMap(page)
      const model = await readShippedModel(page)
      const before = await shownBoxes(page)
      await gesture(page, 'data-hub')
      await expect(box(page, 'data-hub')).toHaveAttribute('aria-expanded', 'true')
      // Until what a click starts later is over.
      await page.waitForTimeout(300)
      const opened = byId(await shownBoxes(page))
      expectSamePlace(opened('data-hub').rect, byId(before)('data-hub').rect)
      for (const child of model.childrenOf('data-hub'))
        expect(isWithin(opened(child).rect, opened('data-hub').rect)).toBe(true)

      await gesture(page, 'data-hub')
      await expect(box(page, 'data-hub')).toHaveAttribute('aria-expanded', 'false')
      const closed = await shownBoxes(page)
      expect(closed.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
      for (const each of before) expectSamePlace(byId(closed)(each.id).rect, each.rect)
    })
  }
})

test('opening makes room in its own place and leaves the stack as it was', async ({ page }) => {
  for (const id of openables) {
    await test.step(`opening ${id} makes room in its own place and leaves the stack as it was`, async () => {
      await openMap(page)
      const model = await readShippedModel(page)
      const before = byId(await shownBoxes(page))
      await gestures['the chevron']?.(page, id)
      await expect(box(page, id)).toHaveAttribute('aria-expanded', 'true')
      const boxes = await shownBoxes(page)
      const at = byId(boxes)
      const place = model.placeOf(id)

      expectSamePlace(at(id).rect, before(id).rect)
      expect(isWithin(at(id).rect, at(place).rect)).toBe(true)
      const children = model.childrenOf(id).map(at)
      expect(children.length).toBeGreaterThan(0)
      for (const child of children) expect(isWithin(child.rect, at(id).rect)).toBe(true)
      const cards = boxes.filter((each) => each.type === 'card')
      expect(overlapsOf(cards)).toEqual([])
      expect(cards.filter((card) => !isWithin(card.rect, at(model.placeOf(card.id)).rect))).toEqual([])
      expect(
        boxes.filter((each) => each.isTitleClipped || each.overFooter > 0).map((each) => each.id),
      ).toEqual([])

      const bands = bandIds.map((band) => at(band).rect)
      for (const [index, band] of bands.entries()) {
        expect(widthOf(band)).toBeCloseTo(widthOf(before(bandIds[index] ?? '').rect), 0)
        expect(band.left).toBeCloseTo(bands[0]?.left ?? 0, 0)
        expect(band.top).toBeGreaterThan(bands[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY)
      }
      // Pillars reach at least from the top of the stack to its foot; the bands never grow for what opens in a pillar.
      for (const pillar of ['data', 'security']) {
        expect(at(pillar).rect.top).toBeCloseTo(bands[0]?.top ?? 0, 0)
        expect(at(pillar).rect.bottom).toBeGreaterThan((bands[3]?.bottom ?? 0) - 1)
      }
    })
  }
})

test('boxes open inside boxes, and what is too much closes', async ({ page }) => {
  await test.step('boxes open inside opened ones, and closing the outer one closes them all', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    await gestures['the chevron']?.(page, 'data-hub')
    await settled(page)
    const before = byId(await shownBoxes(page))
    await gestures['the chevron']?.(page, 'base-databases')
    await expect(box(page, 'population-db')).toBeVisible()
    const at = byId(await shownBoxes(page))
    expectSamePlace(at('base-databases').rect, before('base-databases').rect)
    for (const child of model.childrenOf('base-databases'))
      expect(isWithin(at(child).rect, at('base-databases').rect)).toBe(true)
    expect(isWithin(at('base-databases').rect, at('data-hub').rect)).toBe(true)

    await gestures['the chevron']?.(page, 'data-hub')
    await expect(box(page, 'population-db')).toHaveCount(0)
    await gestures['the chevron']?.(page, 'data-hub')
    await expect(box(page, 'base-databases')).toHaveAttribute('aria-expanded', 'false')
  })
  await test.step('where too much is open, what was opened first closes and a notice says so', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    const last = 'security-technology'
    const mostBoxes = 300
    let count = await page.locator('.react-flow__node').count()
    const open: string[] = []
    for (const { id } of model.elements) {
      const children = model.childrenOf(id)
      const isOnLandscape = model.chainOf(id).length === 2 && id !== last && !model.projectsOf(id).length
      if (!isOnLandscape || children.length === 0 || count + children.length > mostBoxes) continue
      open.push(id)
      count += children.length
    }
    for (const id of open.flatMap((each) => model.childrenOf(each))) {
      const children = model.childrenOf(id)
      if (children.length === 0 || model.projectsOf(id).length || count + children.length > mostBoxes)
        continue
      open.push(id)
      count += children.length
    }
    expect(count + model.childrenOf(last).length).toBeGreaterThan(mostBoxes)
    await openMap(page, `open=${open.join()}`)
    await expect(box(page, open[0] ?? '')).toHaveAttribute('aria-expanded', 'true')
    await box(page, last).locator('[data-toggle]').dispatchEvent('click')
    await expect(page.getByRole('status').filter({ hasText: '已收起最早打开的' })).toBeVisible()
    await expect(box(page, last)).toHaveAttribute('aria-expanded', 'true')
    await expect(box(page, open[0] ?? '')).toHaveAttribute('aria-expanded', 'false')
    expect(await page.locator('.react-flow__node').count()).toBeLessThanOrEqual(mostBoxes)
  })
})

/** Clicks a chevron and reads how long each box then moves, in milliseconds. */
const movementsOf = (page: Page, id: string): Promise<number[]> =>
  box(page, id)
    .locator('[data-toggle]')
    .evaluate(async (toggle) => {
      toggle.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition && one.transitionProperty === 'transform')
        .map((one) => Number(one.effect?.getTiming().duration))
    })

test('the other boxes make room in a short movement', async ({ page }) => {
  await openMap(page)
  const durations = await movementsOf(page, 'data-hub')
  expect(durations.length).toBeGreaterThan(10)
  expect(Math.min(...durations)).toBeGreaterThanOrEqual(150)
  expect(Math.max(...durations)).toBeLessThanOrEqual(250)
})

test('nothing moves for people who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page)
  expect(await movementsOf(page, 'data-hub')).toEqual([])
  await expect(box(page, 'base-databases')).toBeVisible()
})
