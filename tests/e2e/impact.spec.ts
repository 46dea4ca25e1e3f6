import { countsOf, expectAgreement, hitRow, hitsAfter, openImpact, openTab } from './support/impact.ts'
import { languages, takeTurns } from './support/languages.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    undo: '撤销（Ctrl+Z）',
    redo: '重做（Ctrl+Shift+Z）',
    reset: '恢复模型的规则',
    place: '层与架构',
    inResult: '在结果中查找',
  },
  en: {
    undo: 'Undo (Ctrl+Z)',
    redo: 'Redo (Ctrl+Shift+Z)',
    reset: 'Back to the rules of the model',
    place: 'Layer or architecture',
    inResult: 'Find in the result',
  },
} as const

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]

  turn.test(`what is hit is narrowed, sorted and walked, in ${language}`, async ({ page }) => {
    const model = await readShippedModel(page)
    await openImpact(page, `from=gov-cloud&event=outage&lang=${language}`)
    await expectAgreement(page)
    const grade = page.locator('button[data-grade="moderate"]')
    await grade.click()
    const moderate = await grade.getAttribute('data-count')
    await expect(page.locator('[data-rows-shown]')).toHaveAttribute('data-rows-shown', moderate ?? '')
    await grade.click()

    const place = page.getByRole('combobox', { name: w.place })
    await place.selectOption({ index: 1 })
    const rows = page.locator('tr[data-hit]')
    for (const id of await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-hit') ?? '')))
      expect(model.placeOf(id)).toBe(model.metamodel.layers[0]?.id)
    await place.selectOption({ index: 0 })

    await page.getByRole('searchbox', { name: w.inResult }).fill('深治慧')
    await expect(hitRow(page, 'shen-zhi-hui')).toBeVisible()
    await page.getByRole('searchbox', { name: w.inResult }).press('Escape')

    // By hops, the other way round: the farthest first, and back.
    const hops = page.locator('th').last().getByRole('button')
    const hopsOf = (): Promise<number[]> =>
      rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-hops'))))
    await hops.click()
    await expect(page.locator('th').last()).toHaveAttribute('aria-sort', 'ascending')
    expect((await hopsOf())[0]).toBe(0)
    await hops.click()
    await expect(page.locator('th').last()).toHaveAttribute('aria-sort', 'descending')
    const farthest = await hopsOf()
    expect([...farthest].sort((a, b) => b - a)).toEqual(farthest)

    // Hovering a row draws its way on the map.
    await expect(page.locator('.map-line')).toHaveCount(0)
    await page.getByRole('searchbox', { name: w.inResult }).fill('深治慧')
    await hitRow(page, 'shen-zhi-hui').hover()
    await expect(page.locator('.map-line').first()).toBeAttached()
  })

  turn.test(
    `the rules are shown, changed for the run, and every step is undone, in ${language}`,
    async ({ page }) => {
      await openImpact(page, `from=gov-cloud&event=outage&lang=${language}`)
      const { hits } = await countsOf(page)
      await openTab(page, 'rules')
      const rule = page.locator('[data-rule="supports"]')
      await expect(rule).toHaveAttribute('data-strength', 'strong')
      await rule.getByRole('combobox').first().selectOption('none')
      await expect(rule).toHaveAttribute('data-origin', 'run')
      const fewer = await hitsAfter(page, hits)
      expect(fewer).toBeLessThan(hits)
      await expect(page).toHaveURL(/types=supports:none/)

      await openTab(page, 'result')
      await hitRow(page, 'data-hub').or(page.locator('tr[data-hit]').nth(1)).first().click()
      const out = await page.locator('[data-subject]').getAttribute('data-subject')
      await page.keyboard.press('x')
      await expect(page).toHaveURL(new RegExp(`without=${out}`))
      const without = await hitsAfter(page, fewer)

      await page.keyboard.press('Control+z')
      await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(fewer))
      await page.getByRole('button', { name: w.undo }).click()
      await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(hits))
      await page.keyboard.press('Control+Shift+z')
      await page.getByRole('button', { name: w.redo }).click()
      await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(without))

      await openTab(page, 'rules')
      await page.getByRole('button', { name: w.reset, exact: true }).click()
      await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(hits))
      await expect(page).not.toHaveURL(/types=|without=/)
    },
  )
}

test('one relation carries less for this run, changed where its step is told', async ({ page }) => {
  await openImpact(page, 'from=gov-cloud&event=outage&select=data-hub&lang=en')
  await page.locator('[data-subject] summary').click()
  const step = page.locator('[data-step="relation"]').last()
  await step.getByRole('combobox').selectOption('none')
  await expect(page).toHaveURL(/relations=[a-z0-9-]+:none/)
  await openTab(page, 'rules')
  await expect(page.getByRole('button', { name: /Undo this change/ }).first()).toBeVisible()
})

