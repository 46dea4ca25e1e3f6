import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { readShippedModel, type ShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    details: '详情',
    out: '发出的关系',
    into: '收到的关系',
    projects: '重点项目',
    indicators: '相关指标',
    sources: '来源',
    close: '收起详情',
    noBaseline: '无基线',
    basis: { stated: '明文', inferred: '推断', assumed: '假设' },
  },
  en: {
    details: 'Details',
    out: 'Relations out',
    into: 'Relations in',
    projects: 'Key projects',
    indicators: 'Indicators',
    sources: 'Sources',
    close: 'Hide the details',
    noBaseline: 'no baseline',
    basis: { stated: 'Stated', inferred: 'Inferred', assumed: 'Assumed' },
  },
} as const

const panelOf = (page: Page) => page.getByRole('complementary')

/** The part of the panel under a heading. */
const sectionOf = (page: Page, heading: string) =>
  panelOf(page).locator('section', { has: page.getByRole('heading', { level: 3, name: heading }) })

const indicatorWhere = (model: ShippedModel, isSo: (each: ShippedModel['indicators'][number]) => boolean) => {
  const found = model.indicators.find((each) => isSo(each) && each.measures.length > 0)
  if (!found) throw new Error('no such indicator')
  return found
}

for (const language of languages) {
  const turn = takeTurns(language)
  const say = words[language]

  turn.test(`the details of an element say all that the model says of it (${language})`, async ({ page }) => {
    await openMap(page, `select=identity-platform&lang=${language}`)
    const model = await readShippedModel(page)
    const panel = page.getByRole('complementary', { name: say.details })
    const other = language === 'zh' ? 'en' : 'zh'
    const element = model.elements.find(({ id }) => id === 'identity-platform')
    if (!element) throw new Error('no such element')
    const kind = model.metamodel.kinds.find(({ id }) => id === element.kind)?.name[language] ?? '?'
    await expect(panel.getByRole('heading', { name: element.name[language] })).toBeVisible()
    await expect(panel.locator(`[lang^="${other}"]`).first()).toHaveText(element.name[other])
    await expect(panel).toContainText(kind)
    await expect(panel).toContainText(element.summary[language])
    for (const around of model.chainOf(element.id).slice(1))
      await expect(
        panel.getByRole('button', { name: model.nameOf(around)[language], exact: true }).first(),
      ).toBeVisible()

    const out = model.relations.filter(({ from }) => from === element.id)
    const into = model.relations.filter(({ to }) => to === element.id)
    const projects = model.projectsOf(element.id)
    expect(Math.min(out.length, into.length)).toBeGreaterThan(0)
    for (const [heading, relations, far] of [
      [say.out, out, 'to'],
      [say.into, into, 'from'],
    ] as const) {
      const section = sectionOf(page, heading)
      await expect(section.getByRole('listitem')).toHaveCount(relations.length)
      const texts = await section.getByRole('listitem').allInnerTexts()
      const missing = relations.filter((relation) => {
        const parts = [
          model.nameOf(relation[far])[language],
          say.basis[relation.basis],
          ...relation.citations.map((citation) => citation.section),
        ]
        return !texts.some((text) => parts.every((part) => text.includes(part)))
      })
      expect(missing.map(({ id }) => id)).toEqual([])
      const types = [...new Set(relations.map(({ type }) => type))].map((type) => {
        const known = model.metamodel.relationTypes.find(({ id }) => id === type)
        return (far === 'to' ? known?.name : known?.inverse)?.[language] ?? '?'
      })
      await expect(section.getByRole('heading', { level: 4 })).toHaveText(types)
    }
    if (projects.length > 0)
      await expect(sectionOf(page, say.projects).getByRole('listitem')).toHaveCount(projects.length)
    await expect(sectionOf(page, say.sources).getByRole('listitem')).toHaveCount(element.citations.length)
    const cited = await sectionOf(page, say.sources).getByRole('listitem').allInnerTexts()
    expect(element.citations.filter(({ section }) => !cited.some((text) => text.includes(section)))).toEqual(
      [],
    )
    // Number, title of the clause and title of the document: more than the number alone.
    expect(Math.min(...cited.map((text) => text.split('\n').length))).toBeGreaterThan(1)
  })

  turn.test(
    `an indicator beyond 100 % is drawn beyond it, one without a baseline is said to have none (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      const beyond = indicatorWhere(model, ({ unit, target }) => unit.zh === '%' && target.value > 100)
      const without = indicatorWhere(model, ({ baseline }) => baseline.value === null)

      await page.goto(`#/map?select=${beyond.id}&lang=${language}`)
      const bar = panelOf(page).locator('[data-end]')
      await expect(bar).toHaveAttribute('data-end', String(beyond.target.value))
      await expect(panelOf(page)).toContainText(`${beyond.target.value}%`)
      // The mark of 100 % stands inside the bar, and the target reaches beyond it.
      const parts = await bar.evaluate((track) => {
        const { left, width } = track.getBoundingClientRect()
        return [...track.children].map((child) => {
          const rect = child.getBoundingClientRect()
          return { end: Math.round((100 * (rect.right - left)) / width), isMark: rect.width <= 2 }
        })
      })
      const mark = parts.find(({ isMark }) => isMark)?.end
      expect(mark).toBeGreaterThan(0)
      expect(mark).toBeLessThan(100)
      expect(Math.max(...parts.map(({ end }) => end))).toBeGreaterThan(mark ?? 100)

      await page.goto(`#/map?select=${without.measures[0]?.element}&lang=${language}`)
      const entry = sectionOf(page, say.indicators).getByRole('listitem', { name: '' }).filter({
        hasText: without.name[language],
      })
      await expect(entry).toContainText(say.noBaseline)
      expect(await entry.locator('[data-end] > *').count()).toBe(1)
      await entry.getByRole('button', { name: without.name[language] }).click()
      await expectHash(page, { select: without.id })
      await expect(panelOf(page).getByRole('heading', { name: without.name[language] })).toBeVisible()
    },
  )
}

test('the details lead on, and stand beside the map', async ({ page }) => {
  await test.step('a relation in the details leads to the element at its other end, on the map as in the panel', async () => {
    await openMap(page, 'select=data-hub')
    const model = await readShippedModel(page)
    const relation = model.relations.find(
      ({ from, to }) => from === 'base-databases' && model.chainOf(to).length > 2,
    )
    if (!relation) throw new Error('no such relation')
    await openMap(page, 'select=base-databases')
    const name = model.nameOf(relation.to).zh
    await sectionOf(page, words.zh.out).getByRole('button', { name, exact: true }).first().click()
    await expectHash(page, { select: relation.to })
    await expect(panelOf(page).getByRole('heading', { name, exact: true })).toBeVisible()
    await settled(page)
    await expect(box(page, relation.to)).toBeInViewport()
    await expect(box(page, relation.to)).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('the panel stands beside the map and not over it, and can be put away', async () => {
    await openMap(page, 'select=data-hub')
    const map = await page.locator('.map-root').boundingBox()
    const panel = await panelOf(page).boundingBox()
    expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await panelOf(page).getByRole('button', { name: words.zh.close }).click()
    await expect(panelOf(page)).toHaveCount(0)
    await box(page, 'cloud').click({ position: { x: 24, y: 16 } })
    await expectHash(page, { select: 'cloud' })
    await expect(panelOf(page)).toHaveCount(0)
  })
})
