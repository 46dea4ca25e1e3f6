import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, byId, isWithin, overlapsOf, settled, shownBoxes } from './support/picture.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const width = 390
const height = 844

test.use({ viewport: { width, height }, hasTouch: true })

for (const language of languages) {
  const turn = takeTurns(language)
  turn.test(
    `on a phone the bands and pillars are stacked, readable, none wider than the page (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      const boxes = await shownBoxes(page)
      const at = byId(boxes)
      for (const { id, rect } of boxes) {
        expect(rect.left, id).toBeGreaterThanOrEqual(0)
        expect(rect.right, id).toBeLessThanOrEqual(width)
      }
      const places = boxes.filter(({ type }) => type === 'band' || type === 'pillar')
      expect(overlapsOf(places)).toEqual([])
      expect(new Set(places.map(({ rect }) => Math.round(rect.left))).size).toBe(1)
      for (const [above, below] of [
        ['portal', 'apps'],
        ['apps', 'hub'],
        ['hub', 'base'],
      ] as const)
        expect(at(above).rect.bottom).toBeLessThan(at(below).rect.top)
      const cards = boxes.filter(({ type }) => type === 'card')
      expect(overlapsOf(cards)).toEqual([])
      expect(cards.filter(({ id, rect }) => !isWithin(rect, at(model.placeOf(id)).rect))).toEqual([])
      expect(
        boxes.filter(({ titleSize, isTitleClipped }) => titleSize < 11 || isTitleClipped).map(({ id }) => id),
      ).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )

  turn.test(
    `on a phone the panels are sheets over the lower part, and the rest of the page stays within (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      await box(page, 'i-shenzhen').tap({ position: { x: 16, y: 12 } })
      const sheet = page.getByRole('complementary')
      await expect(sheet).toBeVisible()
      const rect = await sheet.boundingBox()
      expect(rect?.width).toBe(width)
      expect(rect?.y).toBeGreaterThan(height * 0.3)
      expect((rect?.y ?? 0) + (rect?.height ?? 0)).toBeCloseTo(height, 0)
      await sheet.getByRole('button', { name: language === 'zh' ? '收起详情' : 'Hide the details' }).click()
      await expect(sheet).toHaveCount(0)
      await page.getByRole('button', { name: language === 'zh' ? '显示大纲' : 'Show the outline' }).click()
      await expect(page.getByRole('tree')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const button of await page.getByRole('banner').getByRole('button').all()) {
        const spot = await button.boundingBox()
        if (spot) expect(spot.x + spot.width).toBeLessThanOrEqual(width)
      }
      expect(await seriousViolations(page)).toEqual([])
    },
  )
}

test('on a phone a box opens in place and focus shows what is in it', async ({ page }) => {
  await openMap(page)
  const model = await readShippedModel(page)
  await box(page, 'shen-i-qi').locator('[data-toggle]').tap()
  await expect(box(page, 'shen-i-qi')).toHaveAttribute('aria-expanded', 'true')
  const at = byId(await shownBoxes(page))
  for (const id of model.childrenOf('shen-i-qi'))
    expect(isWithin(at(id).rect, at('shen-i-qi').rect)).toBe(true)
  await page.goto('#/map?focus=data-hub')
  await settled(page)
  const focused = await shownBoxes(page)
  for (const id of model.childrenOf('data-hub'))
    expect(isWithin(byId(focused)(id).rect, byId(focused)('data-hub').rect)).toBe(true)
  expect(overlapsOf(focused.filter(({ type }) => type === 'card'))).toEqual([])
})
