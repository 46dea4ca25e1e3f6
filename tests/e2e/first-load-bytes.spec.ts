import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { settled } from './support/picture.ts'
import { expect, test } from './support/strict-test.ts'

const kilobyte = 1000

interface Loaded {
  readonly url: string
  /** Gzipped, as any static host sends it. */
  readonly bytes: number
}

/** Loads the page anew and lists what it took until it rests. */
const load = async (page: Page, address: string): Promise<Loaded[]> => {
  const bodies: Promise<Loaded>[] = []
  page.on('response', (response) =>
    bodies.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length }))),
  )
  await page.goto(address)
  await settled(page)
  await page.waitForLoadState('networkidle')
  return Promise.all(bodies)
}

const sum = (files: readonly Loaded[]): number => files.reduce((total, { bytes }) => total + bytes, 0)

test('the first picture takes at most 300 kB of JavaScript and 400 kB in all, gzipped', async ({ page }) => {
  const files = await load(page, './')
  const scripts = files.filter(({ url }) => new URL(url).pathname.endsWith('.js'))
  expect(files.map(({ url }) => new URL(url).pathname)).toEqual(
    expect.arrayContaining(['/', '/models/shenzhen.map.json']),
  )
  expect(scripts.length).toBeGreaterThan(0)
  expect(sum(scripts)).toBeLessThanOrEqual(300 * kilobyte)
  expect(sum(files)).toBeLessThanOrEqual(400 * kilobyte)
})

for (const address of [
  './',
  './#/map?focus=data-hub',
  './#/map?open=data-hub,base-databases&select=population-db',
]) {
  test(`the layout engine is not asked for by what was laid out at build time: ${address}`, async ({
    page,
  }) => {
    const files = await load(page, address)
    await expect(page.locator('.react-flow__node').first()).toBeVisible()
    expect(files.filter(({ url }) => url.includes('elk'))).toEqual([])
  })
}

test('nothing is loaded twice: what is preloaded is what is then asked for', async ({ page }) => {
  // The icon is the browser's own affair.
  const urls = (await load(page, './')).map(({ url }) => url).filter((url) => !url.endsWith('icon.svg'))
  expect(urls).toEqual([...new Set(urls)])
})
