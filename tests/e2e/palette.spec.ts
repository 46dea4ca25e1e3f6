import type { Locator, Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box } from './support/picture.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: { search: '搜索', elements: '元素', nothing: '没有找到“xqzvk”' },
  en: { search: 'Search', elements: 'Elements', nothing: 'Nothing found for “xqzvk”' },
} as const

/** Opens the palette by its key and types. */
const find = async (page: Page, query: string): Promise<Locator> => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  await field.fill(query)
  return field
}

const active = (page: Page): Locator => page.locator('[role="option"][aria-selected="true"]')

const goal = (page: Page, key: string): Locator => page.locator(`[role="option"][data-goal="${key}"]`)

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the command palette in ${language}`, () => {
    test.beforeEach(({ page }) => openMap(page, `lang=${language}`))

    turn.test(
      'finds by characters, pinyin, first letters, English, id and with a typo, and shows it on the map',
      async ({ page }) => {
        for (const query of ['深治慧', 'shenzhihui', 'szh', 'shenzhihui city', 'shen-zhi-hui', 'shenzihui']) {
          await find(page, query)
          await expect(active(page)).toHaveAttribute('data-goal', 'element shen-zhi-hui')
          await page.keyboard.press('Enter')
          await expectHash(page, { select: 'shen-zhi-hui', focus: null })
          await expect(page.getByRole('dialog')).toHaveCount(0)
          // The key counts for the page only once the dialog has given the focus back.
          await expect(async () => {
            await page.keyboard.press('Escape')
            await expect(page).not.toHaveURL(/select=/, { timeout: 500 })
          }).toPass()
        }
        await expect(box(page, 'shen-zhi-hui')).toBeVisible()
      },
    )

    turn.test('marks the match and groups by kind', async ({ page }) => {
      const { nameOf } = await readShippedModel(page)
      await find(page, nameOf('data-hub')[language])
      const group = page.getByRole('group', { name: w.elements })
      await expect(group.getByRole('option').first().locator('mark')).toHaveText(nameOf('data-hub')[language])
      expect(await page.getByRole('group').count()).toBeGreaterThan(1)
    })

    turn.test('finds a tour and opens it', async ({ page }) => {
      const response = await page.request.get('./models/shenzhen.json')
      const { tours } = (await response.json()) as { tours: { id: string; title: Record<string, string> }[] }
      const tour = tours[0]
      await find(page, tour?.title[language] ?? '')
      const option = page.getByRole('option').and(page.locator(`[data-goal="tour ${tour?.id}"]`))
      await option.click()
      await expect(page).toHaveURL(new RegExp(`#/tour/${tour?.id}`))
    })

    turn.test('says when nothing is found', async ({ page }) => {
      const field = await find(page, 'xqzvk')
      await expect(page.getByRole('status').filter({ hasText: w.nothing })).toBeVisible()
      await expect(field).toHaveAttribute('aria-expanded', 'false')
      await page.keyboard.press('Enter')
      await expect(field).toBeFocused()
    })

    turn.test('opens from the button in the bar, and gives it the focus back', async ({ page }) => {
      const button = page.getByRole('button', { name: w.search, exact: true })
      await button.click()
      await expect(page.getByRole('combobox')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(button).toBeFocused()
    })
  })
}

test('Enter goes to what each kind of result stands for', async ({ page }) => {
  const { projects, indicators } = await readShippedModel(page)
  const [project] = projects
  const [indicator] = indicators
  if (!project || !indicator) throw new Error('a model without projects or indicators')
  let choosers = 0
  page.on('filechooser', () => {
    choosers += 1
  })
  await openMap(page, 'lang=zh')

  await find(page, project.id)
  await goal(page, `project ${project.id}`).click()
  await expectHash(page, { focus: project.id })

  await find(page, indicator.name.zh)
  await expect(active(page)).toHaveAttribute('data-goal', `indicator ${indicator.id}`)
  await page.keyboard.press('Enter')
  await expectHash(page, { select: indicator.id })

  await find(page, '智能中枢')
  await expect(active(page)).toHaveAttribute('data-goal', 'place hub')
  await page.keyboard.press('Enter')
  await expectHash(page, { select: 'hub', focus: null })

  await find(page, 'term-digital-base')
  await expect(active(page)).toHaveAttribute('data-goal', 'term term-digital-base')
  await page.keyboard.press('Enter')
  await expectHash(page, { select: 'sensing' })

  await find(page, '二（四）2')
  await expect(active(page)).toHaveAttribute('data-goal', 'clause plan/二（四）2')
  await page.keyboard.press('Enter')
  await expect(page.locator('article').getByRole('heading', { level: 2 })).toContainText('二（四）2')

  await find(page, 'ditu')
  await expect(active(page)).toHaveAttribute('data-goal', 'screen map')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/map/)

  await page.getByRole('button', { name: '放大' }).click()
  const camera = page.locator('.react-flow__viewport')
  const before = await camera.getAttribute('style')
  await find(page, 'shihechuangkou')
  await expect(active(page)).toHaveAttribute('data-goal', 'action fit')
  await page.keyboard.press('Enter')
  await expect(camera).not.toHaveAttribute('style', before ?? '')

  await find(page, 'dkwj')
  await expect(active(page)).toHaveAttribute('data-goal', 'action open')
  await page.keyboard.press('Enter')
  await expect.poll(() => choosers).toBe(1)

  await find(page, 'full screen')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())

  await find(page, 'daochutu')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /导出/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await find(page, 'dark theme')
  await page.keyboard.press('Enter')
  await expectHash(page, { theme: 'dark' })

  await find(page, '英文')
  await page.keyboard.press('Enter')
  await expectHash(page, { lang: 'en' })
})

