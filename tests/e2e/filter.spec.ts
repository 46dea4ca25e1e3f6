import type { Locator, Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    filter: '筛选',
    inferred: '推断',
    assumed: '假设',
    hub: '智能中枢',
    hasProject: '有重点项目',
    reset: '全部恢复',
    chips: '正在筛选',
    reason: /筛除 \d+（依据 \d+）/,
    legend: '图例',
    out: /已筛除/,
  },
  en: {
    filter: 'Filter',
    inferred: 'Inferred',
    assumed: 'Assumed',
    hub: 'Intelligent Hub',
    hasProject: 'has a project',
    reset: 'Reset all',
    chips: 'Filtered by',
    reason: /\d+ \(basis \d+\) filtered/,
    legend: 'Legend',
    out: /filtered out/,
  },
} as const

const openFilter = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('button', { name, exact: true }).click()
  const panel = page.getByRole('region', { name, exact: true })
  await expect(panel.getByRole('checkbox').first()).toBeVisible()
  return panel
}

/** The box to tick for a value: its name, and the number of what it would leave. */
const value = (panel: Locator, name: string): Locator =>
  panel.getByRole('checkbox', { name: new RegExp(`^${name}\\s*\\d+$`) })

/** What the account says: every relation is somewhere, once. */
const accountOf = async (page: Page): Promise<Record<string, number>> => {
  const account = await page.locator('[data-total]').evaluate(({ dataset }) => ({ ...dataset }))
  const parts = Object.fromEntries(Object.entries(account).map(([key, value]) => [key, Number(value)]))
  const { total = 0, shown = 0, rolledUp = 0, filtered = 0, hidden = 0 } = parts
  expect(shown + rolledUp + filtered + hidden).toBe(total)
  return parts
}

const placesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.react-flow__node')
    .evaluateAll((nodes) =>
      nodes.map((node) => `${node.getAttribute('data-id')} ${(node as HTMLElement).style.transform}`),
    )

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test(`an architect narrows to stated relations only, and shares it as a link, in ${language}`, async ({
    page,
    context,
  }) => {
    await openMap(page, `lang=${language}`)
    const panel = await openFilter(page, w.filter)
    await value(panel, w.inferred).uncheck()
    await value(panel, w.assumed).uncheck()
    await expectHash(page, { hide: 'inferred,assumed' })
    await page.keyboard.press('Escape')
    await expect(panel.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('button', { name: w.filter, exact: true })).toBeFocused()
    const account = page.locator('[data-total]')
    await expect(account).toHaveText(w.reason)
    const { filtered, total } = await accountOf(page)
    expect(filtered).toBeGreaterThan(0)
    expect(filtered).toBeLessThan(total ?? 0)

    // The link restores it, and the legend says the same.
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(other.locator('[data-total]')).toHaveText((await account.textContent()) ?? '')
    await expect(other.getByRole('list', { name: w.chips }).getByRole('button')).toHaveCount(2)
    await other.getByRole('button', { name: w.legend, exact: true }).click()
    const switches = other.getByRole('region', { name: w.legend }).locator('[aria-pressed]')
    await expect(switches.nth(0)).toHaveAttribute('aria-pressed', 'true')
    await expect(switches.nth(1)).toHaveAttribute('aria-pressed', 'false')
    await other.close()

    await page.getByRole('button', { name: w.reset }).click()
    await expectHash(page, { hide: null })
    expect((await accountOf(page))['filtered']).toBe(0)
  })

  turn.test(
    `facets combine, what they leave out steps back and nothing moves, in ${language}`,
    async ({ page }) => {
      await openMap(page, `open=data-hub&lang=${language}`)
      await settled(page)
      const before = await placesOf(page)
      const panel = await openFilter(page, w.filter)
      await value(panel, w.hub).check()
      await value(panel, w.hasProject).check()
      await expectHash(page, { only: 'in:hub,has:project' })
      await page.keyboard.press('Escape')
      await settled(page)
      expect(await placesOf(page)).toEqual(before)
      await expect(box(page, 'cloud')).toHaveAccessibleName(w.out)
      await expect(box(page, 'cloud').locator('[data-ghost="true"]')).toBeVisible()
      await expect(box(page, 'big-data-platform')).not.toHaveAccessibleName(w.out)
      // The whole that it is in passes nothing by itself, but holds what does.
      await expect(box(page, 'data-hub')).not.toHaveAccessibleName(w.out)
      await accountOf(page)

      const chips = page.getByRole('list', { name: w.chips })
      await chips.getByRole('button', { name: w.hasProject }).click()
      await expectHash(page, { only: 'in:hub' })
      await chips.getByRole('button', { name: w.hub }).click()
      await expectHash(page, { only: null })
      await expect(chips).toHaveCount(0)
    },
  )
}

test('a trace stays within the filter, and the account still adds up', async ({ page }) => {
  await openMap(page, 'select=business-hub&trace=both,all&only=in:hub&lang=en')
  await expect(page.locator('[data-total]')).toContainText('hop 1')
  await accountOf(page)
  await expect(box(page, 'one-net-service').locator('[data-ghost="true"]')).toBeVisible()
})

test('what of a filter is not understood is ignored with a notice', async ({ page }) => {
  await openMap(page, 'only=in:hub,kind:spaceship&lang=en')
  await expect(page.getByRole('status').filter({ hasText: 'kind:spaceship' })).toBeVisible()
  await expectHash(page, { only: 'in:hub' })
})

test('axe finds nothing serious in a filtered map with the filter open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page, 'only=in:hub,kind:platform&hide=assumed&open=data-hub&lang=zh')
  await settled(page)
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await openFilter(page, words.zh.filter)
  expect(await seriousViolationsInThemes(page)).toEqual([])
})

test('on a phone the filter is a sheet, and its chips can be taken back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, 'lang=zh')
  const panel = await openFilter(page, words.zh.filter)
  await value(panel, words.zh.hub).check()
  await page.keyboard.press('Escape')
  await page.getByRole('list', { name: words.zh.chips }).getByRole('button', { name: words.zh.hub }).click()
  await expectHash(page, { only: null })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
