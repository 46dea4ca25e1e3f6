import { expect, type Page } from '@playwright/test'
import { settled } from './picture.ts'

/** Opens a tour at a step and waits until its picture stands. */
export async function openTour(page: Page, tour: string, step = 1, more = ''): Promise<void> {
  await page.goto(`./#/tour/${tour}?step=${step}${more}`)
  await stoodAt(page)
}

/** Waits until the picture of a step stands and the camera has arrived. */
export async function stoodAt(page: Page): Promise<void> {
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await settled(page)
}

/** Where the camera is. */
export const cameraOf = (page: Page): Promise<string> =>
  page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)
