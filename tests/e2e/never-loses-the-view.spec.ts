import type { Page } from '@playwright/test'
import { openMap } from './support/open-map.ts'
import { box, byId, idsWhere, isWithin, overlapsOf, settled, shownBoxes } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

/** Its children have relations among them, and with one of them open their layout is not among those shipped. */
const focus = 'data-hub'
const inner = 'base-databases'

const notice = (page: Page) => page.getByRole('status')

const expectWholePicture = async (page: Page): Promise<void> => {
  const model = await readShippedModel(page)
  const boxes = await shownBoxes(page)
  const at = byId(boxes)
  for (const id of model.childrenOf(inner)) expect(isWithin(at(id).rect, at(inner).rect)).toBe(true)
  for (const id of model.childrenOf(focus)) expect(isWithin(at(id).rect, at(focus).rect)).toBe(true)
  expect(overlapsOf(boxes.filter(({ type }) => type === 'card'))).toEqual([])
  expect(idsWhere(boxes, ({ isTitleClipped }) => isTitleClipped)).toEqual([])
}

test('a layout that is not known is laid out by the engine, in a worker, without a word', async ({
  page,
}) => {
  await openMap(page, `focus=${focus}`)
  const worker = page.waitForEvent('worker')
  await box(page, inner).press('Enter')
  expect((await worker).url()).toContain('elk-worker')
  await expect(box(page, inner)).toHaveAttribute('aria-expanded', 'true')
  await expectWholePicture(page)
  await expect(notice(page).filter({ hasText: '布局' })).toHaveCount(0)
})

test('where no worker can be started the boxes stand in rows and a notice says so', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('workers are forbidden here')
      }
    } as unknown as typeof Worker
  })
  await openMap(page, `focus=${focus}`)
  await box(page, inner).press('Enter')
  await expect(box(page, inner)).toHaveAttribute('aria-expanded', 'true')
  await expect(notice(page).filter({ hasText: /简单排列|重启/ })).toBeVisible()
  await expectWholePicture(page)
})

test.describe('a worker that dies', () => {
  test.use({ allowedErrors: [/worker died on purpose/] })

  test('is replaced: the picture stands meanwhile, and the next layout is the engine’s again', async ({
    page,
  }) => {
    let started = 0
    await page.route('**/elk-worker*', (route) => {
      started += 1
      return started > 1
        ? route.continue()
        : route.fulfill({
            contentType: 'text/javascript',
            body: 'onmessage = () => { throw new Error("worker died on purpose") }',
          })
    })
    await openMap(page, `focus=${focus}`)
    await box(page, inner).press('Enter')
    await expect(notice(page).filter({ hasText: '布局引擎已重启' })).toBeVisible()
    await expectWholePicture(page)
    await notice(page).getByRole('button', { name: '知道了' }).click()

    await box(page, inner).press('Enter')
    await expect(box(page, inner)).toHaveAttribute('aria-expanded', 'false')
    await box(page, inner).press('Enter')
    await expect(box(page, inner)).toHaveAttribute('aria-expanded', 'true')
    await settled(page)
    expect(started).toBe(2)
    await expect(notice(page).filter({ hasText: '布局' })).toHaveCount(0)
    await expectWholePicture(page)
  })
})