test('a run is made by keyboard alone', async ({ page }) => {
  await openImpact(page, 'lang=en')
  const field = page.getByRole('combobox', { name: 'Add an origin' })
  await field.focus()
  await field.pressSequentially('government cloud')
  await expect(page.locator('[role="option"]').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const rows = page.locator('tr[data-hit]')
  await expect(rows.first()).toBeVisible()
  // The table is one stop of the Tab key, and is walked by the arrows.
  expect(await page.locator('tr[data-hit][tabindex="0"]').count()).toBe(1)
  await page.locator('tr[data-hit][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(0)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  const before = (await countsOf(page)).hits
  await page.keyboard.press('a')
  await expect(page.locator('[data-origin]')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-origin]')).toHaveCount(1)
  await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(before))
  await page.keyboard.press('End')
  await expect(page.locator('tr[aria-selected="true"]')).toBeFocused()
  // A selector: what is wrong with it is said at its character, what it finds becomes origins by Enter.
  await field.fill('layer:hub & kind:platfrm')
  await expect(page.locator('[data-error="17 24"]')).toHaveText('platfrm')
  await expect(page.getByRole('status').filter({ hasText: 'Character 18' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-origin]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Platform', exact: true }).click()
  await expect(field).toHaveValue('layer:hub & kind:platform')
  const found = Number(await page.locator('[data-selected]').getAttribute('data-selected'))
  expect(found).toBeGreaterThan(10)
  await field.press('Enter')
  await expect(field).toHaveValue('')
  await expect(page.getByRole('button', { name: `+${found + 1 - 6}`, exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-origin]')).toHaveCount(1)
  const tabs = page.getByRole('tab')
  await tabs.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(tabs.nth(1)).toBeFocused()
  // The list of keys has those of this screen.
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('Take the selection out, or put it back')).toBeVisible()
})

test('elements are made origins on the map, several at once', async ({ page }) => {
  await openImpact(page, 'lang=en')
  await settled(page)
  await box(page, 'data-hub').click({ position: { x: 20, y: 12 } })
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/from=data-hub/)
  await openImpact(page, 'select=business-hub,capability-hub&lang=en')
  await page.getByRole('button', { name: /As origin/ }).click()
  await expect(page.locator('[data-origin]')).toHaveCount(2)
})

test('an impact of what there is not is said, and to highlight goes no farther', async ({ page }) => {
  await test.step('highlight only marks what is concerned and goes no farther', async () => {
    await openImpact(page, 'from=gov-cloud&event=highlight&lang=en')
    await expect(page.locator('tr[data-hit="gov-cloud"]')).toBeVisible()
    await expect(page.locator('tr[data-kind="element"]')).toHaveCount(1)
    expect(await page.locator('tr[data-kind="project"], tr[data-kind="indicator"]').count()).toBeGreaterThan(
      0,
    )
  })
  await test.step('what the address cannot say is ignored with a notice', async () => {
    await openImpact(page, 'from=gov-cloud,nowhere&event=flood&lang=en')
    await expect(page.getByRole('status').filter({ hasText: 'from=nowhere, event=flood' })).toBeVisible()
    await expect(page.locator('[data-origin]')).toHaveCount(1)
  })
})

test('on a phone the result is a sheet over the map that can be put away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openImpact(page, 'from=gov-cloud&event=outage&lang=zh')
  await expectAgreement(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.locator('tr[data-hit]').nth(1).click()
  await expect(page.locator('[data-sentence]')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
  await page.getByRole('button', { name: '收起侧栏' }).click()
  await expect(page.locator('[data-sentence]')).toHaveCount(0)
  await page.getByRole('button', { name: '显示侧栏' }).click()
  await expect(page.locator('[data-sentence]')).toBeVisible()
})

test('axe finds nothing serious on the impact screen', async ({ page }) => {
  test.slow()
  await openImpact(page, 'lang=en')
  expect(await seriousViolations(page)).toEqual([])
  await openImpact(page, 'from=gov-cloud&event=outage&select=data-hub&lang=en')
  await page.locator('[data-subject] summary').click()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await openTab(page, 'rules')
  expect(await seriousViolationsInThemes(page, 'aside')).toEqual([])
  await openImpact(page, 'from=gov-cloud&event=outage&basis=stated&against=whole&lang=en')
  await openTab(page, 'result')
  await expect(page.locator('[data-side]').first()).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
