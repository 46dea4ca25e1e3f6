import { expectHash } from './support/hash.ts'
import { box, settled } from './support/picture.ts'
import { type Served, serveUnder } from './support/serve-under.ts'
import { expect, test } from './support/strict-test.ts'

const base = '/any/path/'
let served: Served

test.beforeAll(async () => {
  served = await serveUnder(base)
})

test.afterAll(() => served.stop())

test('under a path of its own the site works: model, focus, layout engine and a user’s file', async ({
  page,
}) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url)) elsewhere.push(request.url())
  })
  await page.goto(served.url)
  await expect(box(page, 'data-hub')).toBeVisible()
  await box(page, 'data-hub').press('Shift+Enter')
  await expectHash(page, { focus: 'data-hub' })
  await settled(page)
  // What is open inside a focus was not laid out when the site was built.
  await box(page, 'base-databases').press('Enter')
  await expect(box(page, 'population-db')).toBeVisible()
  await page.locator('input[type="file"]').setInputFiles({
    name: 'broken.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('formatVersion: 1\n'),
  })
  await expect(page.getByRole('alert')).toContainText('broken.yaml')
  expect(elsewhere).toEqual([])
})

test('an address under a path is restored in a new tab', async ({ page }) => {
  await page.goto(`${served.url}#/map?focus=hub&lang=en&theme=dark`)
  await expect(box(page, 'capability-hub')).toContainText('Capability Hub')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(new URL(page.url()).pathname).toBe(base)
})
