import { readFile } from 'node:fs/promises'
import type { BrowserContext, Download, Page } from '@playwright/test'
import { parse } from 'yaml'
import { readPptx } from '../export/read-pptx.ts'
import { type Language, languages } from './support/languages.ts'
import { cameraOf, stoodAt } from './support/open-tour.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { readShippedModel, type ShippedModel, type ShippedTour } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    tours: '讲解',
    allTours: '全部讲解',
    returnTo: (step: number) => `返回第 ${step} 步`,
    presenter: '演讲者窗口',
    next: '下一步',
    black: '黑屏',
    unblack: '取消黑屏',
    isBlack: '黑屏中。按 B 恢复。',
    connected: '已连接放映窗口',
    alone: '放映窗口没有打开',
    openAudience: '打开放映窗口',
    away: '放映窗口已离开这一步',
    last: '这是最后一步。',
    slides: '导出 PPTX',
    handout: '打印讲义',
    record: '录制讲解',
    newTour: '新建讲解',
    add: '添加当前画面',
    title: '标题（中文）',
    narration: '解说词（中文）',
    exportYaml: '导出 YAML',
    play: '播放',
    import: '导入…',
    imported: /导入 1 份讲解/,
    myTour: '我的讲解',
    seed: /^口令/,
    question: (number: number) => `第 ${number} 题，共 10 题`,
    scored: (right: number) => `答对 ${right} 题，共 10 题`,
  },
  en: {
    tours: 'Tours',
    allTours: 'All tours',
    returnTo: (step: number) => `Return to step ${step}`,
    presenter: 'Presenter’s window',
    next: 'Next step',
    black: 'Black screen',
    unblack: 'End the black screen',
    isBlack: 'The screen is black. B brings it back.',
    connected: 'Connected to the window of the map',
    alone: 'The window of the map is not open',
    openAudience: 'Open the window of the map',
    away: 'The window of the map has left this step',
    last: 'This is the last step.',
    slides: 'Export PPTX',
    handout: 'Print a handout',
    record: 'Record a tour',
    newTour: 'New tour',
    add: 'Add this view',
    title: 'Title, English',
    narration: 'Narration, English',
    exportYaml: 'Export YAML',
    play: 'Play',
    import: 'Import…',
    imported: /imported from .*: 1\./,
    myTour: 'My tour',
    seed: /^Seed/,
    question: (number: number) => `Question ${number} of 10`,
    scored: (right: number) => `${right} of 10 right`,
  },
} as const

/** What all parts of the job go by. */
interface Job {
  readonly language: Language
  readonly w: (typeof words)[Language]
  readonly model: ShippedModel
  readonly tour: ShippedTour
  readonly titleOf: (step: number) => string
}

const title = (page: Page) => page.locator('.tour-title')
const heading = (page: Page) => page.getByRole('heading', { level: 2 })
const status = (presenter: Page) => presenter.locator('header').getByRole('status')

const atStep = (page: Page, { tour, titleOf }: Job, step: number) =>
  Promise.all([
    expect(title(page)).toHaveText(titleOf(step)),
    expect(page).toHaveURL(new RegExp(`#/tour/${tour.id}\\?step=${step}(&lang|$)`)),
  ])

/** The window that something opens. */
const opened = async (context: BrowserContext, act: () => Promise<void>): Promise<Page> => {
  const [page] = await Promise.all([context.waitForEvent('page'), act()])
  await page.waitForLoadState()
  return page
}

const contentOf = async (page: Page, act: () => Promise<void>): Promise<[Download, Buffer]> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return [download, await readFile(await download.path())]
}

/** Chooses the tour from the list, and moves in it as keyboards and clickers do. */
async function walk(page: Page, job: Job): Promise<void> {
  await page.goto(`./#/map?lang=${job.language}`)
  await page.getByRole('link', { name: job.w.tours, exact: true }).first().click()
  for (const each of job.model.tours)
    await expect(page.getByRole('link', { name: each.title[job.language] })).toBeVisible()
  await page.getByRole('link', { name: job.titleOf(0) }).click()
  await stoodAt(page)
  await expect(page.locator('.tour-narration')).toContainText(
    job.tour.steps[0]?.narration[job.language] ?? '',
  )
  const last = job.tour.steps.length
  const keys: readonly (readonly [key: string, step: number])[] = [
    ['ArrowRight', 2],
    [' ', 3],
    ['PageDown', 4],
    ['PageUp', 3],
    ['ArrowLeft', 2],
    ['End', last],
    ['PageDown', last],
    ['Home', 1],
    ['PageUp', 1],
  ]
  for (const [key, step] of keys) {
    await page.keyboard.press(key)
    await atStep(page, job, step)
  }
  await page.locator('[aria-current="step"] >> xpath=../following-sibling::li[3]/button').click()
  await atStep(page, job, 4)
}

