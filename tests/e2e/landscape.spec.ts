import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { byId, idsWhere, isWithin, overlapsOf, type ShownBox, shownBoxes } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const isPlace = ({ type }: ShownBox): boolean => type === 'band' || type === 'pillar'

const windows = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const

/** Fonts that machines without ours fall back on are wider, and users widen letters. */
const widerFonts = {
  'letters spaced wider': '* { letter-spacing: 0.02em !important }',
  'DejaVu Sans': '* { font-family: "DejaVu Sans", "Noto Sans CJK SC", sans-serif !important }',
} as const

for (const language of languages) {
  const turn = takeTurns(language)
  for (const viewport of windows) {
    test.describe(`the landscape in ${language} at ${viewport.width}×${viewport.height}`, () => {
      test.use({ viewport })

      test('shows the whole first level, readable, each card in its own band', async ({ page }) => {
        await openMap(page, `lang=${language}`)
        const model = await readShippedModel(page)
        const boxes = await shownBoxes(page)
        const at = byId(boxes)
        const cards = boxes.filter((each) => !isPlace(each))
        const places = [...model.metamodel.layers, ...model.metamodel.pillars].map(({ id }) => id)

        const firstLevel = places.flatMap((place) => [place, ...model.childrenOf(place)])
        expect(boxes.map(({ id }) => id).sort()).toEqual(firstLevel.sort())
        expect(idsWhere(boxes, ({ rect }) => !isWithin(rect, windowRect(viewport)))).toEqual([])
        expect(idsWhere(boxes, ({ titleSize }) => titleSize < 11)).toEqual([])
        expect(idsWhere(boxes, ({ isTitleClipped }) => isTitleClipped)).toEqual([])
        expect(idsWhere(cards, ({ overFooter }) => overFooter > 0)).toEqual([])
        expect(overlapsOf(cards)).toEqual([])
        expect(overlapsOf(boxes.filter(isPlace))).toEqual([])
        expect(idsWhere(cards, ({ id, rect }) => !isWithin(rect, at(model.placeOf(id)).rect))).toEqual([])
        expect(boxes.map(({ title }) => title)).toEqual(boxes.map(({ id }) => model.nameOf(id)[language]))
        expect(idsWhere(boxes, ({ spokenName, title }) => !spokenName.startsWith(title))).toEqual([])
      })
    })
  }

  for (const [font, style] of Object.entries(widerFonts)) {
    turn.test(
      `with ${font} no title of the landscape in ${language} is clipped or runs into its footer`,
      async ({ page }) => {
        await openMap(page, `lang=${language}`)
        await page.addStyleTag({ content: style })
        const boxes = await shownBoxes(page)
        expect(idsWhere(boxes, ({ isTitleClipped, overFooter }) => isTitleClipped || overFooter > 0)).toEqual(
          [],
        )
      },
    )
  }
}

