import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

for (const language of languages) {
  const turn = takeTurns(language)
  const showOutline = language === 'zh' ? '显示大纲' : 'Show the outline'

  turn.test(
    `the outline is a tree of layers from top to bottom, then pillars, with the shown names (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      await page.getByRole('button', { name: showOutline }).click()
      const tree = page.getByRole('tree')
      await expect(tree).toHaveAccessibleName(/./)
      const roots = [
        ...[...model.metamodel.layers].sort((a, b) => b.order - a.order),
        ...model.metamodel.pillars,
      ]
      await expect(tree.getByRole('treeitem')).toHaveText(roots.map(({ name }) => name[language]))
      await expect(tree.getByRole('treeitem').first()).toHaveAttribute('aria-level', '1')
      await expect(tree.getByRole('treeitem').first()).toHaveAttribute('aria-expanded', 'false')
    },
  )
}

test('the outline and the map follow each other', async ({ page }) => {
  await test.step('choosing in the tree opens the way to the element on the map and selects it there', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    const name = (id: string): string => model.nameOf(id).zh
    await page.getByRole('button', { name: '显示大纲' }).click()
    const row = (id: string) => page.getByRole('treeitem', { name: name(id), exact: true })
    for (const id of ['hub', 'data-hub', 'base-databases']) await row(id).press('ArrowRight')
    await row('population-db').click()
    await expectHash(page, { open: 'data-hub,base-databases', select: 'population-db' })
    await settled(page)
    await expect(box(page, 'population-db')).toBeInViewport()
    await expect(box(page, 'population-db')).toHaveAttribute('aria-pressed', 'true')
    await expect(row('population-db')).toHaveAttribute('aria-selected', 'true')
  })
  await test.step('what is selected on the map is laid open and marked in the tree', async () => {
    await openMap(page, 'open=cloud,gov-cloud')
    const model = await readShippedModel(page)
    await box(page, 'gov-cloud-iaas').click({ position: { x: 16, y: 12 } })
    await expectHash(page, { select: 'gov-cloud-iaas' })
    const row = page.getByRole('treeitem', { name: model.nameOf('gov-cloud-iaas').zh, exact: true })
    await expect(row).toBeInViewport()
    await expect(row).toHaveAttribute('aria-selected', 'true')
    await expect(row).toHaveAttribute('aria-level', '4')
    await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(1)
  })
})

test('the tree is one stop of the Tab key and is walked by the keys of a tree', async ({ page }) => {
  await openMap(page)
  const model = await readShippedModel(page)
  const row = (id: string) => page.getByRole('treeitem', { name: model.nameOf(id).zh, exact: true })
  await page.keyboard.press('o')
  await expect(row('portal')).toBeVisible()
  const stops = await page
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.filter((each) => each.tabIndex === 0).length)
  expect(stops).toBe(1)
  await row('portal').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(row('hub')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row('hub')).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(row('data-hub')).toBeFocused()
  await page.keyboard.press('Enter')
  await expectHash(page, { select: 'data-hub' })
  await page.keyboard.press('ArrowLeft')
  await expect(row('hub')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(row('hub')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('End')
  await expect(row('outside')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row('portal')).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expectHash(page, { focus: 'portal' })
})
