import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    iot: '物联感知平台',
    portal: '深治慧',
    map: '感知图',
    selected: '已选 2 个',
    unselect: '取消选择“深治慧”',
    between: '查找它们之间的路径',
    first: '物联感知平台 提供数据给 深治慧（专栏1）。',
    second: '物联感知平台 包含 感知图，后者 支撑 深治慧（专栏1）。',
    oneMore: '+1 步',
    openBoxes: '展开途经的方框',
    avoid: '绕开“感知图”',
    avoided: '绕开',
    remove: '移除“感知图”',
    none: '没有这样的路径',
    otherWay: '方向相反',
    bothWays: '两个方向都找',
    standsOn: 'A 依靠 B',
    from: '从',
    to: '到',
    typed: ['wlgzpt', '深治慧'],
    useSelected: '用图上所选',
    swap: '交换起点与终点',
    close: '关闭',
    outline: '大纲',
    hidden: '显示“推断”的关系',
    filtered: '被筛除',
  },
  en: {
    iot: 'IoT Sensing Platform',
    portal: 'Shenzhihui (City Command)',
    map: 'Sensing Map',
    selected: '2 selected',
    unselect: 'Take Shenzhihui (City Command) out of the selection',
    between: 'Find paths between them',
    first: 'IoT Sensing Platform provides data to Shenzhihui (City Command) (专栏1).',
    second: 'IoT Sensing Platform contains Sensing Map, which supports Shenzhihui (City Command) (专栏1).',
    oneMore: '+1',
    openBoxes: 'Open the boxes on the way',
    avoid: 'Avoid Sensing Map',
    avoided: 'Avoided',
    remove: 'Remove Sensing Map',
    none: 'There is no such path',
    otherWay: 'points the other way',
    bothWays: 'Look both ways',
    standsOn: 'A stands on B',
    from: 'From',
    to: 'To',
    typed: ['iot sens', 'szh'],
    useSelected: 'Use what is selected',
    swap: 'Swap the two ends',
    close: 'Close',
    outline: 'Outline',
    hidden: 'Show relations that are Inferred',
    filtered: 'filtered out',
  },
} as const

const paths = (page: Page) => page.locator('[data-path]')
const count = (page: Page) => page.locator('[data-path-count]')

/** What stands on the corner of a box; `none` for nothing. */
const markOn = (page: Page, id: string): Promise<string> =>
  page
    .locator(`.react-flow__node[data-id="${id}"] > div`)
    .evaluate((element) => getComputedStyle(element, '::after').content)

const expectMark = (page: Page, id: string, mark: string | null): Promise<void> =>
  expect.poll(() => markOn(page, id)).toBe(mark === null ? 'none' : `"${mark}"`)

