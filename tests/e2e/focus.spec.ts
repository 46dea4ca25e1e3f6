import { expectHash, hashOf } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, byId, isWithin, overlapsOf, settled, shownBoxes } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: { breadcrumb: '当前位置', home: '全景', back: '后退', forward: '前进', focus: '聚焦' },
  en: { breadcrumb: 'Where you are', home: 'Landscape', back: 'Back', forward: 'Forward', focus: 'Focus' },
} as const

for (const language of languages) {
  const turn = takeTurns(language)
  const say = words[language]

  turn.test(
    `focus fills the page, names the way to it, and is left by the crumbs and the buttons (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      const name = (id: string): string => model.nameOf(id)[language]
      await box(page, 'data-hub').click({ position: { x: 24, y: 16 } })
      await page.getByRole('complementary').getByRole('button', { name: say.focus }).click()
      await expectHash(page, { focus: 'data-hub' })
      const crumbs = page.getByRole('navigation', { name: say.breadcrumb })
      await expect(crumbs.getByRole('listitem')).toHaveText([say.home, name('hub'), name('data-hub')])
      const at = byId(await shownBoxes(page))
      for (const child of model.childrenOf('data-hub'))
        expect(isWithin(at(child).rect, at('data-hub').rect)).toBe(true)

      await box(page, 'base-databases').press('Shift+Enter')
      await expectHash(page, { focus: 'base-databases' })
      await expect(crumbs.getByRole('listitem')).toHaveText([
        say.home,
        name('hub'),
        name('data-hub'),
        name('base-databases'),
      ])
      await page.getByRole('button', { name: say.back, exact: true }).click()
      await expectHash(page, { focus: 'data-hub' })
      await page.getByRole('button', { name: say.forward, exact: true }).click()
      await expectHash(page, { focus: 'base-databases' })
      await crumbs.getByRole('button', { name: name('hub'), exact: true }).click()
      await expectHash(page, { focus: 'hub' })
      await expect(box(page, 'capability-hub')).toBeVisible()
      await crumbs.getByRole('button', { name: say.home }).click()
      await expectHash(page, { focus: null })
      await expect(crumbs).toHaveCount(0)
      await expect(box(page, 'portal')).toBeVisible()
    },
  )
}

test('the way back from a focus, and on to a neighbour', async ({ page }) => {
  await test.step('the browser goes back and forward through focus and opening, and Home leads to the bare landscape', async () => {
    await openMap(page)
    await box(page, 'cloud').locator('[data-toggle]').click()
    await settled(page)
    await box(page, 'gov-cloud').press('Shift+Enter')
    await expectHash(page, { focus: 'gov-cloud' })
    await page.goBack()
    await expectHash(page, { focus: null, open: 'cloud' })
    await expect(box(page, 'gov-cloud')).toBeVisible()
    await page.goBack()
    await expectHash(page, { open: null })
    await expect(box(page, 'gov-cloud')).toHaveCount(0)
    await page.goForward()
    await page.goForward()
    await expectHash(page, { focus: 'gov-cloud' })
    await page.getByRole('banner').getByRole('button', { name: '全景' }).click()
    await expectHash(page, { focus: null, open: null })
    await expect(page.getByRole('banner').getByRole('button', { name: '全景' })).toBeDisabled()
  })
  await test.step('Backspace goes up one level at a time until the landscape is there', async () => {
    await openMap(page, 'focus=population-db')
    for (const focus of ['base-databases', 'data-hub', null]) {
      await page.keyboard.press('Backspace')
      await expectHash(page, { focus })
    }
    await expect(box(page, 'portal')).toBeVisible()
  })
  await test.step('double-clicking a neighbour moves the focus to it', async () => {
    await openMap(page, 'focus=identity-platform')
    await settled(page)
    const neighbour = page.locator('.react-flow__node:has(.map-card[data-muted="true"])').first()
    const id = await neighbour.getAttribute('data-id')
    await neighbour.dblclick({ position: { x: 16, y: 12 } })
    await expect.poll(() => hashOf(page).get('focus')).toBe(id)
  })
})

// One with neighbours few enough to stand each by itself, one with so many that they are lifted to their first level.
test('around a focused element stand all its neighbours, muted and grouped by where they belong', async ({
  page,
}) => {
  for (const focus of ['identity-platform', 'data-hub', 'one-net-governance']) {
    await test.step(`around ${focus} stand all its neighbours, muted and grouped by where they belong`, async () => {
      await openMap(page, `focus=${focus}`)
      const model = await readShippedModel(page)
      const boxes = await shownBoxes(page)
      const at = byId(boxes)
      const isInside = (id: string): boolean => model.chainOf(id).includes(focus)
      const isAround = (id: string): boolean => model.chainOf(focus).includes(id)
      const ends = new Set(
        model.relations.flatMap(({ from, to }) =>
          isInside(from) === isInside(to) ? [] : [isInside(from) ? to : from],
        ),
      )
      const neighbours = [...ends].filter((id) => !isAround(id))
      expect(neighbours.length).toBeGreaterThan(2)
      const shown = new Set(boxes.map(({ id }) => id))
      expect(neighbours.filter((id) => !model.chainOf(id).some((each) => shown.has(each)))).toEqual([])

      const muted = await page
        .locator('.react-flow__node:has([data-muted="true"]):not(:has([data-kind="project"]))')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''))
      expect(muted.length).toBeGreaterThan(0)
      for (const id of muted) {
        expect(isWithin(at(id).rect, at(model.placeOf(id)).rect)).toBe(true)
        expect(isWithin(at(id).rect, at(focus).rect)).toBe(false)
      }
      const headings = boxes.filter((each) => each.type === 'heading')
      expect(overlapsOf([at(focus), ...headings])).toEqual([])
      expect(overlapsOf(boxes.filter((each) => each.type === 'card'))).toEqual([])
      expect(boxes.filter((each) => each.isTitleClipped || each.overFooter > 0).map(({ id }) => id)).toEqual(
        [],
      )
      const names = headings.filter(({ id }) => model.placeOf(id) === id && !id.startsWith('heading-'))
      expect(names.map(({ title }) => title)).toEqual(names.map(({ id }) => model.nameOf(id).zh))
    })
  }
})
