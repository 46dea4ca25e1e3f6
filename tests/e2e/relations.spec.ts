import type { Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { readShippedModel, type ShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const bases = ['stated', 'inferred', 'assumed'] as const

const words = {
  zh: { legend: '图例', basis: { stated: '明文', inferred: '推断', assumed: '假设' } },
  en: { legend: 'Legend', basis: { stated: 'Stated', inferred: 'Inferred', assumed: 'Assumed' } },
} as const

interface Drawn {
  readonly from: string
  readonly to: string
  readonly basis: string
  readonly look: string
  readonly count: number
}

const drawnLines = async (page: Page): Promise<Drawn[]> => {
  await settled(page)
  return page.locator('.map-line').evaluateAll((lines) =>
    lines.map((line) => {
      const [from = '', to = ''] = (line.getAttribute('data-line') ?? '').split('~')
      return {
        from,
        to,
        basis: line.getAttribute('data-basis') ?? '',
        look: line.getAttribute('data-look') ?? '',
        count: Number(line.querySelector('.map-line-count text')?.textContent ?? 1),
      }
    }),
  )
}

const startsWith = (text: string): RegExp => new RegExp(`^${text}`)

const sorted = (lines: readonly Drawn[]): Drawn[] =>
  [...lines].sort((a, b) => `${a.from}~${a.to}`.localeCompare(`${b.from}~${b.to}`))

/** The lines that a closed box of the landscape must have: its relations, rolled up to the boxes of the first level. */
const expectedLines = (model: ShippedModel, id: string): Drawn[] => {
  const firstLevel = (element: string): string => model.chainOf(element).at(-2) ?? element
  const lines = new Map<string, Drawn>()
  for (const { from, to, basis } of model.relations) {
    const ends = [firstLevel(from), firstLevel(to)] as const
    if (ends[0] === ends[1] || !ends.includes(id)) continue
    const known = lines.get(ends.join('~'))
    const firmest = bases.find((each) => each === basis || each === known?.basis) ?? basis
    lines.set(ends.join('~'), {
      from: ends[0],
      to: ends[1],
      basis: firmest,
      look: 'asked',
      count: (known?.count ?? 0) + 1,
    })
  }
  return sorted([...lines.values()])
}

const accountOf = async (
  page: Page,
): Promise<Record<'total' | 'shown' | 'rolledUp' | 'filtered' | 'hidden', number>> => {
  await settled(page)
  return page.locator('[data-total]').evaluate((line) => {
    const read = (name: string): number => Number(line.getAttribute(`data-${name}`))
    return {
      total: read('total'),
      shown: read('shown'),
      rolledUp: read('rolled-up'),
      filtered: read('filtered'),
      hidden: read('hidden'),
    }
  })
}

test('cards show their lines, and what is not tied to them steps back', async ({ page }) => {
  await test.step('hovering a card previews its lines, rolled up with their counts, and leaving it takes them away', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    const atFirst = await drawnLines(page)
    await box(page, 'data-hub').hover()
    await expect(page.locator('.map-line[data-look="asked"]').first()).toBeVisible()
    const lines = await drawnLines(page)
    expect(sorted(lines)).toEqual(expectedLines(model, 'data-hub'))
    expect(lines.some(({ count }) => count > 1)).toBe(true)
    await page.mouse.move(5, 60)
    await expect(page.locator('.map-line[data-look="asked"]')).toHaveCount(0)
    expect(await drawnLines(page)).toEqual(atFirst)
  })
  await test.step('selecting a card isolates it: what it is not tied to is dimmed, and the bands stay', async () => {
    await openMap(page)
    const model = await readShippedModel(page)
    await box(page, 'spatiotemporal-platform').click({ position: { x: 24, y: 16 } })
    await expectHash(page, { select: 'spatiotemporal-platform' })
    await page.mouse.move(5, 60)
    const lines = await drawnLines(page)
    expect(sorted(lines)).toEqual(expectedLines(model, 'spatiotemporal-platform'))
    const lit = new Set(['spatiotemporal-platform', ...lines.flatMap(({ from, to }) => [from, to])])
    // Dimming takes a moment.
    await expect
      .poll(async () =>
        page.locator('.react-flow__node').evaluateAll((nodes) =>
          nodes
            .filter((node) => Number(getComputedStyle(node).opacity) === 1)
            .map((node) => node.getAttribute('data-id'))
            .sort(),
        ),
      )
      .toEqual(
        [...[...model.metamodel.layers, ...model.metamodel.pillars].map(({ id }) => id), ...lit].sort(),
      )
    await page.keyboard.press('Escape')
    await expectHash(page, { select: null })
    await expect.poll(() => dimmed(page)).toBe(0)
  })
  await test.step('boxes that come while others are dimmed are dimmed too', async () => {
    await openMap(page)
    await box(page, 'spatiotemporal-platform').click({ position: { x: 24, y: 16 } })
    await expect.poll(() => dimmed(page)).toBeGreaterThan(0)
    await box(page, 'one-net-governance').press('Enter')
    const inside = page.locator('.react-flow__node').filter({ has: page.locator('[data-form="small-card"]') })
    await expect(inside.first()).toBeVisible()
    const lines = await drawnLines(page)
    const lit = new Set(lines.flatMap(({ from, to }) => [from, to]))
    const isLit = await inside.evaluateAll((nodes) =>
      nodes.map((node) => ({
        id: node.getAttribute('data-id') ?? '',
        isLit: Number(getComputedStyle(node).opacity) === 1,
      })),
    )
    expect(isLit).toEqual(isLit.map(({ id }) => ({ id, isLit: lit.has(id) })))
    expect(isLit.filter((each) => !each.isLit)).not.toEqual([])
  })
})

const dimmed = (page: Page): Promise<number> =>
  page
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.filter((node) => Number(getComputedStyle(node).opacity) < 1).length)

