import type { Locator, Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    dependencies: '依赖',
    into: '依靠它的',
    out: '它依靠的',
    narrow: '在两侧查找',
    search: '查找元素',
    itself: '仅其本身',
    inferred: '推断',
    onMap: '在图上显示',
    trace: '追踪',
    another: '另选一个',
    sameThing: '同一对象',
    filter: '筛选',
    byPlace: '位置',
  },
  en: {
    dependencies: 'Dependencies',
    into: 'Stands on it',
    out: 'It stands on',
    narrow: 'Find on both sides',
    search: 'Find an element',
    itself: 'Itself only',
    inferred: 'Inferred',
    onMap: 'Show on the map',
    trace: 'Trace',
    another: 'Another element',
    sameThing: 'The same thing as',
    filter: 'Filter',
    byPlace: 'place',
  },
} as const

const side = (page: Page, which: 'into' | 'out'): Locator => page.locator(`[data-side="${which}"]`)
const link = (within: Locator, id: string): Locator => within.locator(`[data-walk="${id}"]`)
const subject = (page: Page): Locator => page.locator('article').getByRole('heading', { level: 2 })

/** The lines of a column in short: what is at the far end and which relations lead there. */
const linesOf = (column: Locator): Promise<string[]> =>
  column
    .locator('[data-relation]')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['relation'] ?? ''))

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the dependencies screen in ${language}`, () => {
    turn.test(
      'shows what the business hub stands on and who uses it, and shares it as a link',
      async ({ page, context }) => {
        const model = await readShippedModel(page)
        await page.goto(`./#/map?lang=${language}`)
        await page.getByRole('link', { name: w.dependencies, exact: true }).first().click()
        await page
          .getByRole('searchbox', { name: w.search })
          .fill(language === 'zh' ? 'yewuzhongshu' : 'business hub')
        await page.locator('[data-walk="business-hub"]').first().click()
        await expect(subject(page)).toHaveText(model.nameOf('business-hub')[language])
        await expect(page).toHaveURL(/#\/dependencies\?select=business-hub/)

        // It is built on the data hub; the applications stand on it. Every line has its clause.
        await expect(link(side(page, 'out'), 'data-hub')).toBeVisible()
        await expect(link(side(page, 'into'), 'one-net-service')).toBeVisible()
        for (const which of ['into', 'out'] as const) {
          const lines = side(page, which).locator('[data-relation]')
          await expect(lines).toHaveCount(Number(await side(page, which).getAttribute('data-relations')))
          for (const line of await lines.allInnerTexts()) expect(line).toMatch(/[一二三四五六七八专]/)
        }

        // Itself only, and only what the text states: as the model's own relations say.
        await page.getByRole('button', { name: w.itself, exact: true }).click()
        await page.getByRole('button', { name: w.inferred, exact: true }).click()
        const own = model.relations.filter(
          ({ from, to, basis }) => basis !== 'inferred' && [from, to].includes('business-hub'),
        )
        await expect
          .poll(
            async () =>
              new Set([...(await linesOf(side(page, 'into'))), ...(await linesOf(side(page, 'out')))]).size,
          )
          .toBe(own.length)
        const all = model.relations.filter(({ from, to }) => [from, to].includes('business-hub'))
        await expect(page.locator('[data-filtered]')).toHaveAttribute(
          'data-filtered',
          String(all.length - own.length),
        )

        const other = await context.newPage()
        await other.goto(page.url())
        await expect(other.getByRole('button', { name: w.itself, exact: true })).toHaveAttribute(
          'aria-pressed',
          'true',
        )
        for (const which of ['into', 'out'] as const) {
          await expect.poll(() => linesOf(side(other, which))).toEqual(await linesOf(side(page, which)))
        }
        await other.close()

        // The filter of the map is here too: what it leaves out is counted by reason, and a chip takes it back.
        await page.getByRole('button', { name: w.filter, exact: true }).click()
        await page
          .getByRole('checkbox', { name: new RegExp(`^${model.nameOf('hub')[language]}\\s*\\d+$`) })
          .check()
        await page.keyboard.press('Escape')
        await expect(page.locator('[data-filtered]')).toContainText(w.byPlace)
        await expect(side(page, 'into').locator('[data-relation]')).toHaveCount(0)
        await page.locator('[data-chip="places hub"]').click()
        await expect(page.locator('[data-filtered]')).not.toContainText(w.byPlace)
      },
    )

    turn.test('is walked from one element to the next, and back', async ({ page }) => {
      const model = await readShippedModel(page)
      await page.goto(`./#/dependencies?select=business-hub&lang=${language}`)
      await link(side(page, 'out'), 'data-hub').click()
      await expect(subject(page)).toHaveText(model.nameOf('data-hub')[language])
      await expect(page.getByRole('heading', { name: w.sameThing })).toBeVisible()
      await page.locator('article').locator('[data-walk="data-lake"]').first().click()
      await expect(subject(page)).toHaveText(model.nameOf('data-lake')[language])
      await page.goBack()
      await expect(subject(page)).toHaveText(model.nameOf('data-hub')[language])
      await page.goBack()
      await expect(subject(page)).toHaveText(model.nameOf('business-hub')[language])
      await page.goForward()
      await expect(subject(page)).toHaveText(model.nameOf('data-hub')[language])
      await page.getByRole('button', { name: w.another, exact: true }).click()
      await expect(page.getByRole('searchbox', { name: w.search })).toBeVisible()
    })

    turn.test('finds among the neighbours by characters, English and initials', async ({ page }) => {
      await page.goto(`./#/dependencies?select=business-hub&lang=${language}`)
      const field = page.getByRole('searchbox', { name: w.narrow })
      for (const text of ['数据中枢', 'Data Hub', 'sjzs']) {
        await field.fill(text)
        await expect(link(side(page, 'out'), 'data-hub')).toBeVisible()
        await expect(link(side(page, 'out'), 'capability-hub')).toHaveCount(0)
      }
      await page.reload()
      await expect(field).toHaveValue('sjzs')
      await expect(link(side(page, 'out'), 'capability-hub')).toHaveCount(0)
      await field.fill('zzzz')
      await expect(side(page, 'out')).toContainText('zzzz')
      await field.press('Escape')
      await expect(link(side(page, 'out'), 'capability-hub')).toBeVisible()
      await expect(page).not.toHaveURL(/find=/)
    })

    turn.test('leads to the map, and from the details on the map', async ({ page }) => {
      await page.goto(`./#/dependencies?select=iot-platform&lang=${language}`)
      await page.getByRole('button', { name: w.trace, exact: true }).click()
      await expect(page).toHaveURL(/#\/map\?.*select=iot-platform.*trace=both,1/)
      await expect(page.locator('.react-flow__node[data-id="iot-platform"]')).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await page
        .getByRole('complementary')
        .last()
        .getByRole('button', { name: w.dependencies, exact: true })
        .click()
      await expect(page).toHaveURL(/#\/dependencies\?select=iot-platform/)
      await page.getByRole('button', { name: w.onMap, exact: true }).click()
      await expect(page).toHaveURL(/#\/map\?.*select=iot-platform/)
    })
  })
}

