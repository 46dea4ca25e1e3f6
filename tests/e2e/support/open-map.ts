import { expect, type Page } from '@playwright/test'

/**
 * Opens the site at an address and waits until the map shows its boxes.
 * From a page that is already open this is a change of address, not a reload; `page.reload()` or a new page is one.
 * @param hash the part from `#`; the query alone (`focus=tax`) means the map with it; nothing, the landscape
 */
export async function openMap(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash.startsWith('#') ? hash : `#/map${hash && `?${hash}`}`}`)
  await expect(page.locator('.react-flow__node').first()).toBeVisible()
  // Titles are measured; before the fonts are there they would be measured in another one.
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
