import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { languages, takeTurns } from './support/languages.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    record: '录制讲解',
    newTour: '新建讲解',
    add: '添加当前画面',
    title: '标题（中文）',
    narration: '解说词（中文）',
    up: '上移',
    duplicate: '复制这一步',
    remove: '删除这一步',
    undo: '撤销',
    redo: '重做',
    play: '播放',
    export: '导出 YAML',
    import: '导入…',
    handout: '打印讲义',
    slides: '导出 PPTX',
    allMine: '我录制的全部讲解',
    dataHub: '数据中枢',
    myTour: '我的讲解',
    addThird: '添加为第 3 步',
    back: '回到录制',
    imported: /导入 1 份讲解/,
  },
  en: {
    record: 'Record a tour',
    newTour: 'New tour',
    add: 'Add this view',
    title: 'Title, English',
    narration: 'Narration, English',
    up: 'Move up',
    duplicate: 'Duplicate this step',
    remove: 'Delete this step',
    undo: 'Undo',
    redo: 'Redo',
    play: 'Play',
    export: 'Export YAML',
    import: 'Import…',
    handout: 'Print a handout',
    slides: 'Export PPTX',
    allMine: 'All tours I recorded',
    dataHub: 'Data Hub',
    myTour: 'My tour',
    addThird: 'Add as step 3',
    back: 'Back to the recorder',
    imported: /imported from .*: 1\./,
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
    test('records three steps, writes at them, exports them, plays them and imports them back', async ({
      page,
    }) => {
      await begin(page, w, language)
      await recordThree(page, w)
      await expect(stepTitles(page).nth(1)).toHaveText(w.dataHub)
      await page.getByLabel(w.title, { exact: true }).last().fill('Inside')
      await page.getByLabel(w.narration, { exact: true }).fill('This is what it holds.')
      await expect(stepTitles(page).nth(2)).toHaveText('Inside')
      expect(await seriousViolations(page)).toEqual([])

      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: w.export }).click()
      const download = await saved
      expect(download.suggestedFilename()).toBe('my-tour.yaml')
      const file = await download.path()
      const { tours } = parse(readFileSync(file, 'utf8'))
      expect(tours).toHaveLength(1)
      expect(tours[0].steps.map(({ link }: { link: string }) => link)).toEqual([
        'map',
        '?select=data-hub',
        'map?focus=data-hub',
      ])
      expect(tours[0].steps[2].narration[language]).toBe('This is what it holds.')

      await page.getByRole('button', { name: w.handout }).click()
      const handout = await page.locator('iframe[data-print]').getAttribute('srcdoc')
      const paper = await page.context().newPage()
      await paper.setContent(handout ?? '')
      await expect(paper.getByText('This is what it holds.')).toBeVisible()
      expect(await paper.locator('svg').count()).toBeGreaterThanOrEqual(3)
      const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1')
      // A page for each step, and at least one for the clauses.
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(4)
      await paper.close()

      const slides = page.waitForEvent('download')
      await page.getByRole('button', { name: w.slides }).click()
      expect((await slides).suggestedFilename()).toBe('my-tour.pptx')

      await page.getByRole('button', { name: w.play, exact: true }).click()
      await expect(page).toHaveURL(/#\/tour\/my-tour\?step=1/)
      await page.keyboard.press('ArrowRight')
      await expect(box(page, 'data-hub')).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('heading', { name: 'Inside' })).toBeVisible()

      await page.goto('./#/record')
      await page.getByLabel(w.import).setInputFiles({
        name: 'my-tour.yaml',
        mimeType: 'application/yaml',
        buffer: readFileSync(file),
      })
      await expect(page.getByRole('status').filter({ hasText: w.imported })).toBeVisible()
      await expect(page.getByRole('heading', { name: w.myTour, exact: true })).toHaveCount(2)
    })

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
