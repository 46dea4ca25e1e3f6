import type { Page } from '@playwright/test'
import { settled } from './support/picture.ts'
import { expect, test } from './support/strict-test.ts'

interface Seen {
  readonly id: string
  readonly title: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The boxes that can be seen: those of the early picture, or those of the map. */
const boxesOf = (page: Page, attribute: 'data-still' | 'data-id'): Promise<Seen[]> =>
  page.evaluate((name) => {
    const selector = name === 'data-still' ? '[data-still]' : '.react-flow__node[data-id]'
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((box) => box.offsetParent !== null && box.checkVisibility())
      .map((box) => {
        const { left, top, width, height } = box.getBoundingClientRect()
        const title = box.querySelector('.map-title')?.textContent ?? ''
        return { id: box.getAttribute(name) ?? '', title, left, top, width, height }
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }, attribute)

/** Holds the scripts back until they are let go, as a slow line would. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

const early = (page: Page) => page.locator('#early-picture')

for (const [size, address, scheme] of [
  [{ width: 1440, height: 900 }, './', 'light'],
  [{ width: 1440, height: 900 }, './#/map?lang=en&theme=dark', 'light'],
  [{ width: 1920, height: 1080 }, './#/map?lang=en', 'dark'],
  [{ width: 1024, height: 768 }, './#/map?theme=projector', 'light'],
] as const) {
  test(`before anything is loaded the page shows the picture that follows: ${address} at ${size.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: scheme })
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.locator('[data-still]:visible').first()).toBeVisible()
    const before = await boxesOf(page, 'data-still')
    const theme = await page.evaluate(() => document.documentElement.dataset['theme'])
    release()
    await expect(page.locator('.react-flow__node').first()).toBeVisible()
    await expect(early(page)).toHaveCount(0)
    await settled(page)
    const after = await boxesOf(page, 'data-id')
    expect(before.map(({ id, title }) => `${id} ${title}`)).toEqual(
      after.map(({ id, title }) => `${id} ${title}`),
    )
    before.forEach((box, index) => {
      const then = after[index]
      expect(Math.abs(box.left - (then?.left ?? 0)), box.id).toBeLessThan(1)
      expect(Math.abs(box.top - (then?.top ?? 0)), box.id).toBeLessThan(1)
      expect(Math.abs(box.width - (then?.width ?? 0)), box.id).toBeLessThan(1)
      expect(Math.abs(box.height - (then?.height ?? 0)), box.id).toBeLessThan(1)
    })
    expect(theme).toBe(await page.evaluate(() => document.documentElement.dataset['theme']))
  })
}

for (const address of ['./#/map?focus=data-hub', './#/map?select=data-hub', './#/sources', './#/nowhere']) {
  test(`what is not the plain landscape is not announced by its picture: ${address}`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page).toHaveTitle(/Layerscope/)
    await expect(early(page)).toHaveCount(0)
    release()
    await expect(page.locator('main')).toBeVisible()
  })
}

test('a phone, which has another picture, is shown no early one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page).toHaveTitle(/Layerscope/)
  await expect(early(page)).toHaveCount(0)
  release()
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
})