/** Answers a question by exploring, and comes back to the very step with one key; then with the camera alone. */
async function wander(page: Page, job: Job): Promise<void> {
  await stoodAt(page)
  const camera = await cameraOf(page)
  await page.locator('.react-flow__node-card').first().click()
  await expect(page).toHaveURL(/step=4&away=1/)
  await expect(page.getByRole('button', { name: job.w.returnTo(4) })).toBeVisible()
  await page.keyboard.press('h')
  await settled(page)
  await box(page, 'data-hub').press('Enter')
  await expect(page).toHaveURL(/away=1&open=data-hub/)
  const back = async (from: string): Promise<void> => {
    await page.mouse.move(600, 300)
    await page.mouse.wheel(0, -400)
    await expect.poll(() => cameraOf(page)).not.toBe(from)
    await page.keyboard.press('r')
    await stoodAt(page)
    await atStep(page, job, 4)
    await expect.poll(() => cameraOf(page)).toBe(camera)
  }
  await back(await cameraOf(page))
  await back(camera)
}

/** Presents from a second window. Each of the two is closed, and comes back where it was. */
async function present(page: Page, context: BrowserContext, job: Job): Promise<Page> {
  const { w, tour, titleOf, language } = job
  const open = () => page.getByRole('button', { name: w.presenter, exact: true }).click()
  const presenter = await opened(context, open)
  await expect(heading(presenter)).toHaveText(titleOf(4))
  await expect(status(presenter)).toHaveText(w.connected)
  const notes = presenter.locator('[data-notes]')
  await expect(notes).toHaveText(tour.steps[3]?.notes[language] ?? '', { useInnerText: true })
  await expect(presenter.locator('[data-next]')).toContainText(titleOf(5))

  // Either moves both.
  await page.keyboard.press('PageDown')
  await expect(heading(presenter)).toHaveText(titleOf(5))
  await presenter.keyboard.press('PageUp')
  await atStep(page, job, 4)
  await stoodAt(page)

  // The room asks for the other language, and back.
  const other = language === 'zh' ? 'en' : 'zh'
  for (const spoken of [other, language] as const) {
    await page.getByRole('button', { name: spoken === 'zh' ? '中文' : 'English', exact: true }).click()
    await expect(heading(presenter)).toHaveText(tour.steps[3]?.title[spoken] ?? '')
  }
  await atStep(page, job, 4)

  // The map wanders off; the presenter calls it back.
  await page.locator('.react-flow__node-card').first().click()
  await expect(status(presenter)).toHaveText(w.away)
  await presenter.getByRole('button', { name: w.returnTo(4) }).click()
  await expect(page).not.toHaveURL(/away/)
  await presenter.getByRole('button', { name: w.black, exact: true }).click()
  await expect(page.getByRole('button', { name: w.isBlack })).toBeVisible()
  await presenter.getByRole('button', { name: w.unblack }).click()
  await expect(page.getByRole('button', { name: w.isBlack })).toHaveCount(0)

  // The presenter's window is closed, the tour goes on, and it is opened again.
  await presenter.close()
  await page.keyboard.press('PageDown')
  const again = await opened(context, open)
  await expect(heading(again)).toHaveText(titleOf(5))

  // That of the map is closed, the presenter goes on, and opens it again.
  await page.close()
  await expect(status(again)).toHaveText(w.alone)
  await again.getByRole('button', { name: w.next, exact: true }).click()
  const map = await opened(context, () => again.getByRole('button', { name: w.openAudience }).click())
  await atStep(map, job, 6)
  await expect(status(again)).toHaveText(w.connected)
  await again.getByRole('navigation').getByRole('button').last().click()
  await atStep(map, job, tour.steps.length)
  await expect(again.locator('[data-next]')).toContainText(w.last)
  await again.close()
  return map
}

/** Hands out the tour: slides that can be edited, and a printed page for every step. */
async function handOut(page: Page, context: BrowserContext, job: Job): Promise<void> {
  const { w, tour, model, language, titleOf } = job
  await page.getByRole('button', { name: w.allTours }).click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: titleOf(0) }) })
  const [file, bytes] = await contentOf(page, () => card.getByRole('button', { name: w.slides }).click())
  expect(file.suggestedFilename()).toBe(`${tour.id}.pptx`)
  const { slides } = readPptx(bytes)
  expect(slides).toHaveLength(tour.steps.length + 2)
  for (const [index, step] of tour.steps.entries()) {
    const slide = slides[index + 1]
    const texts = slide?.shapes.map(({ text }) => text) ?? []
    const names = step.shows.map((id) => model.nameOf(id)[language])
    expect(texts).toEqual(expect.arrayContaining([step.title[language], step.narration[language], ...names]))
    expect(slide?.notes).toBe(step.notes[language])
    expect(slide?.xml).not.toContain('<p:pic>')
  }

  await card.getByRole('button', { name: w.handout }).click()
  const handout = await page.locator('iframe[data-print]').getAttribute('srcdoc')
  const paper = await context.newPage()
  await paper.setContent(handout ?? '')
  for (const { title: name, narration } of tour.steps) {
    await expect(paper.getByRole('heading', { name: name[language], exact: true })).toBeAttached()
    await expect(paper.getByText(narration[language])).toBeAttached()
  }
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1')
  // A page for each step, and at least one for the clauses.
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(tour.steps.length)
  await paper.close()
}