const expectWholeAccount = async (page: Page): Promise<void> => {
  const parts = await page
    .locator('[data-total]')
    .evaluate(({ dataset }) => ({ ...dataset }) as Record<string, string>)
  const sum = ['shown', 'rolledUp', 'filtered', 'hidden'].reduce((all, key) => all + Number(parts[key]), 0)
  expect(sum).toBe(Number(parts['total']))
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]

  test(`an architect reads every path between two boxes, and shares it, in ${language}`, async ({
    page,
    context,
  }) => {
    await openMap(page, `open=sensing&lang=${language}`)
    await settled(page)
    await box(page, 'iot-platform').click()
    await box(page, 'shen-zhi-hui').click({ modifiers: ['ControlOrMeta'] })
    await expectHash(page, { select: 'iot-platform,shen-zhi-hui' })
    await expect(page.getByRole('heading', { name: w.selected })).toBeVisible()

    await page.getByRole('button', { name: w.between }).click()
    await expectHash(page, { from: 'iot-platform', to: 'shen-zhi-hui' })
    await expect(paths(page)).toHaveCount(2)
    await expect(paths(page).nth(0)).toContainText(w.first)
    await expect(paths(page).nth(1)).toContainText(w.second)
    await expectMark(page, 'iot-platform', 'A')
    await expectMark(page, 'shen-zhi-hui', 'B')

    // Longer ones too, in the same order behind the shortest.
    await page.getByRole('button', { name: w.oneMore, exact: true }).click()
    await expectHash(page, { longer: '1' })
    await expect(count(page)).toHaveAttribute('data-more', 'false')
    const listed = Number(await count(page).getAttribute('data-path-count'))
    expect(listed).toBeGreaterThan(10)
    await expect(paths(page)).toHaveCount(listed)
    await expect(paths(page).nth(0)).toContainText(w.first)
    await expectWholeAccount(page)

    // Arrow keys step through the list, and the map shows each.
    await paths(page).nth(0).focus()
    await page.keyboard.press('ArrowDown')
    await expectHash(page, { path: '1' })
    await page.keyboard.press('ArrowDown')
    await expectHash(page, { path: '2' })
    await expect(paths(page).nth(1)).toBeFocused()
    await expectMark(page, 'iot-platform', '1')
    await expectMark(page, 'shen-zhi-hui', '2')
    await page.getByRole('button', { name: w.openBoxes }).click()
    await settled(page)
    await expectMark(page, 'sensing-map', '2')
    await expectMark(page, 'shen-zhi-hui', '3')
    await expectWholeAccount(page)
    await expect(page.getByRole('button', { name: '专栏1' }).first()).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])

    const other = await context.newPage()
    await openMap(other, new URL(page.url()).hash)
    await expect(paths(other)).toHaveCount(listed)
    await expect(paths(other).nth(1)).toHaveAttribute('aria-expanded', 'true')
    await expectMark(other, 'sensing-map', '2')
    await expect(other.locator('[data-total]')).toHaveText(
      (await page.locator('[data-total]').textContent()) ?? '',
    )
    await other.close()
  })

  turn.test(`paths go round what is avoided, in ${language}`, async ({ page }) => {
    await openMap(page, `from=iot-platform&to=shen-zhi-hui&path=2&lang=${language}`)
    await page.getByRole('button', { name: w.avoid }).click()
    await expectHash(page, { avoid: 'sensing-map', path: null })
    await expect(paths(page)).toHaveCount(1)
    await expect(paths(page).nth(0)).toContainText(w.first)
    await expect(page.getByRole('region', { name: w.avoided })).toContainText(w.map)
    expect(await seriousViolations(page)).toEqual([])
    await page.getByRole('button', { name: w.remove }).click()
    await expectHash(page, { avoid: null })
    await expect(paths(page)).toHaveCount(2)
  })

  turn.test(
    `where there is no path, what comes nearest is said, and what helps, in ${language}`,
    async ({ page }) => {
      await openMap(
        page,
        `from=iot-platform&to=shen-zhi-hui&way=stands-on&hide=inferred,assumed&lang=${language}`,
      )
      const none = page.locator('[data-miss="iot-platform"]')
      await expect(none.getByRole('status')).toHaveText(w.none)
      await expect(none).toContainText(w.otherWay)
      await expect(none).toContainText('专栏1')
      await expectWholeAccount(page)
      expect(await seriousViolations(page)).toEqual([])
      await page.getByRole('button', { name: w.bothWays }).click()
      await expectHash(page, { way: null })
      await expect(paths(page)).toHaveCount(1)

      // What is filtered out is named as such, and comes back with one press.
      await openMap(page, `from=sensing-map&to=shen-zhi-hui&hide=inferred&lang=${language}`)
      await expect(page.locator('[data-miss]')).toContainText(w.filtered)
      await page.getByRole('button', { name: w.hidden }).click()
      await expectHash(page, { hide: null })
      await expect(paths(page)).toHaveCount(1)
    },
  )

  turn.test(
    `ends are chosen by typing, from the map and from the outline, in ${language}`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      await page.keyboard.press('p')
      await expectHash(page, { way: 'both' })
      const from = page.getByRole('combobox', { name: w.from, exact: true })
      await from.fill(w.typed[0])
      await expect(page.getByRole('option').first()).toHaveText(w.iot)
      await from.press('Enter')
      await expectHash(page, { from: 'iot-platform', way: null })
      const to = page.getByRole('combobox', { name: w.to, exact: true })
      await to.fill(w.typed[1])
      await expect(page.getByRole('option').first()).toHaveText(w.portal)
      await to.press('Enter')
      await expectHash(page, { to: 'shen-zhi-hui' })
      await expect(paths(page)).toHaveCount(2)

      await page.getByRole('button', { name: w.swap }).click()
      await expectHash(page, { from: 'shen-zhi-hui', to: 'iot-platform' })
      await expect(paths(page)).toHaveCount(2)

      await box(page, 'cloud').click()
      await page.getByRole('button', { name: w.useSelected }).first().click()
      await expectHash(page, { from: 'cloud', to: 'iot-platform' })
      await page.getByRole('button', { name: w.close, exact: true }).click()
      await expectHash(page, { from: null, to: null, select: 'cloud' })

      await page.keyboard.press('o')
      const outline = page.getByRole('complementary', { name: w.outline })
      await outline.locator('[data-tree-id="hub"]').click({ modifiers: ['Shift'] })
      await expectHash(page, { select: 'cloud,hub' })
    },
  )

  turn.test(`several boxes are selected by key, and taken out again, in ${language}`, async ({ page }) => {
    await openMap(page, `select=shen-zhi-hui&lang=${language}`)
    await settled(page)
    await box(page, 'i-shenzhen').focus()
    await page.keyboard.press('Shift+Space')
    await expectHash(page, { select: 'shen-zhi-hui,i-shenzhen' })
    await page.keyboard.press('1')
    await expectHash(page, { trace: 'both,1' })
    await page.getByRole('button', { name: w.unselect }).click()
    await expectHash(page, { select: 'i-shenzhen', trace: 'both,1' })
    await box(page, 'i-shenzhen').focus()
    await page.keyboard.press('Shift+Space')
    await expectHash(page, { select: null, trace: null })
  })
}

test('a map with paths can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page, 'from=iot-platform&to=shen-zhi-hui&longer=1&path=4&lang=zh')
  await expect(paths(page).nth(3)).toBeInViewport()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  expect(await seriousViolations(page)).toEqual([])
})
