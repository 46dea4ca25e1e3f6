import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    onMap: '在图上显示',
    answers: '答案',
    download: '下载 Markdown',
    check: '确定',
  },
  en: {
    onMap: 'Show on the map',
    answers: 'Answers',
    download: 'Download as Markdown',
    check: 'Check',
  },
} as const

const ask = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })
const verdict = (page: Page) => page.locator('[data-verdict]')

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]

  test.describe(`the quiz in ${language}`, () => {
    turn.test(
      'asks the same of everybody who opens the link, and shows an answer on the map and comes back',
      async ({ page, context }) => {
        const link = `./#/quiz?seed=class-7&topics=stands-on&page=2&lang=${language}`
        await page.goto(link)
        const asked = await ask(page).textContent()
        const other = await context.newPage()
        await other.goto(link)
        await expect(ask(other)).toHaveText(asked ?? '')
        await page.keyboard.press('1')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: w.onMap }).click()
        await expect(page).toHaveURL(/#\/map\?.*select=[a-z0-9-]+,[a-z0-9-]+/)
        await page.goBack()
        await expect(ask(page)).toHaveText(asked ?? '')
        await expect(verdict(page)).toBeVisible()
      },
    )

    turn.test('lets a box be dragged onto its band', async ({ page }) => {
      await page.goto(`./#/quiz?seed=class-7&topics=band&page=1&lang=${language}`)
      await page.locator('[data-box]').dragTo(page.locator('[data-option="2"]'))
      await expect(page.getByRole('radio').nth(2)).toBeChecked()
      await page.getByRole('button', { name: w.check }).click()
      await expect(verdict(page)).toBeVisible()
    })

    turn.test(
      'prints a sheet for a class with the answers on a page of their own, and saves it',
      async ({ page }) => {
        await page.goto(`./#/quiz?seed=class-7&page=sheet&lang=${language}`)
        await expect(page.getByRole('heading', { name: w.answers })).toBeVisible()
        const saved = page.waitForEvent('download')
        await page.getByRole('button', { name: w.download }).click()
        const text = await readFile(await (await saved).path(), 'utf8')
        expect(text.match(/^\d+\. /gm)).toHaveLength(20)
        expect(text).toContain(`## ${w.answers}`)
        await page.emulateMedia({ media: 'print' })
        await expect(page.getByRole('button')).toHaveCount(0)
        await expect(page.getByRole('listitem').first()).toBeVisible()
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
      },
    )
  })
}

test('the quiz has no serious accessibility violation', async ({ page }) => {
  for (const query of ['', 'seed=class-7&page=1&', 'seed=class-7&page=sheet&']) {
    await page.goto(`./#/quiz?${query}`)
    await expect(ask(page)).toBeVisible()
    if (query.includes('page=1')) {
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
      await expect(verdict(page)).toBeVisible()
    }
    expect(await seriousViolationsInThemes(page)).toEqual([])
  }
})

test('a question fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/quiz?seed=class-7&page=1')
  await expect(ask(page)).toBeVisible()
  await expect(page.getByRole('radio').last()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
