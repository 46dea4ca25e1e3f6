import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    grid: '依赖矩阵，行依赖列',
    layers: '层',
    byName: '按名称',
    partitioned: '按分区',
    all: '全部',
    hub: '智能中枢',
    base: '数字底座',
    stands: '智能中枢 依赖 数字底座',
    panel: '格中的关系',
    count: /^(\d+) 条关系$/,
    turned: /^反方向：(\d+) 条$/,
    onMap: '在图上显示',
    close: '关闭',
  },
  en: {
    grid: 'Dependency matrix, rows depend on columns',
    layers: 'Layers',
    byName: 'By name',
    partitioned: 'Partitioned',
    all: 'All',
    hub: 'Intelligent Hub',
    base: 'Digital Base',
    stands: 'Intelligent Hub depends on Digital Base',
    panel: 'Relations of the cell',
    count: /^Relations: (\d+)$/,
    turned: /^The other way round: (\d+)$/,
    onMap: 'Show on the map',
    close: 'Close',
  },
} as const

/** A cell, by the numbers of its row and column; -1 is the name. */
const at = (page: Page, row: number, column: number) =>
  page.locator(`[role="grid"] [data-row="${row}"][data-column="${column}"]`)

const focusedAt = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { row, column } = (document.activeElement as HTMLElement).dataset
    return `${row} ${column}`
  })

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the matrix in ${language}`, () => {
    test('opens the cell of the hub and the base, lists its relations with their clauses, and is restored by its link', async ({
      page,
    }) => {
      await page.goto(`./#/matrix?lang=${language}`)
      await expect(page.getByRole('grid', { name: w.grid })).toBeVisible()
      await page.getByRole('button', { name: w.layers, exact: true }).click()
      await expectHash(page, { depth: '0' })
      const cell = page.getByRole('gridcell', { name: w.stands })
      const count = Number(await cell.locator('.matrix-count').textContent())
      await cell.click()
      await expectHash(page, { cell: 'hub,base' })
      const panel = page.getByRole('complementary', { name: w.panel })
      await expect(panel.getByRole('heading', { level: 2 })).toContainText(w.hub)
      await expect(panel.getByText(w.count)).toHaveText(new RegExp(String(count)))
      await expect(panel.locator('li')).toHaveCount(count)
      for (const relation of await panel.locator('li').all())
        await expect(relation).toContainText(/[一二三四五六七八]（|专栏|附/)
      const shared = await page.context().newPage()
      await shared.goto(page.url())
      await expect(shared.getByRole('complementary', { name: w.panel }).locator('li')).toHaveCount(count)
      await expect(shared.locator('td[aria-current="true"]')).toHaveAccessibleName(new RegExp(w.stands))
    })

    turn.test('turns cells round, opens groups and says the names under the pointer', async ({ page }) => {
      await test.step('turns a cell round, leads to the map with both ends selected, and back', async () => {
        await page.goto(`./#/matrix?depth=0&cell=hub,base&lang=${language}`)
        const panel = page.getByRole('complementary', { name: w.panel })
        const turn = panel.getByRole('button', { name: w.turned })
        const there = Number(w.turned.exec((await turn.textContent()) ?? '')?.[1])
        await turn.click()
        await expectHash(page, { cell: 'base,hub' })
        await expect(panel.getByText(w.count)).toHaveText(new RegExp(String(there)))
        await panel.getByRole('link', { name: w.onMap }).click()
        await expect(page).toHaveURL(/#\/map\?.*select=base,hub/)
        await expect(page.locator('.react-flow__node').first()).toBeVisible()
        await page.goBack()
        await expect(panel.getByText(w.count)).toHaveText(new RegExp(String(there)))
      })
      await test.step('opens a group in place on both axes, and closes it', async () => {
        await page.goto(`./#/matrix?depth=0&lang=${language}`)
        const heads = page.locator('th[scope="row"]')
        await expect(heads.first()).toBeVisible()
        const before = await heads.count()
        const row = page.locator('th[scope="row"][data-key="hub"]')
        const top = (await row.boundingBox())?.y
        await row.click()
        await expect(row).toHaveAttribute('aria-expanded', 'true')
        await expectHash(page, { open: 'hub' })
        expect((await row.boundingBox())?.y).toBe(top)
        expect(await heads.count()).toBeGreaterThan(before)
        expect(await page.locator('th[scope="col"][data-key]').count()).toBe(await heads.count())
        await page.locator('th[scope="col"][data-key="hub"]').click()
        await expect(heads).toHaveCount(before)
        await expectHash(page, { open: null })
      })
      await test.step('says both names in full under the pointer', async () => {
        await page.goto(`./#/matrix?depth=0&lang=${language}`)
        await page.getByRole('gridcell', { name: w.stands }).hover()
        await expect(page.locator('.matrix-card')).toContainText(w.stands)
      })
    })

    turn.test('sums and orders', async ({ page }) => {
      await test.step('has margins that add up to the sum in the account line, which adds up to the model', async () => {
        await page.goto(`./#/matrix?depth=0&lang=${language}`)
        await expect(page.locator('th[scope="row"]').first()).toBeVisible()
        const rows = await page.locator('th[scope="row"] .matrix-head-sum').allInnerTexts()
        const columns = await page.locator('th[scope="col"] .matrix-head-sum').allInnerTexts()
        const account = page.locator('[data-sum][data-total]')
        const part = async (name: string) => Number(await account.getAttribute(`data-${name}`))
        const total = (numbers: readonly string[]) => numbers.reduce((sum, each) => sum + Number(each), 0)
        expect(rows.length).toBeGreaterThan(5)
        expect(total(rows)).toBe(await part('sum'))
        expect(total(columns)).toBe(await part('sum'))
        const parts = await Promise.all(['across', 'inside', 'no-dependency', 'filtered'].map(part))
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(await part('total'))
        const model = await readShippedModel(page)
        expect(await part('total')).toBe(model.relations.length)
      })
      await test.step('orders by name, and brings cycles to the diagonal', async () => {
        await page.goto(`./#/matrix?lang=${language}`)
        await page.getByRole('button', { name: w.byName, exact: true }).click()
        await expectHash(page, { order: 'name' })
        await expect(page.locator('.matrix-block')).toHaveCount(0)
        await expect(page.locator('th[scope="row"]').first()).toBeVisible()
        const names = await page.locator('th[scope="row"] .matrix-head-name').allInnerTexts()
        const sorted = names.toSorted(
          new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true }).compare,
        )
        expect(names.length).toBeGreaterThan(20)
        expect(names).toEqual(sorted)
        await page.getByRole('button', { name: w.partitioned, exact: true }).click()
        await expectHash(page, { order: 'partition' })
        await expect(page.locator('.matrix-block[data-kind="cycle"]').first()).toBeAttached()
      })
    })

    turn.test('on a phone shows the chosen cell above its relations', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`./#/matrix?cell=hub,base&lang=${language}`)
      const panel = page.getByRole('complementary', { name: w.panel })
      await expect(panel.locator('li').first()).toBeVisible()
      const cell = page.locator('td[aria-current="true"]')
      await expect(cell).toBeInViewport({ ratio: 1 })
      const [above, below] = [await cell.boundingBox(), await panel.boundingBox()]
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await seriousViolations(page)).toEqual([])
    })
  })
}