test('the landscape as it first stands, and what is left of it from afar', async ({ page }) => {
  await test.step('the bands stand in order with the base lowest, the pillars beside them at full height', async () => {
    await openMap(page)
    const at = byId(await shownBoxes(page))
    const bands = ['portal', 'apps', 'hub', 'base'].map((id) => at(id).rect)
    const [portal, , , base] = bands
    if (!portal || !base) throw new Error('no bands')
    for (const [index, band] of bands.entries()) {
      expect(band.left).toBeCloseTo(portal.left, 0)
      expect(band.right).toBeCloseTo(portal.right, 0)
      expect(band.top).toBeGreaterThan(bands[index - 1]?.bottom ?? 0)
    }
    for (const pillar of ['data', 'security']) {
      expect(at(pillar).rect.top).toBeCloseTo(portal.top, 0)
      expect(at(pillar).rect.bottom).toBeCloseTo(base.bottom, 0)
    }
    expect(at('data').rect.right).toBeLessThan(portal.left)
    expect(at('security').rect.left).toBeGreaterThan(portal.right)
    expect(at('people').rect.bottom).toBeLessThan(portal.top)
    expect(at('organization').rect.top).toBeGreaterThan(base.bottom)
    expect(at('outside').rect.top).toBeGreaterThan(base.bottom)
  })
  await test.step('the only lines at first are flows between wholes, each with the number of its relations', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    const lines = await page.locator('.map-line').evaluateAll((all) =>
      all.map((line) => ({
        ends: (line.getAttribute('data-line') ?? '').split('~'),
        look: line.getAttribute('data-look'),
        count: Number(line.querySelector('.map-line-count text')?.textContent),
      })),
    )
    expect(lines.length).toBeGreaterThan(3)
    const between = (a = '', b = ''): number =>
      model.relations.filter(({ from, to }) => {
        const places = [model.placeOf(from), model.placeOf(to)]
        return places.includes(a) && places.includes(b)
      }).length
    expect(lines).toEqual(lines.map(({ ends }) => ({ ends, look: 'flow', count: between(...ends) })))
    const pairs = lines.map(({ ends }) => [...ends].sort().join('–'))
    expect(pairs).toEqual(expect.arrayContaining(['base–hub', 'apps–hub', 'apps–portal']))
  })
  await test.step('the farther away, the less is written: summaries go first, then all but the names of bands', async () => {
    await openMap(page, 'focus=district-apps')
    const root = page.locator('.map-root')
    // What holds nothing else shows its summary as long as titles can be read.
    await expect(page.locator('.map-frame .map-summary')).toBeVisible()
    await openMap(page)
    await expect(async () => {
      await page.getByRole('button', { name: '放大' }).click()
      await expect(root).toHaveAttribute('data-detail', 'full', { timeout: 250 })
    }).toPass({ intervals: [50] })
    await expect(page.locator('.map-card .map-summary').first()).toBeVisible()
    for (const [detail, isTitled] of [
      ['title', true],
      ['band', false],
    ] as const) {
      await expect(async () => {
        await page.getByRole('button', { name: '缩小' }).click()
        await expect(root).toHaveAttribute('data-detail', detail, { timeout: 250 })
      }).toPass({ intervals: [50] })
      await expect(page.locator('.map-card .map-title').first()).toBeVisible({ visible: isTitled })
      await expect(page.locator('.react-flow__node-band .map-title').first()).toBeVisible()
    }
    await page.getByRole('button', { name: '适合窗口' }).click()
    await expect(root).toHaveAttribute('data-detail', 'title')
    await expect(page.locator('.map-card .map-summary').first()).toBeHidden()
  })
  await test.step('the minimap appears when part of the picture is out of the window', async () => {
    await openMap(page)
    const minimap = page.locator('.map-minimap')
    await expect(minimap).toBeHidden()
    await expect(async () => {
      await page.getByRole('button', { name: '放大' }).click()
      await expect(minimap).toBeVisible({ timeout: 250 })
    }).toPass({ intervals: [50] })
  })
})

test('the map leaves the panels closed until there is something to show, and remembers what was chosen', async ({
  page,
}) => {
  await openMap(page)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await page.getByRole('button', { name: '显示大纲' }).click()
  await expect(page.getByRole('complementary', { name: '大纲' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('complementary', { name: '大纲' })).toBeVisible()
})

test('the first picture is drawn as it stays: it shows no other level of detail before', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    new MutationObserver(() => {
      const detail = document
        .querySelector('.react-flow__node')
        ?.closest('[data-detail]')
        ?.getAttribute('data-detail')
      if (detail && detail !== seen.at(-1)) seen.push(detail)
    }).observe(document, { childList: true, subtree: true, attributes: true })
    Object.assign(window, { seen })
  })
  await openMap(page)
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['title'])
})

function windowRect({ width, height }: { width: number; height: number }) {
  return { left: 0, top: 0, right: width, bottom: height }
}
