import type { Locator, Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    import: '粘贴或导入…',
    pasted: '粘贴的单元格',
    accept: '接受 5 项',
    undo: '撤销',
    redo: '重做',
    value: /^实际值/,
    date: '日期',
    record: '记录',
    notNumber: '请填写数字',
    remove: '删除 2024 的值',
    binding: '约束性',
    noBaseline: '无基线',
    parents: '上级显示',
    badge: '角标',
    hatch: '斜线',
    showAll: '显示全部',
    map: '地图',
  },
  en: {
    import: 'Paste or import…',
    pasted: 'Pasted cells',
    accept: 'Accept 5',
    undo: 'Undo',
    redo: 'Redo',
    value: /^Actual value/,
    date: 'Date',
    record: 'Record',
    notNumber: 'Give a number',
    remove: 'Remove the value of 2024',
    binding: 'Binding',
    noBaseline: 'no baseline',
    parents: 'Parents show',
    badge: 'Badge',
    hatch: 'Hatch',
    showAll: 'Show all',
    map: 'Map',
  },
} as const

const card = (page: Page, id: string): Locator => page.locator(`[data-indicator="${id}"]`)

/** What the ground of a card on the map and its badge look like. */
const lookOf = (page: Page, id: string): Promise<{ ground: string; badge: string }> =>
  box(page, id)
    .locator('.map-card, .map-frame')
    .first()
    .evaluate((node) => ({
      ground: getComputedStyle(node).backgroundColor,
      badge: getComputedStyle(node, '::after').content.replaceAll('"', ''),
    }))

const badgeOf = async (page: Page, id: string): Promise<string> => (await lookOf(page, id)).badge

const paste = async (
  page: Page,
  w: (typeof words)[keyof typeof words],
  rows: readonly string[][],
): Promise<void> => {
  await page.getByRole('button', { name: w.import }).click()
  await page.getByLabel(w.pasted).fill(rows.map((row) => row.join('\t')).join('\n'))
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the indicators screen in ${language}`, () => {
    turn.test('takes a typed value with its date, removes it and brings it back', async ({ page }) => {
      await page.goto(`./#/indicators?select=indicator-12&lang=${language}`)
      const chosen = card(page, 'indicator-12')
      await chosen.getByLabel(w.value).fill('many')
      await chosen.getByLabel(w.date).fill('2024')
      await chosen.getByRole('button', { name: w.record, exact: true }).click()
      await expect(chosen.getByRole('alert')).toHaveText(w.notNumber)
      await chosen.getByLabel(w.value).fill('5,200')
      await chosen.getByLabel(w.value).press('Enter')
      await expect(chosen.locator('[data-actual]')).toHaveAttribute('data-actual', '5200')
      await expect(chosen.locator('[data-value]')).toHaveCount(1)
      // The scale goes as far as the value does.
      await expect(chosen.locator('[data-end]')).toHaveAttribute('data-end', '5200')
      await chosen.getByRole('button', { name: w.remove }).click()
      await expect(chosen.locator('[data-value]')).toHaveCount(0)
      await page.getByRole('button', { name: w.undo }).click()
      await expect(chosen.locator('[data-value]')).toHaveCount(1)
      await page.getByRole('button', { name: w.redo }).click()
      await expect(chosen.locator('[data-value]')).toHaveCount(0)
      await page.keyboard.press('Control+z')
      await expect(chosen.locator('[data-actual]')).toHaveAttribute('data-actual', '5200')
      await page.keyboard.press('Control+z')
      await expect(chosen.locator('[data-value]')).toHaveCount(0)
      await page.keyboard.press('Control+Shift+z')
      await expect(chosen.locator('[data-actual]')).toHaveAttribute('data-actual', '5200')
    })

    turn.test('lights what an indicator measures, and lists what measures an element', async ({ page }) => {
      const model = await readShippedModel(page)
      await page.goto(`./#/indicators?lang=${language}`)
      await card(page, 'indicator-08').getByRole('button').first().click()
      await expect(page).toHaveURL(/select=indicator-08/)
      await settled(page)
      const dimmed = page.locator('.react-flow__node[data-dimmed]')
      await expect(dimmed).not.toHaveCount(0)
      for (const { element } of model.indicators.find(({ id }) => id === 'indicator-08')?.measures ?? []) {
        const shown = model.chainOf(element)
        const onScreen = await Promise.all(shown.map((id) => box(page, id).count()))
        const lifted = shown[onScreen.findIndex((count) => count > 0)] ?? ''
        await expect(box(page, lifted)).not.toHaveAttribute('data-dimmed')
      }
      await box(page, 'i-shenzhen').locator('.map-title').click()
      await expect(page.locator('[data-indicator]')).toHaveCount(1)
      await page.getByRole('button', { name: w.showAll }).click()
      await expect(page.locator('[data-indicator]')).toHaveCount(model.indicators.length)
      // No baseline is none, not zero.
      await expect(card(page, 'indicator-07')).toContainText(w.noBaseline)
      await page.getByRole('button', { name: w.binding, exact: true }).click()
      const binding = page.locator('[data-indicator]')
      await expect(binding).not.toHaveCount(model.indicators.length)
      for (const text of await binding.allInnerTexts()) expect(text).toContain(w.binding)
    })

    turn.test(
      'shows the worst or the mean, and lays each thing over the map in a channel of its own',
      async ({ page, context }) => {
        await page.goto(`./#/indicators?lang=${language}`)
        await paste(page, w, [
          ['21', '16', '2023'],
          ['22', '45', '2023'],
        ])
        await page.getByRole('dialog').getByRole('button').last().click()
        await expect.poll(() => badgeOf(page, 'cloud')).toBe('0%')
        await page.getByLabel(w.parents).selectOption('mean')
        await expect.poll(() => badgeOf(page, 'cloud')).toBe('50%')
        await page.getByLabel(w.badge).selectOption('count')
        await expect.poll(() => badgeOf(page, 'cloud')).toBe('2')
        await page.getByLabel(w.hatch).selectOption('binding')
        await expect(page).toHaveURL(/roll=mean&badge=count&hatch=binding/)
        const other = await context.newPage()
        await other.goto(page.url())
        await expect.poll(() => badgeOf(other, 'cloud')).toBe('2')
        await expect(other.getByLabel(w.parents)).toHaveValue('mean')
        await other.close()
      },
    )
  })
}

test('on a phone the list and the map take turns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/indicators?lang=zh')
  await expect(card(page, 'indicator-01')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await seriousViolations(page)).toEqual([])
  await page.locator('main').getByRole('button', { name: words.zh.map, exact: true }).click()
  await expect(box(page, 'i-shenzhen')).toBeVisible()
  await expect(card(page, 'indicator-01')).toBeHidden()
})

test('axe finds nothing serious on the indicators screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./#/indicators?hatch=binding&lang=en')
  await paste(page, words.en, [
    ['1', '90', '2023'],
    ['5', '120', '2023'],
    ['6', '60', '2023'],
    ['7', '10', '2023'],
    ['9', 'x', '2023'],
    ['21', '10', '2023'],
  ])
  await expect(page.locator('[data-change]')).toHaveCount(5)
  expect(await seriousViolationsInThemes(page, 'dialog')).toEqual([])
  await page.getByRole('button', { name: words.en.accept }).click()
  await card(page, 'indicator-05').getByRole('button').first().click()
  await settled(page)
  expect(await seriousViolationsInThemes(page, '[data-indicator="indicator-05"]')).toEqual([])
  await card(page, 'indicator-05').getByRole('button').first().click()
  await settled(page)
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