for (const language of languages) {
  const turn = takeTurns(language)
  turn.test(
    `clicking a line with a count lists the relations it stands for, each with type, basis and clause (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      await page.locator('.map-line[data-line="base~hub"] .map-line-count').click()
      const panel = page.getByRole('complementary')
      const between = model.relations.filter(({ from, to }) => {
        const places = [model.placeOf(from), model.placeOf(to)].sort().join()
        return places === 'base,hub'
      })
      await expect(panel.getByRole('heading', { level: 2 }).nth(1)).toContainText(String(between.length))
      const entries = panel.getByRole('listitem')
      await expect(entries).toHaveCount(between.length)
      const texts = await entries.allInnerTexts()
      const missing = between.filter(({ from, to, type, basis, citations }) => {
        const typeName = model.metamodel.relationTypes.find(({ id }) => id === type)?.name[language] ?? '?'
        const parts = [
          model.nameOf(from)[language],
          typeName,
          model.nameOf(to)[language],
          words[language].basis[basis],
          ...citations.map(({ section }) => section),
        ]
        return !texts.some((text) => parts.every((part) => text.includes(part)))
      })
      expect(missing.map(({ id }) => id)).toEqual([])

      await panel
        .getByRole('button', { name: model.nameOf(between[0]?.from ?? '')[language], exact: true })
        .first()
        .click()
      await expectHash(page, { select: between[0]?.from ?? '' })
    },
  )

  turn.test(
    `the legend says what each dash means and switches its relations off and on (${language})`,
    async ({ page }) => {
      await openMap(page, `lang=${language}`)
      const model = await readShippedModel(page)
      const assumed = model.relations.filter(({ basis }) => basis === 'assumed').length
      expect(assumed).toBeGreaterThan(0)
      const { basis: basisWords } = words[language]
      const named = {
        stated: startsWith(basisWords.stated),
        inferred: startsWith(basisWords.inferred),
        assumed: startsWith(basisWords.assumed),
      }
      const legend = page.getByRole('region', { name: words[language].legend })
      await legend.getByRole('button', { name: words[language].legend }).click()
      for (const basis of bases)
        await expect(legend.getByRole('button', { name: named[basis] })).toHaveAttribute(
          'aria-pressed',
          'true',
        )
      await legend.getByRole('button', { name: named.assumed }).click()
      await expectHash(page, { hide: 'assumed' })
      expect((await accountOf(page)).filtered).toBe(assumed)
      await legend.getByRole('button', { name: named.inferred }).click()
      await expectHash(page, { hide: 'inferred,assumed' })
      const lines = await drawnLines(page)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.filter(({ basis }) => basis !== 'stated')).toEqual([])
      await legend.getByRole('button', { name: named.assumed }).click()
      await legend.getByRole('button', { name: named.inferred }).click()
      await expectHash(page, { hide: null })
      expect((await accountOf(page)).filtered).toBe(0)
    },
  )
}

test('stated lines are solid, inferred ones dashed and assumed ones dotted, in the legend as on the map', async ({
  page,
}) => {
  await openMap(page)
  const model = await readShippedModel(page)
  const assumed = model.relations.find(({ basis }) => basis === 'assumed')
  await openMap(page, `focus=${assumed?.from}`)
  const seen = new Map<string, string>()
  for (const focus of [assumed?.from, 'identity-platform', 'data-hub']) {
    await openMap(page, `focus=${focus}`)
    await settled(page)
    const lines = await page.locator('.map-line').evaluateAll((all) =>
      all.map((line) => {
        const stroke = line.querySelector('.map-line-stroke')
        return [
          line.getAttribute('data-basis') ?? '',
          stroke ? getComputedStyle(stroke).strokeDasharray : '',
        ] as const
      }),
    )
    for (const [basis, dash] of lines) seen.set(basis, dash)
  }
  const lengthOf = (basis: string): number => Number.parseFloat(seen.get(basis) ?? '')
  expect(seen.get('stated')).toBe('none')
  expect(lengthOf('inferred')).toBeGreaterThanOrEqual(4)
  expect(lengthOf('assumed')).toBeLessThanOrEqual(2)

  await page.getByRole('button', { name: '图例' }).click()
  const samples = page.getByRole('region', { name: '图例' }).locator('button line')
  const dashes = await samples.evaluateAll((all) => all.map((line) => line.getAttribute('stroke-dasharray')))
  expect(dashes.map((dash) => Number.parseFloat(dash ?? '') || 'solid')).toEqual([
    'solid',
    lengthOf('inferred'),
    lengthOf('assumed'),
  ])
})

test('the parts of the account add up to all relations of the model, whatever is shown', async ({ page }) => {
  await openMap(page)
  const { relations } = await readShippedModel(page)
  const states = [
    '',
    'hide=stated',
    'hide=stated,inferred,assumed',
    'select=data-hub',
    'select=hub',
    'select=citizens&hide=inferred',
    'open=data-hub,base-databases',
    'open=data-hub,base-databases&select=data-hub',
    'open=one-net-governance,public-emergencies,smart-emergency&select=emergency-db',
    'focus=hub',
    'focus=data-hub',
    'focus=data-hub&open=base-databases&select=population-db',
    'focus=one-net-service&hide=assumed',
    'focus=citizens',
    'focus=project-gov-network-upgrade',
    'focus=security&select=zero-trust',
  ]
  const seen = new Set<string>()
  for (const state of states) {
    await page.goto(`#/map?${state}`)
    const { total, shown, rolledUp, filtered, hidden } = await accountOf(page)
    expect({ state, total }).toEqual({ state, total: relations.length })
    expect({ state, sum: shown + rolledUp + filtered + hidden }).toEqual({ state, sum: total })
    expect(Math.min(shown, rolledUp, filtered, hidden), state).toBeGreaterThanOrEqual(0)
    const drawn = (await drawnLines(page)).filter(({ look }) => look !== 'project')
    const drawnCount = drawn.reduce((sum, { count }) => sum + count, 0)
    expect({ state, drawnCount }).toEqual({ state, drawnCount: shown + rolledUp })
    seen.add([shown, rolledUp, filtered, hidden].join())
  }
  // The account follows the picture: it is not one sum said everywhere.
  expect(seen.size).toBeGreaterThan(8)
})
