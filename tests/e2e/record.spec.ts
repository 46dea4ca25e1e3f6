import type { Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    record: '录制讲解',
    newTour: '新建讲解',
    add: '添加当前画面',
    up: '上移',
    duplicate: '复制这一步',
    remove: '删除这一步',
    undo: '撤销',
    redo: '重做',
    import: '导入…',
    allMine: '我录制的全部讲解',
    myTour: '我的讲解',
    addThird: '添加为第 3 步',
    back: '回到录制',
  },
  en: {
    record: 'Record a tour',
    newTour: 'New tour',
    add: 'Add this view',
    up: 'Move up',
    duplicate: 'Duplicate this step',
    remove: 'Delete this step',
    undo: 'Undo',
    redo: 'Redo',
    import: 'Import…',
    allMine: 'All tours I recorded',
    myTour: 'My tour',
    addThird: 'Add as step 3',
    back: 'Back to the recorder',
  },
} as const

type Said = (typeof words)['zh' | 'en']

const stepTitles = (page: Page) =>
  page.getByRole('complementary').first().locator('ol > li > button > span:last-child')

const add = (page: Page, w: Said) => page.getByRole('button', { name: w.add, exact: true }).click()

/** Begins a tour on the landscape. */
const begin = async (page: Page, w: Said, language: string): Promise<void> => {
  await page.goto(`./#/tour?lang=${language}`)
  await page.getByRole('button', { name: w.record, exact: true }).click()
  await page.getByRole('button', { name: w.newTour }).click()
  await settled(page)
}

/** Records the landscape, the hub selected, and the hub in focus. */
const recordThree = async (page: Page, w: Said): Promise<void> => {
  await add(page, w)
  await box(page, 'data-hub').click()
  await add(page, w)
  await page.goto(page.url().replace(/select=data-hub/, 'focus=data-hub'))
  await settled(page)
  await add(page, w)
  await expect(stepTitles(page)).toHaveCount(3)
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`recording a tour in ${language}`, () => {
    turn.test(
      'duplicates, reorders and deletes steps, takes all of it back, and keeps it over a reload',
      async ({ page }) => {
        await begin(page, w, language)
        await recordThree(page, w)
        const titles = stepTitles(page)
        const before = await titles.allTextContents()
        const [first = '', second = '', third = ''] = before
        await page.getByRole('button', { name: w.up }).click()
        await expect(titles).toHaveText([first, third, second])
        await page.getByRole('button', { name: w.duplicate }).click()
        await expect(titles).toHaveText([first, third, third, second])
        await page.getByRole('button', { name: w.remove }).click()
        await expect(titles).toHaveText([first, third, second])
        await page.getByRole('status').getByRole('button', { name: w.undo }).click()
        await expect(titles).toHaveCount(4)
        await page.keyboard.press('Control+z')
        await page.keyboard.press('Control+z')
        await expect(titles).toHaveText(before)
        await page.getByRole('button', { name: w.redo, exact: true }).click()
        await expect(titles).toHaveText([first, third, second])
        await page.reload()
        await expect(titles).toHaveText([first, third, second])
      },
    )

    turn.test('takes in what another screen shows', async ({ page }) => {
      await begin(page, w, language)
      await add(page, w)
      await add(page, w)
      await page.goto('./#/matrix')
      await page.getByRole('button', { name: w.addThird }).click()
      await page.getByRole('button', { name: w.back }).click()
      await expect(stepTitles(page)).toHaveCount(3)
    })
  })
}

test('a deleted tour comes back', async ({ page }) => {
  await begin(page, words.en, 'en')
  await page.getByRole('button', { name: words.en.allMine }).click()
  const tour = page.getByRole('heading', { name: words.en.myTour, exact: true })
  await page.getByRole('button', { name: 'Delete “My tour”' }).click()
  await expect(tour).toHaveCount(0)
  await page.getByRole('button', { name: words.en.undo }).click()
  await expect(tour).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
})

test('a file without tours is refused with its reason', async ({ page }) => {
  await page.goto('./#/record?lang=en')
  await page.getByLabel(words.en.import).setInputFiles({
    name: 'notes.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from('elements: []'),
  })
  await expect(page.getByRole('status').filter({ hasText: 'no tour in notes.yaml' })).toContainText('tours')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('a step is recorded beside a map that can still be seen', async ({ page }) => {
    await begin(page, words.en, 'en')
    await add(page, words.en)
    await expect(stepTitles(page)).toHaveCount(1)
    const map = await page.locator('.react-flow').boundingBox()
    expect(map?.height).toBeGreaterThan(200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await seriousViolations(page)).toEqual([])
  })
})