/** Records a tour of three steps, exports and plays it, and brings its file in again. */
async function record(page: Page, { w, model, language }: Job): Promise<void> {
  await page.getByRole('button', { name: w.record, exact: true }).click()
  await page.getByRole('button', { name: w.newTour }).click()
  await settled(page)
  const add = () => page.getByRole('button', { name: w.add, exact: true }).click()
  const titles = page.getByRole('complementary').first().locator('ol > li > button > span:last-child')
  await add()
  await box(page, 'data-hub').click()
  await add()
  await page.goto(page.url().replace(/select=data-hub/, 'focus=data-hub'))
  await settled(page)
  await add()
  await expect(titles).toHaveCount(3)
  await expect(titles.nth(1)).toHaveText(model.nameOf('data-hub')[language])
  await page.getByLabel(w.title, { exact: true }).last().fill('Inside')
  await page.getByLabel(w.narration, { exact: true }).fill('This is what it holds.')
  await expect(titles.nth(2)).toHaveText('Inside')

  expect(await seriousViolations(page)).toEqual([])

  const [file, bytes] = await contentOf(page, () => page.getByRole('button', { name: w.exportYaml }).click())
  expect(file.suggestedFilename()).toBe('my-tour.yaml')
  const { tours } = parse(bytes.toString('utf8'))
  expect(tours).toHaveLength(1)
  const links = tours[0].steps.map(({ link }: { link: string }) => link)
  expect(links).toEqual(['map', '?select=data-hub', 'map?focus=data-hub'])
  expect(tours[0].steps[2].narration[language]).toBe('This is what it holds.')

  await page.getByRole('button', { name: w.play, exact: true }).click()
  await expect(page).toHaveURL(/#\/tour\/my-tour\?step=1/)
  await stoodAt(page)
  await page.keyboard.press('ArrowRight')
  await expect(box(page, 'data-hub')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText('Inside')

  await page.goto('./#/record')
  await page
    .getByLabel(w.import)
    .setInputFiles({ name: 'my-tour.yaml', mimeType: 'application/yaml', buffer: bytes })
  await expect(page.getByRole('status').filter({ hasText: w.imported })).toBeVisible()
  await expect(page.getByRole('heading', { name: w.myTour, exact: true })).toHaveCount(2)
}

/** Answers ten questions and is told the score, without a mouse; the score is kept. */
async function answer(page: Page, { w, language }: Job): Promise<void> {
  await page.goto(`./#/quiz?lang=${language}`)
  const seed = page.getByLabel(w.seed)
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(seed).toBeFocused({ timeout: 1 })
  }).toPass({ intervals: [20] })
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('class-7')
  await page.keyboard.press('Enter')
  const verdict = page.locator('[data-verdict]')
  let right = 0
  for (let number = 1; number <= 10; number++) {
    await expect(page).toHaveURL(new RegExp(`seed=class-7.*page=${number}(&|$)`))
    await expect(page.getByText(w.question(number), { exact: true })).toBeVisible()
    await page.keyboard.press(number % 2 === 0 ? 'a' : '2')
    await expect(page.getByRole('radio').nth(number % 2 === 0 ? 0 : 1)).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(verdict).toBeVisible()
    if ((await verdict.getAttribute('data-verdict')) === 'right') right++
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: w.scored(right) })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: w.scored(right) })).toBeVisible()
}

for (const language of languages) {
  test(`a trainer tours, presents, hands out, records and asks, in ${language}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000)
    const model = await readShippedModel(page)
    const [tour] = model.tours
    if (!tour) throw new Error('no tour shipped')
    const titleOf = (step: number): string =>
      (step === 0 ? tour : tour.steps[step - 1])?.title[language] ?? ''
    const job: Job = { language, w: words[language], model, tour, titleOf }
    await test.step('walks through the tour', () => walk(page, job))
    await test.step('wanders off and returns', () => wander(page, job))
    const map = await test.step('presents in two windows', () => present(page, context, job))
    await test.step('hands out slides and paper', () => handOut(map, context, job))
    await test.step('records a tour', () => record(map, job))
    await test.step('plays the quiz', () => answer(map, job))
  })
}