test('the matrix is walked by keyboard and opened by a link', async ({ page }) => {
  await test.step('the matrix is walked, read and opened by keyboard', async () => {
    await page.goto('./#/matrix?depth=0&lang=en')
    await expect(page.locator('th[scope="row"]').first()).toBeVisible()
    const last = (await page.locator('th[scope="row"]').count()) - 1
    await expect(page.locator('[role="grid"] [tabindex="0"]')).toHaveCount(1)
    await page.locator('[role="grid"] [tabindex="0"]').focus()
    const press = async (key: string, place: string) => {
      await page.keyboard.press(key)
      await expect.poll(() => focusedAt(page)).toBe(place)
    }
    await press('ArrowRight', '0 0')
    await press('ArrowRight', '0 1')
    await press('ArrowDown', '1 1')
    await press('End', `1 ${last}`)
    await press('Home', '1 -1')
    await press('Control+End', `${last} ${last}`)
    await press('Control+Home', '0 -1')
    await press('PageDown', `${last} -1`)
    await press('PageUp', '0 -1')
    await press('ArrowRight', '0 0')
    await press('ArrowUp', '-1 0')
    await press('ArrowDown', '0 0')
    await press('Control+ArrowRight', '0 1')
    await expect(page.locator('.matrix-card')).toContainText('depends on')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Relations of the cell' })).toBeVisible()
    await expect.poll(() => focusedAt(page)).toBe('0 1')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary', { name: 'Relations of the cell' })).toHaveCount(0)
    await press('Home', '0 -1')
    await page.keyboard.press('Enter')
    await expect(at(page, 0, -1)).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(() => focusedAt(page)).toBe('0 -1')
    await page.keyboard.press(' ')
    await expect(at(page, 0, -1)).toHaveAttribute('aria-expanded', 'false')
  })
  await test.step('a link to a cell opens what the cell stands in, and what is unknown is named', async () => {
    await page.goto('./#/matrix?depth=0&cell=business-hub,cloud&order=size&lang=en')
    await expect(page.locator('td[aria-current="true"]')).toBeInViewport()
    await expect(page.locator('th[scope="row"][data-key="hub"]')).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('status').filter({ hasText: 'order=size' })).toBeVisible()
  })
})

test('of hundreds of rows only those in sight are in the page, and the last is reached by a key', async ({
  page,
}) => {
  await page.goto('./#/matrix?depth=all&lang=en')
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
  expect(rows).toBeGreaterThan(500)
  expect(await page.locator('th[scope="row"]').count()).toBeLessThan(80)
  await page.locator('[role="grid"] [tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  await expect.poll(() => focusedAt(page)).toBe(`${rows - 1} ${rows - 1}`)
  await expect(at(page, rows - 1, rows - 1)).toBeInViewport({ ratio: 1 })
  await expect(at(page, rows - 1, -1)).toBeInViewport()
  await expect(at(page, -1, rows - 1)).toBeInViewport()
  expect(await page.locator('[role="grid"] td').count()).toBeLessThan(1500)
})

test('axe finds nothing serious on the matrix', async ({ page }) => {
  await page.goto('./#/matrix?cell=hub,base&lang=en')
  await expect(page.getByRole('complementary').locator('li').first()).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Legend' }).click()
  await page.getByRole('button', { name: 'Partitioned' }).click()
  await expect(page.locator('.matrix-block[data-kind="cycle"]').first()).toBeAttached()
  expect(await seriousViolations(page)).toEqual([])
})
