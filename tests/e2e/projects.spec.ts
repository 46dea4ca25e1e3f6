import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, byId, isWithin, settled, shownBoxes } from './support/picture.ts'
import { readShippedModel, type ShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: { parts: '组成部分', touches: '涉及元素', indicators: '相关指标', back: '返回全景', box: '专栏' },
  en: {
    parts: 'Named parts',
    touches: 'Elements touched',
    indicators: 'Indicators',
    back: 'Back to the landscape',
    box: 'Box',
  },
} as const

const details = (page: Page) => page.getByRole('complementary')

/** A project with everything a project can have: named parts, elements in several layers, indicators. */
const richestProject = (model: ShippedModel) => {
  const layersOf = (links: ShippedModel['projects'][number]['links']) =>
    new Set(links.map(({ element }) => model.placeOf(element))).size
  const measured = new Set(model.indicators.flatMap(({ measures }) => measures.map(({ element }) => element)))
  const found = model.projects
    .filter(({ parts, links }) => parts.length > 1 && links.some(({ element }) => measured.has(element)))
    .sort((a, b) => layersOf(b.links) - layersOf(a.links))[0]
  if (!found) throw new Error('no project with parts and indicators')
  return found
}

test('projects stand in and around the elements that they build', async ({ page }) => {
  await test.step('each card says how many projects build, extend or serve its element', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    const badges = await page.locator('.react-flow__node-card').evaluateAll((cards) =>
      cards.map((card) => ({
        id: card.getAttribute('data-id') ?? '',
        count: Number(card.querySelector('.map-projects')?.textContent ?? 0),
      })),
    )
    expect(badges).toEqual(badges.map(({ id }) => ({ id, count: model.projectsOf(id).length })))
    expect(badges.filter(({ count }) => count > 0).length).toBeGreaterThan(5)
    await expect(box(page, 'citizens')).toHaveAccessibleName(/5 个重点项目/)
  })
  await test.step('an element with nothing inside opens to its projects, which stand in it with their role', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    await box(page, 'citizens').locator('[data-toggle]').click()
    await expect(box(page, 'citizens')).toHaveAttribute('aria-expanded', 'true')
    const at = byId(await shownBoxes(page))
    const projects = model.projectsOf('citizens')
    expect(projects.length).toBeGreaterThan(1)
    for (const { id } of projects) {
      expect(isWithin(at(id).rect, at('citizens').rect)).toBe(true)
      await expect(box(page, id).locator('.map-card')).toHaveAttribute('data-kind', 'project')
      await expect(box(page, id)).toHaveAccessibleName(/新建|扩建|服务/)
    }
  })
  await test.step('an element opened at its deepest level shows its children and its projects', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    const deepest = model.elements.find(({ id }) => {
      const children = model.childrenOf(id)
      return (
        children.length > 0 &&
        children.every((child) => model.childrenOf(child).length === 0) &&
        model.projectsOf(id).length > 0
      )
    })
    if (!deepest) throw new Error('no such element')
    const around = model.chainOf(deepest.id).slice(0, -1).reverse()
    await openMap(page, `open=${around.join()}`)
    const at = byId(await shownBoxes(page))
    const inside = [...model.childrenOf(deepest.id), ...model.projectsOf(deepest.id).map(({ id }) => id)]
    for (const id of inside) expect(isWithin(at(id).rect, at(deepest.id).rect)).toBe(true)
  })
  await test.step('a focused element is joined to all the projects that touch it or what is in it', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    await box(page, 'spatiotemporal-platform').press('Shift+Enter')
    await expectHash(page, { focus: 'spatiotemporal-platform' })
    await settled(page)
    const isInside = (id: string): boolean => model.chainOf(id).includes('spatiotemporal-platform')
    const projects = model.projects.filter(({ links }) => links.some(({ element }) => isInside(element)))
    expect(projects.length).toBeGreaterThan(0)
    const lines = await page
      .locator('.map-line[data-look="project"]')
      .evaluateAll((all) => all.map((line) => (line.getAttribute('data-line') ?? '').split('~')))
    for (const { id, name } of projects) {
      await expect(box(page, id)).toContainText(name.zh)
      expect(lines.filter(([from, to]) => from === id && isInside(to ?? ''))).not.toEqual([])
    }
  })
})

for (const language of languages) {
  const turn = takeTurns(language)
  const say = words[language]

  turn.test(
    `a project in focus shows its parts, its box and group, what it touches and its indicators (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      const project = richestProject(model)
      await openMap(page, `focus=${project.id}&lang=${language}`)
      const boxes = await shownBoxes(page)
      const at = byId(boxes)
      const titles = new Set(boxes.map(({ title }) => title))
      const touched = [...new Set(project.links.map(({ element }) => element))]
      const indicators = model.indicators.filter(({ measures }) =>
        measures.some(({ element }) => touched.includes(element)),
      )
      for (const part of project.parts) expect(titles).toContain(part.name[language])
      for (const id of touched) expect(isWithin(at(id).rect, at(model.placeOf(id)).rect)).toBe(true)
      for (const { id } of indicators) expect(at(id).title).toBe(model.nameOf(id)[language])
      const lines = await page
        .locator('.map-line[data-look="project"]')
        .evaluateAll((all) => all.map((line) => line.getAttribute('data-line')))
      expect(lines.sort()).toEqual(touched.map((id) => `${project.id}~${id}`).sort())

      await expect(details(page)).toContainText(`${say.box} ${project.box}`)
      for (const [heading, count] of [
        [say.parts, project.parts.length],
        [say.touches, project.links.length],
        [say.indicators, indicators.length],
      ] as const)
        await expect(details(page).getByRole('heading', { name: heading })).toHaveText(`${heading}${count}`)
    },
  )

  turn.test(
    `a project is reached from the details and from the map, and the stack again in one click (${language})`,
    async ({ page }) => {
      await openMap(page, `select=i-shenzhen&lang=${language}`)
      const model = await readShippedModel(page)
      const [project] = model.projectsOf('i-shenzhen')
      if (!project) throw new Error('no project')
      await details(page).getByRole('button', { name: project.name[language], exact: true }).click()
      await expectHash(page, { focus: project.id })
      await expect(box(page, project.id)).toBeVisible()
      await details(page).getByRole('button', { name: say.back }).click()
      await expectHash(page, { focus: null })
      await expect(box(page, 'portal')).toBeVisible()

      await box(page, 'i-shenzhen').locator('[data-toggle]').click()
      await settled(page)
      await box(page, project.id).dblclick({ position: { x: 16, y: 12 } })
      await expectHash(page, { focus: project.id })
      await page.getByRole('navigation').getByRole('button').first().click()
      await expectHash(page, { focus: null })
      await expect(box(page, 'base')).toBeVisible()
    },
  )
}
