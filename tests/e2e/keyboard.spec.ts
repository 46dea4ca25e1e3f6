import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { expect, test } from './support/strict-test.ts'

const focusedBox = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id') ?? null)

/** Tabs through the page and says for each stop whether it is a box of the map. */
const tabStops = async (page: Page): Promise<(string | null)[]> => {
  const stops: (string | null)[] = []
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Tab')
    stops.push(await focusedBox(page))
    if (await page.evaluate(() => document.activeElement === document.body)) break
  }
  return stops
}

test('the map is walked by the arrow keys, and has one stop of the Tab key', async ({ page }) => {
  await test.step('the boxes of the map are one stop of the Tab key, and it is where one last was', async () => {
    await openMap(page)
    const first = (await tabStops(page)).filter((id) => id !== null)
    expect(first).toHaveLength(1)
    await box(page, 'data-hub').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focusedBox(page)).toBe('capability-hub')
    await page.getByRole('button', { name: 'English' }).focus()
    expect((await tabStops(page)).filter((id) => id !== null)).toEqual(['capability-hub'])
  })
  await test.step('the link to the makers of React Flow is in sight, and no stop of the Tab key', async () => {
    await openMap(page)
    const link = page.locator('.react-flow__attribution a')
    await expect(link).toBeVisible()
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab')
      await expect(link).not.toBeFocused()
      if (await page.evaluate(() => document.activeElement === document.body)) break
    }
  })
  await test.step('arrows walk between neighbours, into what is open and out of it, across bands and pillars', async () => {
    await openMap(page)
    await box(page, 'data-hub').focus()
    const walk = async (key: string, id: string): Promise<void> => {
      await page.keyboard.press(key)
      await expect.poll(() => focusedBox(page), key).toBe(id)
    }
    await walk('ArrowRight', 'capability-hub')
    await walk('ArrowRight', 'business-hub')
    await walk('ArrowLeft', 'capability-hub')
    await walk('ArrowLeft', 'data-hub')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focusedBox(page)).toMatch(/sensing|network|cloud/)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focusedBox(page)).toMatch(/-hub$/)
    await box(page, 'data-hub').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => focusedBox(page)).toMatch(/^data-/)

    await box(page, 'cloud').press('Enter')
    await settled(page)
    await walk('ArrowDown', 'gov-cloud')
    await walk('ArrowUp', 'cloud')
  })
  await test.step('every box of the landscape can be reached by arrows from any other', async () => {
    await openMap(page)
    const ids = await page
      .locator('.react-flow__node-card')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id') ?? ''))
    const reached = await page.evaluate(async (start) => {
      const seen = new Set([start])
      const waiting = [start]
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const card = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
          card?.focus({ preventScroll: true })
          card?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
          const next = document.activeElement?.getAttribute('data-id')
          if (!next || seen.has(next)) continue
          seen.add(next)
          waiting.push(next)
        }
      }
      return [...seen]
    }, ids[0] ?? '')
    expect(ids.filter((id) => !reached.includes(id))).toEqual([])
  })
})

test('the keys of the map do what they say', async ({ page }) => {
  await test.step('Enter opens and closes, Shift+Enter focuses, Space selects, Esc clears, Backspace goes up', async () => {
    await openMap(page)
    const card = box(page, 'data-hub')
    await card.press('Enter')
    await expectHash(page, { open: 'data-hub' })
    await card.press('Enter')
    await expectHash(page, { open: null })
    await card.press('Space')
    await expectHash(page, { select: 'data-hub' })
    await card.press('Escape')
    await expectHash(page, { select: null })
    await card.press('Shift+Enter')
    await expectHash(page, { focus: 'data-hub' })
    await settled(page)
    await box(page, 'base-databases').press('Shift+Enter')
    await expectHash(page, { focus: 'base-databases' })
    await page.keyboard.press('Backspace')
    await expectHash(page, { focus: 'data-hub' })
    await page.keyboard.press('Backspace')
    await expectHash(page, { focus: null })
  })
  await test.step('h leads home, o and d show and hide the panels, wherever the focus is', async () => {
    await openMap(page, 'focus=data-hub')
    const outline = page.getByRole('complementary', { name: '大纲' })
    const details = page.getByRole('complementary', { name: '详情' })
    await expect(details).toBeVisible()
    await page.keyboard.press('d')
    await expect(details).toHaveCount(0)
    await page.keyboard.press('d')
    await expect(details).toBeVisible()
    await page.keyboard.press('o')
    await expect(outline).toBeVisible()
    await page.keyboard.press('o')
    await expect(outline).toHaveCount(0)
    await page.keyboard.press('h')
    await expectHash(page, { focus: null, open: null })
  })
  await test.step('f fits the window, + and − zoom', async () => {
    await openMap(page)
    const zoom = (): Promise<number> =>
      page.evaluate(
        () =>
          new DOMMatrix(
            getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
          ).a,
      )
    const fitted = await zoom()
    await page.keyboard.press('+')
    await expect.poll(zoom).toBeGreaterThan(fitted * 1.05)
    await page.keyboard.press('f')
    await expect.poll(zoom).toBeCloseTo(fitted, 3)
    await page.keyboard.press('-')
    await expect.poll(zoom).toBeLessThan(fitted * 0.95)
  })
  await test.step('keys that the browser or a field needs are left alone', async () => {
    await openMap(page, 'focus=data-hub')
    await page.keyboard.press('Control+h')
    await page.keyboard.press('Alt+o')
    await expectHash(page, { focus: 'data-hub' })
    await expect(page.getByRole('complementary', { name: '大纲' })).toHaveCount(0)
  })
  await test.step('the box that has the keyboard shows a ring, and a box out of the window is brought into it', async () => {
    await openMap(page)
    await page.getByRole('button', { name: '快捷键' }).focus()
    await page.keyboard.press('Tab')
    const id = await focusedBox(page)
    const outline = await box(page, id ?? '')
      .locator('> *')
      .evaluate((card) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(card)
        return { outlineStyle, width: Number.parseFloat(outlineWidth) }
      })
    expect(outline.outlineStyle).toBe('solid')
    expect(outline.width).toBeGreaterThanOrEqual(2)

    await openMap(page, 'open=security-technology,data-governance')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key)
      await settled(page)
      await expect(box(page, (await focusedBox(page)) ?? '')).toBeInViewport()
    }
  })
})

for (const language of languages) {
  const turn = takeTurns(language)
  turn.test(`? lists the shortcuts, Esc and the button put the list away (${language})`, async ({ page }) => {
    await openMap(page, `select=cloud&lang=${language}`)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: language === 'zh' ? '键盘快捷键' : 'Keyboard shortcuts' })
    await expect(dialog).toBeVisible()
    await expect(dialog.getByRole('term')).toHaveCount(await dialog.getByRole('definition').count())
    for (const key of ['Enter', 'Shift', 'Space', 'Backspace', 'Esc', '?', 'H', 'O', 'D'])
      await expect(dialog.locator('kbd').getByText(key, { exact: true }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    // Esc was for the list and not for the selection.
    await expectHash(page, { select: 'cloud' })
    await page.getByRole('button', { name: language === 'zh' ? '快捷键' : 'Shortcuts', exact: true }).click()
    await dialog.getByRole('button').click()
    await expect(dialog).toBeHidden()
  })
}
