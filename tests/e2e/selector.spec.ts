import type { Locator, Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    field: '选择式',
    trace: '追踪',
    copy: '复制为选择式',
    copied: '已复制：2+business-hub+2',
    only: '只看这些',
    elements: /\d+ 个元素/,
    help: '选择式说明',
    at: '第 8 个字符',
    name: '深治慧',
  },
  en: {
    field: 'Selector',
    trace: 'Trace',
    copy: 'Copy as selector',
    copied: 'Copied: 2+business-hub+2',
    only: 'Show only these',
    elements: /Elements: \d+/,
    help: 'About selectors',
    at: 'Character 8',
    name: 'Shenzhihui',
  },
} as const

const openField = async (page: Page, name: string): Promise<Locator> => {
  await page.keyboard.press(':')
  const field = page.getByRole('combobox', { name })
  await expect(field).toBeFocused()
  return field
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  turn.test(
    `an architect types what to trace, with completion, and shares it, in ${language}`,
    async ({ page, context }) => {
      await openMap(page, `lang=${language}`)
      const field = await openField(page, w.field)
      await field.pressSequentially('+szh')
      await expect(page.getByRole('option').first()).toContainText(w.name)
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('Enter')
      await expect(field).toHaveValue(/深治慧|shen-zhi-hui/)
      const count = page.getByRole('search', { name: w.field }).getByRole('status')
      await expect(count).toHaveText(w.elements)
      await page.keyboard.press('Enter')
      await expectHash(page, { select: 'shen-zhi-hui', trace: 'stands-on,all' })
      const account = page.locator('[data-total]')
      const other = await context.newPage()
      await other.goto(page.url())
      await expect(other.locator('[data-total]')).toHaveText((await account.textContent()) ?? '')
      await other.close()
      await page.keyboard.press('Escape')
      await expect(field).toHaveCount(0)
    },
  )

  turn.test(
    `an error points at its character and offers what was meant, in ${language}`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const field = await openField(page, w.field)
      await field.fill('hub & (kynd:platform)')
      await expect(page.locator('[data-error="7 11"]')).toHaveText('kynd')
      await expect(page.getByRole('status').filter({ hasText: w.at })).toBeVisible()
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await field.fill('hub & kind:platfrm ')
      await page.keyboard.press('Escape')
      await page
        .getByRole('search')
        .getByRole('button', { name: /^(平台|Platform)$/ })
        .click()
      await expect(field).toHaveValue('hub & kind:platform ')
      await expect(field).toHaveAttribute('aria-invalid', 'false')
    },
  )

  turn.test(
    `what a button does can be copied as a selector, and typed again, in ${language}`,
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openMap(page, `select=business-hub&trace=both,2&lang=${language}`)
      await page.getByRole('button', { name: w.trace, exact: true }).click()
      await page.getByRole('button', { name: w.copy }).click()
      await expect(page.getByRole('status').filter({ hasText: w.copied })).toBeVisible()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      const before = await page.locator('[data-total]').textContent()
      await openMap(page, `lang=${language}`)
      await (await openField(page, w.field)).fill(text)
      await page.keyboard.press('Enter')
      await expectHash(page, { select: 'business-hub', trace: 'both,2' })
      await expect(page.locator('[data-total]')).toHaveText(before ?? '')
    },
  )

  turn.test(`a selector of facets narrows the map, in ${language}`, async ({ page }) => {
    await openMap(page, `lang=${language}`)
    const field = await openField(page, w.field)
    await field.fill('layer:hub & basis:stated')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: w.only }).click()
    await expectHash(page, { only: 'in:hub', hide: 'inferred,assumed' })
    await field.fill('kind:platform')
    await page.keyboard.press('Control+Enter')
    await expectHash(page, { only: 'kind:platform', hide: null })
  })
}

test('paths are looked for, and sets are selected', async ({ page }) => {
  await openMap(page, 'lang=en')
  const field = await openField(page, words.en.field)
  await field.fill('business-hub on data-hub')
  await page.keyboard.press('Enter')
  await expectHash(page, { from: 'business-hub', to: 'data-hub', way: 'stands-on' })
  await field.fill('layer:hub & has:indicator, business-hub')
  await page.keyboard.press('Enter')
  await expectHash(page, { from: null })
  await expect(page).toHaveURL(/select=[^&]*business-hub/)
})

test('axe finds nothing serious in the selector field', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page, 'lang=zh')
  const field = await openField(page, words.zh.field)
  await page.getByRole('button', { name: words.zh.help }).click()
  await field.fill('layer:')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await field.fill('layer:nowhere & hub')
  await page.keyboard.press('Escape')
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
