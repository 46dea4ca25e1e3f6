import { languages } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    trace: '追踪',
    standsOn: '它依靠什么',
    stoodOnBy: '什么依靠它',
    all: '全部',
    end: '结束追踪',
    hop: /第 1 步 (\d+) 个/,
  },
  en: {
    trace: 'Trace',
    standsOn: 'what it stands on',
    stoodOnBy: 'what stands on it',
    all: 'all',
    end: 'end the trace',
    hop: /hop 1: (\d+)/,
  },
} as const

for (const language of languages) {
  const w = words[language]
  test(`an architect traces what the business hub stands on and who uses it, in ${language}`, async ({
    page,
    context,
  }) => {
    await openMap(page, `select=business-hub&lang=${language}`)
    const account = page.locator('[data-total]')
    await page.keyboard.press('1')
    await expect(page).toHaveURL(/trace=both,1/)
    await expect(account).toContainText(w.hop)

    await page.getByRole('button', { name: w.trace, exact: true }).click()
    await page.getByRole('button', { name: w.standsOn, exact: true }).click()
    await expect(page).toHaveURL(/trace=stands-on,1/)
    const ring = (id: string): Promise<string> =>
      page
        .locator(`.react-flow__node[data-id="${id}"] > div`)
        .evaluate((box) => getComputedStyle(box, '::after').content)
    // 二（四）2: the business hub stands on the data hub and the capability hub.
    expect(await ring('data-hub')).toBe('"1"')
    expect(await ring('capability-hub')).toBe('"1"')

    await page.getByRole('button', { name: w.stoodOnBy, exact: true }).click()
    await expect(page).toHaveURL(/trace=stood-on-by,1/)
    // 四（三）1: it supports services, governance and collaboration.
    for (const id of ['one-net-service', 'one-net-governance', 'one-net-collaboration'])
      expect(await ring(id)).toBe('"1"')
    await expect(page.locator('.react-flow__node[data-id="department-apps"]')).toBeVisible()

    // More hops never reach less, and all hops are the most.
    const litAt = async (key: string): Promise<number> => {
      await page.keyboard.press(key)
      await expect(page).toHaveURL(new RegExp(`trace=stood-on-by,${key === '0' ? 'all' : key}`))
      return page
        .locator('.react-flow__node > div')
        .evaluateAll(
          (boxes) => boxes.filter((box) => /\d/.test(getComputedStyle(box, '::after').content)).length,
        )
    }
    const counts = [await litAt('1'), await litAt('2'), await litAt('3'), await litAt('0')]
    expect([...counts].sort((a, b) => a - b)).toEqual(counts)
    expect(counts[3]).toBeGreaterThan(counts[0] ?? 0)

    // The account still adds up, and the link restores all of it.
    const parts = await account.evaluate(({ dataset }) => ({ ...dataset }) as Record<string, string>)
    const sum = ['shown', 'rolledUp', 'filtered', 'hidden'].reduce(
      (total, key) => total + Number(parts[key]),
      0,
    )
    expect(sum).toBe(Number(parts['total']))
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(other.locator('[data-total]')).toHaveText((await account.textContent()) ?? '')
    await other.close()

    await page.getByRole('button', { name: w.end, exact: true }).click()
    await expect(page).not.toHaveURL(/trace=/)
    await page.keyboard.press('2')
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/trace=|select=/)
  })
}

test('hiding what is inferred narrows a trace', async ({ page }) => {
  await openMap(page, 'select=data-hub&trace=stood-on-by,1&lang=en')
  const reached = async (): Promise<number> =>
    Number(/hop 1: (\d+)/.exec((await page.locator('[data-total]').textContent()) ?? '')?.[1])
  const all = await reached()
  await page.evaluate(() => {
    location.hash += '&hide=inferred,assumed'
  })
  await expect(page.locator('[data-total]')).not.toHaveAttribute('data-filtered', '0')
  expect(await reached()).toBeLessThan(all)
})

test('a trace that is not understood is ignored with a notice', async ({ page }) => {
  await openMap(page, 'select=data-hub&trace=sideways,3&lang=en')
  await expect(page.getByRole('status').filter({ hasText: 'trace=sideways,3' })).toBeVisible()
  await expect(page).not.toHaveURL(/trace=/)
})
