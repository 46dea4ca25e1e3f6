import { languages, takeTurns } from './support/languages.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    sources: '来源',
    tree: '文件与条款',
    contradictions: '文件中的出入',
    map: '地图',
    nothing: '图上没有内容以这一条款为依据',
  },
  en: {
    sources: 'Sources',
    tree: 'Documents and clauses',
    contradictions: 'Contradictions in the documents',
    map: 'Map',
    nothing: 'Nothing on the map rests on this clause',
  },
} as const

const overall = `plan/${encodeURIComponent('二（四）2')}`
const guiding = `plan/${encodeURIComponent('二（一）')}`

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the sources screen in ${language}`, () => {
    turn.test('shows the plan as a tree, and leads from a clause to the map and back', async ({ page }) => {
      await page.goto(`./#/sources?lang=${language}`)
      await expect(page).toHaveTitle(language === 'zh' ? /^来源 · 层观 · / : /^Sources · Layerscope · /)
      const tree = page.getByRole('tree', { name: w.tree })
      await expect(tree.getByRole('treeitem').first()).toBeVisible()
      await tree
        .getByRole('treeitem', { name: /^二\s*(总体思路|Overall)/ })
        .locator('[data-chevron]')
        .click()
      await tree
        .getByRole('treeitem', { name: /^二（四）\s*(架构|Arch)/ })
        .locator('[data-chevron]')
        .click()
      await tree.getByRole('treeitem', { name: /^二（四）2/ }).click()
      await expect(page).toHaveURL(new RegExp(`clause=${overall.replaceAll('%', '%')}`))
      const panel = page.locator('article')
      await expect(panel.getByRole('heading', { level: 2 })).toContainText('二（四）2')
      await panel
        .getByRole('button', { name: language === 'zh' ? '数据中枢' : 'Data Hub', exact: true })
        .first()
        .click()
      await expect(page).toHaveURL(/#\/map\?.*select=data-hub/)
      await expect(page.locator('.react-flow__node[data-id="data-hub"]')).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await page.goBack()
      await expect(page.locator('article').getByRole('heading', { level: 2 })).toContainText('二（四）2')
    })

    turn.test('says where nothing rests on a clause, and opens from a citation', async ({ page }) => {
      await test.step('says where nothing on the map rests on a clause, and why', async () => {
        await page.goto(`./#/sources?clause=${guiding}&lang=${language}`)
        const panel = page.locator('article')
        await expect(panel).toContainText(w.nothing)
        // The reason follows: more than the one sentence.
        expect((await panel.locator('header p').allInnerTexts()).length).toBeGreaterThanOrEqual(4)
      })
      await test.step('opens from a citation in the details panel', async () => {
        await page.goto(`./#/map?select=iot-platform&open=sensing&lang=${language}`)
        const details = page.getByRole('complementary').last()
        await details.getByRole('button', { name: '三（五）1', exact: true }).first().click()
        await expect(page.locator('article').getByRole('heading', { level: 2 })).toContainText('三（五）1')
        await page.getByRole('link', { name: w.map, exact: true }).click()
        await expect(page.locator('.react-flow__node[data-id="iot-platform"]')).toHaveAttribute(
          'aria-pressed',
          'true',
        )
      })
    })

    turn.test('lists the contradictions with the clauses on both sides', async ({ page }) => {
      await page.goto(`./#/sources?clause=${overall}&lang=${language}`)
      await page.getByRole('button', { name: w.contradictions }).click()
      const notes = page.locator('article li')
      expect(await notes.count()).toBeGreaterThan(20)
      await expect(notes.filter({ hasText: '四（三）1' }).first()).toContainText('二（四）2')
    })
  })
}

test('the sources are walked by keyboard, and an unknown clause is ignored', async ({ page }) => {
  await test.step('the sources tree is walked and chosen from by keyboard', async () => {
    await page.goto('./#/sources?lang=en')
    const item = (index: number) => page.getByRole('treeitem').nth(index)
    await expect(item(0)).toBeVisible()
    // Each key waits for what the one before has done, as a person would.
    await expect(async () => {
      await item(0).focus()
      await page.keyboard.press('ArrowDown')
      await expect(item(1)).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.press('Enter')
    await expect(page.locator('article').getByRole('heading', { level: 2 })).toContainText('一')
    await expect(item(1)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(item(1)).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(item(2)).toBeFocused()
    await page.keyboard.press(' ')
    await expect(page.locator('article').getByRole('heading', { level: 2 })).toContainText('一（一）')
  })
  await test.step('an unknown clause is ignored with a notice', async () => {
    await page.goto('./#/sources?clause=plan/none&lang=en')
    await expect(page.getByRole('treeitem').first()).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'clause=plan/none' })).toBeVisible()
  })
})

test('axe finds nothing serious on the sources screen', async ({ page }) => {
  await page.goto(`./#/sources?clause=${overall}`)
  await expect(page.locator('article').first()).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.goto('./#/sources')
  await expect(page.locator('article li').first()).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