test('a layout engine that answers only errors leaves the boxes in rows and says so', async ({ page }) => {
  await page.route('**/elk-worker*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `onmessage = ({ data: { id, cmd } }) =>
          postMessage(cmd === 'layout' ? { id, error: { type: 'NullPointerException' } } : { id, data: {} })`,
    }),
  )
  await openMap(page, `focus=${focus}`)
  await box(page, inner).press('Enter')
  await expect(notice(page).filter({ hasText: '简单排列' })).toBeVisible()
  await expect(box(page, inner)).toHaveAttribute('aria-expanded', 'true')
  await expectWholePicture(page)
})
test('a browser that blocks storage shows the map all the same and is told of once', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError')
    }
    Storage.prototype.getItem = refuse
    Storage.prototype.setItem = refuse
  })
  await openMap(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(notice(page).filter({ hasText: 'does not let preferences be kept' })).toBeVisible()
  await notice(page).getByRole('button', { name: 'Dismiss' }).click()
  await page.getByRole('button', { name: 'Show the outline' }).click()
  await expect(page.getByRole('tree')).toBeVisible()
  await expect(notice(page).filter({ hasText: 'preferences' })).toHaveCount(0)
})

test('storage that is full loses a preference and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openMap(page)
  await page.getByRole('button', { name: /^主题/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(notice(page).filter({ hasText: '不允许保存' })).toBeVisible()
  await expect(box(page, 'data-hub')).toBeVisible()
})

test('stored rubbish is taken for nothing stored', async ({ page }) => {
  await page.goto('./')
  for (const rubbish of [
    '{',
    'null',
    '[]',
    '"text"',
    '{"language":"fr","theme":7,"panels":{"outline":"yes"}}',
  ]) {
    await test.step(rubbish, async () => {
      await page.evaluate((text) => localStorage.setItem('layerscope.preferences', text), rubbish)
      await page.goto('about:blank')
      await openMap(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
      await expect(page.getByRole('tree')).toHaveCount(0)
    })
  }
})

test.describe('an error inside the details panel', () => {
  // React reports what an error boundary caught.
  test.use({ allowedErrors: [/panel broken on purpose/] })

  test('leaves the map standing, and the panel comes back with the next box or by its button', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { NumberFormat } = Intl
      const broken = { isBroken: true }
      Object.assign(window, { mend: () => Object.assign(broken, { isBroken: false }) })
      Intl.NumberFormat = function broke(...options: ConstructorParameters<typeof Intl.NumberFormat>) {
        if (broken.isBroken) throw new Error('panel broken on purpose')
        return new NumberFormat(...options)
      } as unknown as typeof Intl.NumberFormat
    })
    await openMap(page)
    const model = await readShippedModel(page)
    const measured = model.indicators.flatMap(({ measures }) => measures.map(({ element }) => element))
    const failing = measured.find((id) => model.chainOf(id).length === 2)
    if (!failing) throw new Error('no indicator on the first level')
    await box(page, failing).click({ position: { x: 24, y: 16 } })
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('alert')).toContainText('其余部分照常可用')
    await expect(box(page, failing)).toBeVisible()

    await box(page, 'cloud').click({ position: { x: 24, y: 16 } })
    await expect(panel.getByRole('heading', { name: model.nameOf('cloud').zh })).toBeVisible()
    await box(page, failing).click({ position: { x: 24, y: 16 } })
    await expect(panel.getByRole('alert')).toBeVisible()
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend())
    await panel.getByRole('button', { name: '重试' }).click()
    await expect(panel.getByRole('heading', { name: model.nameOf(failing).zh, exact: true })).toBeVisible()
  })
})

test.describe('a model file that is missing', () => {
  test.use({ allowedErrors: [/shenzhen\.json|404/] })

  for (const [language, say] of Object.entries({
    zh: { title: '模型没有载入', retry: '重试' },
    en: { title: 'The model was not loaded', retry: 'Try again' },
  })) {
    test(`is said in words, and trying again works once it is there (${language})`, async ({ page }) => {
      await page.addInitScript((stored) => {
        localStorage.setItem('layerscope.preferences', stored)
      }, JSON.stringify({ language }))
      await page.route('**/models/shenzhen.map.json', (route) =>
        route.fulfill({ status: 404, body: 'not found' }),
      )
      await page.goto('./')
      const alert = page.getByRole('alert')
      await expect(alert.getByRole('heading', { name: say.title })).toBeVisible()
      await expect(alert).toContainText('models/shenzhen.map.json')
      await alert.getByRole('button', { name: say.retry }).click()
      await expect(alert.getByRole('heading', { name: say.title })).toBeVisible()
      await page.unroute('**/models/shenzhen.map.json')
      await alert.getByRole('button', { name: say.retry }).click()
      await expect(box(page, 'data-hub')).toBeVisible()
    })
  }
})

for (const [what, body] of Object.entries({
  'no JSON': '<!doctype html><title>Sign in</title>',
  'another version': '{"formatVersion":99}',
  'no dataset': '[]',
})) {
  test(`a model file that is ${what} is said in words`, async ({ page }) => {
    await page.route('**/models/shenzhen.map.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('模型没有载入')
  })
}

test.describe('layouts that were not shipped', () => {
  test.use({ allowedErrors: [/shenzhen\.layouts\.json|404/] })

  for (const body of ['gone', 'rubbish']) {
    test(`(${body}) are computed when they are needed`, async ({ page }) => {
      await page.route('**/models/shenzhen.layouts.json', (route) =>
        body === 'gone'
          ? route.fulfill({ status: 404, body })
          : route.fulfill({ contentType: 'application/json', body: 'null' }),
      )
      await openMap(page)
      await box(page, focus).press('Shift+Enter')
      await expect(box(page, inner)).toBeVisible()
      await settled(page)
      const model = await readShippedModel(page)
      const at = byId(await shownBoxes(page))
      for (const id of model.childrenOf(focus)) expect(isWithin(at(id).rect, at(focus).rect)).toBe(true)
      await expect(notice(page).filter({ hasText: '布局' })).toHaveCount(0)
    })
  }
})
