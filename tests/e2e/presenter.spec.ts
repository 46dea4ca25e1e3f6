import type { BrowserContext, Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { openTour } from './support/open-tour.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    open: '演讲者窗口',
    restart: '重新计时',
    larger: '放大备注',
    smaller: '缩小备注',
    connected: '已连接放映窗口',
    over: '超时',
    blocked: '浏览器拦截了新窗口',
    byHand: '在新标签页打开演讲者窗口',
    none: '没有编号为“nowhere”的讲解',
  },
  en: {
    open: 'Presenter’s window',
    restart: 'Restart the timer',
    larger: 'Larger notes',
    smaller: 'Smaller notes',
    connected: 'Connected to the window of the map',
    over: 'over',
    blocked: 'The browser blocked the new window',
    byHand: 'Open the presenter’s window in a new tab',
    none: 'there is no tour “nowhere”',
  },
} as const

const stack = 'tour-the-stack'

/** The window that something opens. */
const opened = async (context: BrowserContext, act: () => Promise<void>): Promise<Page> => {
  const [page] = await Promise.all([context.waitForEvent('page'), act()])
  await page.waitForLoadState()
  return page
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  const lang = `&lang=${language}`

  test.describe(`the presenter’s window in ${language}`, () => {
    turn.test('shows time spent and planned, and says in words that it is over', async ({ page }) => {
      await page.clock.install()
      await page.goto(`./#/presenter/${stack}?step=1${lang}`)
      await expect(page.getByRole('timer').first()).toHaveText('0:00')
      await page.keyboard.press('PageDown')
      await page.clock.runFor(20_000)
      await expect(page.getByRole('timer').first()).toHaveText(/0:(19|20)/)
      await expect(page.locator('[data-over="true"]')).toHaveCount(0)
      await page.clock.runFor(60_000)
      await expect(page.locator('[data-over="true"]').first()).toContainText(w.over)
      await page.getByRole('button', { name: w.restart }).click()
      await expect(page.getByRole('timer').first()).toHaveText('0:00')
    })

    turn.test('has notes of a size that can be chosen', async ({ page }) => {
      await page.goto(`./#/presenter/${stack}?step=1${lang}`)
      const size = () =>
        page.locator('[data-notes]').evaluate((notes) => Number.parseFloat(getComputedStyle(notes).fontSize))
      const before = await size()
      await page.getByRole('button', { name: w.larger }).click()
      expect(await size()).toBeGreaterThan(before)
      await page.getByRole('button', { name: w.smaller }).click()
      await page.getByRole('button', { name: w.smaller }).click()
      expect(await size()).toBeLessThan(before)
    })

    turn.test('that the browser blocks is said, with what to do', async ({ page, context }) => {
      await page.addInitScript(() => {
        window.open = () => null
      })
      await openTour(page, stack, 2, lang)
      await page.getByRole('button', { name: w.open, exact: true }).click()
      await expect(page.getByRole('alert')).toContainText(w.blocked)
      const presenter = await opened(context, () => page.getByRole('link', { name: w.byHand }).click())
      await expect(presenter.locator('header').getByRole('status')).toHaveText(w.connected)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

    turn.test('of a tour that there is not says so', async ({ page }) => {
      await page.goto(`./#/presenter/nowhere?step=1${lang}`)
      await expect(page.getByRole('alert')).toContainText(w.none)
    })
  })
}

test('the presenter’s window has no serious violation', async ({ page }) => {
  await page.goto(`./#/presenter/${stack}?step=3&lang=en`)
  await expect(page.locator('[data-notes]')).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