test('the dependencies by keyboard, of a layer and of a project, and of what there is not', async ({
  page,
}) => {
  await test.step('the columns are walked by keyboard', async () => {
    await page.goto('./#/dependencies?select=business-hub&lang=en')
    const out = side(page, 'out').locator('[data-walk]')
    await expect(out.first()).toBeVisible()
    // A column is one stop of the Tab key.
    expect(await side(page, 'out').locator('[data-walk][tabindex="0"]').count()).toBe(1)
    await out.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(out.nth(1)).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(page.locator('[data-column="1"]')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(side(page, 'into').locator('[data-walk]').first()).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(out.nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(out.last()).toBeFocused()
    await page.keyboard.press('Home')
    const next = (await out.first().textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(subject(page)).toHaveText(next)
    await expect(page.locator('[data-column="1"]')).toBeFocused()
    await page.goBack()
    await expect(subject(page)).toHaveText('Business Hub')
  })
  await test.step('a layer is asked as all that stands in it, a project for what it touches', async () => {
    const model = await readShippedModel(page)
    await page.goto('./#/dependencies?select=hub&lang=en')
    await expect(subject(page)).toHaveText(model.nameOf('hub').en)
    const places = side(page, 'out').locator('[data-place]')
    await expect(places.first()).toBeVisible()
    await expect(side(page, 'out').locator('[data-place="base"]')).toBeVisible()
    const [project] = model.projects
    await page.goto(`./#/dependencies?select=${project?.id}&lang=en`)
    for (const { element } of project?.links ?? []) {
      await expect(page.locator(`[data-walk="${element}"]`).first()).toBeVisible()
    }
  })
  await test.step('what the address cannot say is ignored with a notice', async () => {
    await page.goto('./#/dependencies?select=nowhere&scope=all&lang=en')
    await expect(page.getByRole('status').filter({ hasText: 'select=nowhere' })).toBeVisible()
    await expect(page.getByRole('searchbox', { name: words.en.search })).toBeVisible()
  })
})

test('on a phone the element, what stands on it and what it stands on follow each other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/dependencies?select=business-hub&lang=zh')
  await expect(subject(page)).toBeVisible()
  const tops = await page
    .locator('[data-column]')
    .evaluateAll((columns) =>
      columns.map((column) => column.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
    )
  for (const [index, [top]] of tops.entries()) {
    if (index > 0) expect(top).toBeGreaterThanOrEqual(tops[index - 1]?.[1] ?? 0)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await link(side(page, 'out'), 'capability-hub').scrollIntoViewIfNeeded()
  await link(side(page, 'out'), 'capability-hub').click()
  await expect(subject(page)).toBeInViewport()
  expect(await seriousViolations(page)).toEqual([])
})

test('axe finds nothing serious on the dependencies screen', async ({ page }) => {
  await page.goto('./#/dependencies?select=data-hub&hide=assumed&lang=en')
  await expect(subject(page)).toBeVisible()
  await page.locator('summary').click()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.goto('./#/dependencies?lang=en')
  await expect(page.getByRole('searchbox', { name: words.en.search })).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
