import type { Locator, Page } from '@playwright/test'
import { hashOf } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: { year: '年份', play: '播放', pause: '暂停', later: '后一年', earlier: '前一年', list: '大事' },
  en: {
    year: 'Year',
    play: 'Play',
    pause: 'Pause',
    later: 'The year after',
    earlier: 'The year before',
    list: 'Years',
  },
} as const

const slider = (page: Page): Locator => page.getByRole('slider')
const count = async (page: Page, existence: string): Promise<number> =>
  Number(await page.locator(`[data-existence="${existence}"]`).getAttribute('data-count'))
/** The group of what stood before the plan: what the dated elements of the model are inside of. */
const early = 'earlier-state'

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the timeline in ${language}`, () => {
    turn.test('shows by the keyboard what is there in a year, and shares it', async ({ page, context }) => {
      const model = await readShippedModel(page)
      await page.goto(`./#/timeline?lang=${language}`)
      await expect(slider(page)).toHaveAttribute('min', '2017')
      await expect(slider(page)).toHaveAttribute('max', '2035')
      await expect(slider(page)).toHaveValue('2022')
      await slider(page).focus()
      await page.keyboard.press('Home')
      await expect(slider(page)).toHaveValue('2017')
      await expect.poll(() => hashOf(page).get('year')).toBe('2017')
      expect(await count(page, 'not-yet')).toBeGreaterThan(5)
      const before = await count(page, 'there')
      await page.keyboard.press('ArrowRight')
      await expect(slider(page)).toHaveValue('2018')
      await expect.poll(() => count(page, 'there')).toBeGreaterThan(before)
      await page.getByRole('button', { name: w.later }).click()
      await page.getByRole('button', { name: w.later }).click()
      await expect(slider(page)).toHaveValue('2020')
      await expect.poll(() => count(page, 'gone')).toBeGreaterThan(5)
      const counts = await Promise.all(
        ['there', 'not-yet', 'gone', 'undated'].map((each) => count(page, each)),
      )
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(model.elements.length)
      const other = await context.newPage()
      await other.goto(page.url())
      await expect(slider(other)).toHaveValue('2020')
      expect(await count(other, 'gone')).toBe(counts[2])
      await other.close()
    })

    turn.test('lights the elements of a milestone, and shows its clauses', async ({ page }) => {
      await page.goto(`./#/timeline?lang=${language}`)
      const milestone = page.locator('[data-milestone="milestone-2025-base"]')
      await milestone.getByRole('button').first().click()
      await expect(slider(page)).toHaveValue('2025')
      await expect(page).toHaveURL(/milestone=milestone-2025-base/)
      await expect(milestone).toContainText('二（三）2')
      await settled(page)
      await expect(box(page, 'cloud')).not.toHaveAttribute('data-dimmed')
      await expect(box(page, 'business-hub')).toHaveAttribute('data-dimmed')
      await page.reload()
      await settled(page)
      await expect(box(page, 'business-hub')).toHaveAttribute('data-dimmed')
      await milestone.getByRole('button').first().click()
      await expect(box(page, 'business-hub')).not.toHaveAttribute('data-dimmed')
      // Filters hold here as on the map, and are taken off here too.
      await page.keyboard.press(':')
      await page.getByRole('search').getByRole('combobox').fill('layer:hub')
      await page.keyboard.press('Control+Enter')
      await expect(page.locator('[data-chip]')).toHaveCount(1)
      await expect(page.locator('[data-ghost="true"]')).not.toHaveCount(0)
      await page.locator('[data-chip]').click()
      await expect(page.locator('[data-ghost="true"]')).toHaveCount(0)
    })

    turn.test('plays through the years to the last', async ({ page }) => {
      await page.goto(`./#/timeline?year=2033&lang=${language}`)
      await page.getByRole('button', { name: w.play }).click()
      await expect(page.getByRole('button', { name: w.pause })).toBeVisible()
      await expect(slider(page)).toHaveValue('2035')
      await expect(page.getByRole('button', { name: w.play })).toBeVisible()
      await page.getByRole('button', { name: w.play }).click()
      await expect(slider(page)).toHaveValue('2017')
      await page.getByRole('button', { name: w.pause }).click()
      await page.getByRole('button', { name: w.later }).click()
      await expect(page.getByRole('button', { name: w.play })).toBeVisible()
    })
  })
}

test('what is no more, or not yet, steps back where its group is opened', async ({ page }) => {
  const model = await readShippedModel(page)
  const inside = model.childrenOf(early)
  expect(inside.length).toBeGreaterThan(5)
  await page.goto(`./#/timeline?year=2019&open=${early}&lang=en`)
  await settled(page)
  const dimmedIn = (ids: readonly string[]): Promise<number> =>
    page.evaluate(
      (known) =>
        known.filter((id) => document.querySelector(`.react-flow__node[data-id="${id}"][data-dimmed]`))
          .length,
      [...ids],
    )
  const in2019 = await dimmedIn(inside)
  await page.getByRole('button', { name: words.en.later }).click()
  await expect.poll(() => dimmedIn(inside)).toBeGreaterThan(in2019)
})

test('on a phone the map and the years take turns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/timeline?lang=zh')
  await expect(slider(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: words.zh.list, exact: true }).click()
  await expect(page.locator('[data-milestone]').first()).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
})

test('axe finds nothing serious on the timeline', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./#/timeline?year=2020&lang=en')
  await settled(page)
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.locator('[data-milestone]').first().getByRole('button').first().click()
  await settled(page)
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
