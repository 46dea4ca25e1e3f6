import { expect, type Locator, type Page } from '@playwright/test'

/** What the impact screen says in figures: of the map, and of the table beside it. */
export interface ImpactCounts {
  readonly hits: number
  readonly onMap: number
  readonly inClosed: number
  readonly away: number
  readonly besides: number
}

/** A row of the table by the id of what is hit. The table holds only the rows in sight. */
export const hitRow = (page: Page, id: string): Locator => page.locator(`tr[data-hit="${id}"]`)

const accountOf = (page: Page): Locator => page.locator('[data-hits]')

/** Opens the impact screen and waits for its map. */
export async function openImpact(page: Page, query: string): Promise<void> {
  await page.goto(`./#/impact?${query}`)
  // With the screen come the map and the table: the first time that is much to read.
  await expect(page.locator('.react-flow__node').first()).toBeVisible({ timeout: 30_000 })
}

/** Reads the line under the map. */
export async function countsOf(page: Page): Promise<ImpactCounts> {
  const data = await accountOf(page).evaluate(({ dataset }) => ({ ...dataset }) as Record<string, string>)
  const number = (key: string): number => Number(data[key])
  return {
    hits: number('hits'),
    onMap: number('onMap'),
    inClosed: number('inClosed'),
    away: number('away'),
    besides: number('besides'),
  }
}

/** Waits for another number of hits than before, and returns it. */
export async function hitsAfter(page: Page, before: number): Promise<number> {
  await expect(accountOf(page)).not.toHaveAttribute('data-hits', String(before))
  return (await countsOf(page)).hits
}

/** The figures of the map, the grades and the table agree. */
export async function expectAgreement(page: Page): Promise<void> {
  const { hits, onMap, inClosed, away, besides } = await countsOf(page)
  expect(onMap + inClosed + away + besides).toBe(hits)
  const grades = await page
    .locator('[data-grade][data-count]')
    .evaluateAll((buttons) => buttons.map((button) => Number((button as HTMLElement).dataset['count'])))
  expect(grades.reduce((sum, count) => sum + count, 0)).toBe(hits)
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', String(hits))
}

/** Finds something by name and makes it an origin. */
export async function addOrigin(page: Page, find: string, id: string): Promise<void> {
  await page.getByRole('combobox').first().fill(find)
  await page.locator(`[role="option"][data-item="${id}"]`).click()
  await expect(page.locator(`[data-origin="${id}"]`)).toBeVisible()
}

/** Goes to a tab of the panel: the result, the rules, the cases. */
export const openTab = (page: Page, tab: 'result' | 'rules' | 'cases'): Promise<void> =>
  page.locator(`[data-tab="${tab}"]`).click()

/** Keeps the present run as a case. */
export async function saveCase(page: Page, name: string, note = ''): Promise<void> {
  await openTab(page, 'cases')
  const form = page.locator('form').first()
  await form.locator('input[type="text"]').fill(name)
  await form.locator('textarea').fill(note)
  await form.locator('button[type="submit"]').click()
  await expect(page.locator('[data-case]').filter({ hasText: name })).toBeVisible()
}

/** A kept case in the list. */
export const caseItem = (page: Page, name: string): Locator =>
  page.locator('[data-case]').filter({ has: page.getByRole('heading', { name, exact: true }) })