test('the search by keyboard', async ({ page }) => {
  await test.step('Shift+Enter adds to what is selected, and Ctrl+Enter lets the element fill the page', async () => {
    await openMap(page, 'select=data-hub&lang=en')
    await find(page, 'population database')
    await page.keyboard.press('Shift+Enter')
    await expectHash(page, { select: 'data-hub,population-db', open: 'data-hub,base-databases', focus: null })
    await find(page, 'business hub')
    await page.keyboard.press('Control+Enter')
    await expectHash(page, { focus: 'business-hub' })
  })
  await test.step('arrows walk through all groups and round, and the field names the option', async () => {
    await openMap(page, 'lang=en')
    const field = await find(page, 'data hub')
    const options = page.getByRole('option')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    const count = await options.count()
    expect(count).toBeGreaterThan(3)
    for (let at = 1; at <= count; at++) {
      await page.keyboard.press('ArrowDown')
      const option = options.nth(at % count)
      await expect(option).toHaveAttribute('aria-selected', 'true')
      await expect(field).toHaveAttribute(
        'aria-activedescendant',
        (await option.getAttribute('id')) ?? 'none',
      )
    }
    await page.keyboard.press('ArrowUp')
    await expect(options.last()).toHaveAttribute('aria-selected', 'true')
    await expect(options.last()).toBeInViewport()
    await page.keyboard.press('Escape')
  })
  await test.step('the slash opens the search, but not while one types; Ctrl+K closes it again', async () => {
    await openMap(page, 'lang=en')
    await page.keyboard.press('/')
    const field = page.getByRole('combobox')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await page.keyboard.press('/')
    await expect(field).toHaveValue('/')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const ofSearch = (): string[] => asked.filter((path) => /palette|search|pinyin/.test(path))
  await openMap(page)
  await page.waitForLoadState('networkidle')
  expect(ofSearch()).toEqual([])
  await find(page, 'szh')
  await expect(active(page)).toHaveAttribute('data-goal', 'element shen-zhi-hui')
  expect(ofSearch()).toContain('/models/shenzhen.search.json')
  expect(ofSearch().filter((path) => path.includes('pinyin'))).toEqual([])
})

test('a model of the user’s own is found by pinyin too', async ({ page }) => {
  await openMap(page, 'lang=en')
  const response = await page.request.get('./models/shenzhen.json')
  const text = (await response.text()).replaceAll('深治慧', '重庆银行')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('button', { name: 'Back to the built-in model' })).toBeVisible()
  await find(page, 'chongqingyinhang')
  await expect(active(page)).toHaveAttribute('data-goal', 'element shen-zhi-hui')
})

test.describe('without what it needs', () => {
  test.use({ allowedErrors: [/palette|search\.json|ERR_FAILED/] })

  test('the search says that it did not load, and the map stands', async ({ page }) => {
    await page.route(/palette-.*\.js/, (route) => route.abort())
    await openMap(page, 'lang=en')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('status').filter({ hasText: 'The search did not load' })).toBeVisible()
    await expect(page.locator('.react-flow__node').first()).toBeVisible()
  })

  test('the pinyin is worked out in the page', async ({ page }) => {
    await page.route('**/models/shenzhen.search.json', (route) => route.abort())
    await openMap(page, 'lang=en')
    await find(page, 'yewuzhongshu')
    await expect(active(page)).toHaveAttribute('data-goal', 'element business-hub')
  })
})

test('axe finds nothing serious in the palette', async ({ page }) => {
  await openMap(page, 'lang=en')
  await find(page, '')
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.getByRole('combobox').fill('wulian')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.getByRole('combobox').fill('xqzvk')
  await expect(page.getByRole('option')).toHaveCount(0)
  expect(await seriousViolationsInThemes(page)).toEqual([])
})

test('it fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, 'lang=en')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('combobox').fill('platform')
  await expect(page.getByRole('option').first()).toBeVisible()
  const frame = await page.getByRole('dialog').boundingBox()
  expect(frame?.x ?? -1).toBeGreaterThanOrEqual(0)
  expect((frame?.x ?? 0) + (frame?.width ?? 999)).toBeLessThanOrEqual(390)
  await page.getByRole('option').first().click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
