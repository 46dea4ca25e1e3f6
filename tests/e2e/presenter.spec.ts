import type { BrowserContext, Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { openTour, stoodAt } from './support/open-tour.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    open: '演讲者窗口',
    isOpen: '演讲者窗口已打开',
    next: '下一步',
    black: '黑屏',
    unblack: '取消黑屏',
    restart: '重新计时',
    larger: '放大备注',
    smaller: '缩小备注',
    alone: '放映窗口没有打开',
    connected: '已连接放映窗口',
    openAudience: '打开放映窗口',
    away: '放映窗口已离开这一步',
    returnTo: '返回第 3 步',
    over: '超时',
    blocked: '浏览器拦截了新窗口',
    byHand: '在新标签页打开演讲者窗口',
    isBlack: '黑屏中。按 B 恢复。',
    last: '这是最后一步。',
    none: '没有编号为“nowhere”的讲解',
  },
  en: {
    open: 'Presenter’s window',
    isOpen: 'Presenter’s window, open',
    next: 'Next step',
    black: 'Black screen',
    unblack: 'End the black screen',
    restart: 'Restart the timer',
    larger: 'Larger notes',
    smaller: 'Smaller notes',
    alone: 'The window of the map is not open',
    connected: 'Connected to the window of the map',
    openAudience: 'Open the window of the map',
    away: 'The window of the map has left this step',
    returnTo: 'Return to step 3',
    over: 'over',
    blocked: 'The browser blocked the new window',
    byHand: 'Open the presenter’s window in a new tab',
    isBlack: 'The screen is black. B brings it back.',
    last: 'This is the last step.',
    none: 'there is no tour “nowhere”',
  },
} as const

const stack = 'tour-the-stack'
const heading = (page: Page) => page.getByRole('heading', { level: 2 })

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
    test('and that of the map go together, and each is opened again where it was', async ({
      page,
      context,
    }) => {
      test.setTimeout(120_000)
      const { tours } = await readShippedModel(page)
      const steps = tours[0]?.steps ?? []
      const titleOf = (step: number): string => steps[step - 1]?.title[language] ?? ''
      await openTour(page, stack, 1, lang)
      const open = () => page.getByRole('button', { name: w.open, exact: true }).click()
      const presenter = await opened(context, open)
      await expect(heading(presenter)).toHaveText(titleOf(1))
      await expect(presenter.locator('header').getByRole('status')).toHaveText(w.connected)
      await expect(page.getByRole('button', { name: w.isOpen })).toBeVisible()
      await expect(presenter.locator('header').getByRole('link')).toHaveCount(0)

      // The notes, line by line, and what comes next.
      await expect(presenter.locator('[data-notes]')).toHaveText(steps[0]?.notes[language] ?? '', {
        useInnerText: true,
      })
      await expect(presenter.locator('[data-next]')).toContainText(titleOf(2))

      // Either moves both.
      await page.keyboard.press('PageDown')
      await expect(heading(presenter)).toHaveText(titleOf(2))
      await presenter.keyboard.press('PageDown')
      await expect(page.locator('.tour-title')).toHaveText(titleOf(3))
      await expect(page).toHaveURL(/step=3/)
      await stoodAt(page)

      // The map wanders off; the presenter calls it back.
      await page.locator('.react-flow__node-card').first().click()
      await expect(presenter.locator('header').getByRole('status')).toHaveText(w.away)
      await presenter.getByRole('button', { name: w.returnTo }).click()
      await expect(page).not.toHaveURL(/away/)
      await expect(presenter.locator('header').getByRole('status')).toHaveText(w.connected)

      await presenter.getByRole('button', { name: w.black, exact: true }).click()
      await expect(page.getByRole('button', { name: w.isBlack })).toBeVisible()
      await presenter.getByRole('button', { name: w.unblack }).click()
      await expect(page.getByRole('button', { name: w.isBlack })).toHaveCount(0)

      // The presenter's window is closed, the tour goes on, and it is opened again.
      await presenter.close()
      await page.keyboard.press('PageDown')
      const again = await opened(context, open)
      await expect(heading(again)).toHaveText(titleOf(4))

      // That of the map is closed, the presenter goes on, and opens it again.
      await page.close()
      await expect(again.locator('header').getByRole('status')).toHaveText(w.alone)
      await again.getByRole('button', { name: w.next, exact: true }).click()
      const map = await opened(context, () => again.getByRole('button', { name: w.openAudience }).click())
      await expect(map.locator('.tour-title')).toHaveText(titleOf(5))
      await expect(again.locator('header').getByRole('status')).toHaveText(w.connected)

      // Opened by hand at another step, it still comes to where the presenter is.
      await map.close()
      const byHand = await context.newPage()
      await byHand.goto(`./#/tour/${stack}?step=1${lang}`)
      await expect(byHand.locator('.tour-title')).toHaveText(titleOf(5))
      await again.getByRole('navigation').getByRole('button').last().click()
      await expect(byHand.locator('.tour-title')).toHaveText(titleOf(steps.length))
      await expect(again.locator('[data-next]')).toContainText(w.last)
    })

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
