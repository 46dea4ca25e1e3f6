import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { openMap } from './support/open-map.ts'
import { box, settled, shownBoxes } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const themeButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(主题|Theme)/ })

test('each theme is drawn in colours of its own, and switching keeps what is shown', async ({ page }) => {
  await openMap(page, 'open=data-hub&select=cloud')
  const before = (await shownBoxes(page)).map(({ id, rect }) => ({ id, rect }))
  const grounds = new Set<string>()
  for (const theme of ['light', 'dark', 'projector']) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expectHash(page, { open: 'data-hub', select: 'cloud', theme })
    grounds.add(await page.locator('.map-root').evaluate((root) => getComputedStyle(root).backgroundColor))
    expect((await shownBoxes(page)).map(({ id, rect }) => ({ id, rect }))).toEqual(before)
    await themeButton(page).click()
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  expect(grounds.size).toBe(3)
})

test('the theme of the system is taken at the first visit, and the one chosen is remembered', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openMap(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await themeButton(page).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  const tab = await page.context().newPage()
  await openMap(tab)
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'projector')
})

test('the language is switched at once: every box stays where it is, and nothing that was chosen is lost', async ({
  page,
}) => {
  await openMap(page, 'open=data-hub&select=cloud&hide=assumed')
  const model = await readShippedModel(page)
  const before = await shownBoxes(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/^Layerscope/)
  await expectHash(page, { open: 'data-hub', select: 'cloud', hide: 'assumed', lang: 'en' })
  const after = await shownBoxes(page)
  expect(after.map(({ id, rect }) => ({ id, rect }))).toEqual(before.map(({ id, rect }) => ({ id, rect })))
  expect(after.map(({ title }) => title)).toEqual(after.map(({ id }) => model.nameOf(id).en))
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page).toHaveTitle(/^层观/)
  expect((await shownBoxes(page)).map(({ title }) => title)).toEqual(before.map(({ title }) => title))
})

/**
 * Chinese that is shown or spoken in English mode, where it is not marked as Chinese. Clause numbers (三（一）2, 专栏1,
 * 表1) are names of places in a Chinese document and stay.
 */
const unmarkedChinese = async (page: Page): Promise<string[]> => {
  await settled(page)
  return page.evaluate(() => {
    const clause =
      /(第[一二三四五六七八九十]+[章节条]?|[一二三四五六七八九十]+(（[一二三四五六七八九十]+）)?\d*|专栏\s?\d+|表\s?\d+|附件?表?\s?\d*)/g
    const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text.replace(clause, ''))
    const isMarked = (node: Element | null): boolean =>
      node?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('script, style, [type="application/json"]')) continue
      if (isChinese(node.textContent ?? '') && !isMarked(parent)) found.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? ''
        if (isChinese(text) && !isMarked(element)) found.push(`${name}: ${text}`)
      }
    }
    return [...new Set(found)]
  })
}

test('in English nothing is left in Chinese that is not marked as such', async ({ page }) => {
  await openMap(page, 'lang=en')
  await page.keyboard.press('o')
  await page.getByRole('button', { name: 'Legend' }).click()
  for (const state of [
    '',
    'open=data-hub,base-databases&select=one-net-service',
    'focus=one-net-governance',
    'focus=project-gov-network-upgrade',
    'select=indicator-07',
    'select=i-shenzhen',
    'focus=nothing',
  ]) {
    await test.step(`in English nothing is left in Chinese that is not marked as such: ${state || 'the landscape'}`, async () => {
      await openMap(page, [state, 'lang=en'].filter(Boolean).join('&'))
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await unmarkedChinese(page)).toEqual([])
      await page.keyboard.press('Escape')
    })
  }
})

test('the relations of a line and the problems of a file are in English too', async ({ page }) => {
  await openMap(page, 'lang=en')
  await page.locator('.map-line[data-line="base~hub"] .map-line-count').click()
  const buffer = Buffer.from('formatVersion: 1\nid: x\nelement: []\n')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer })
  await expect(page.getByRole('alert')).toContainText('broken.yaml')
  expect(await unmarkedChinese(page)).toEqual([])
  await expect(box(page, 'data-hub')).toBeVisible()
})
