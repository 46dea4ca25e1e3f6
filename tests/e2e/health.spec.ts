import type { Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    rules: '检查规则',
    soleSupports: /^单点故障/,
    unprotected: /^缺少安全防护/,
    cycles: /^循环依赖/,
    cycleWords: '相互依赖',
    worst: /停下，(\d+) 个元素失去全部依托/,
    onMap: '在图上显示',
    link: '此项链接',
    accept: '认可…',
    save: '认可',
    cancel: '取消',
    why: '为什么可以保留？',
    reason: '另有备用线路，见运维手册。',
    acceptedHere: '本浏览器中认可',
    withdraw: '撤回',
    lookFor: '检查这一项',
    severity: '严重程度',
    low: '低',
    reset: '恢复规则设置',
    off: /^没有指标 未启用/,
    export: '写入数据集',
    all: /^全部发现/,
    gone: '链接所指的发现不在当前模型中',
  },
  en: {
    rules: 'Rules',
    soleSupports: /^Single points of failure/,
    unprotected: /^Unprotected/,
    cycles: /^Circular dependencies/,
    cycleWords: 'stand on each other in a circle',
    worst: /stops, (\d+) elements have nothing left to stand on/,
    onMap: 'Show on the map',
    link: 'Link to this',
    accept: 'Accept…',
    save: 'Accept',
    cancel: 'Cancel',
    why: 'Why may it stay?',
    reason: 'There is a spare line; see the operating manual.',
    acceptedHere: 'Accepted in this browser',
    withdraw: 'Withdraw',
    lookFor: 'Look for this',
    severity: 'Severity',
    low: 'Low',
    reset: 'Reset the rules',
    off: /^No indicator off/,
    export: 'Write into the dataset',
    all: /^All findings/,
    gone: 'The finding of this link is not in the present model',
  },
} as const

const findings = (page: Page) => page.locator('[data-finding]')
const openHealth = async (page: Page, query: string): Promise<void> => {
  await page.goto(`./#/health?${query}`)
  await expect(page.getByRole('article')).toBeVisible()
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  const lang = `lang=${language}`
  const rule = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: w.rules }).getByRole('button', { name })

  test.describe(`the health screen in ${language}`, () => {
    test('reads the worst single point of failure, and shares it as a link that restores it', async ({
      page,
      context,
    }) => {
      await openHealth(page, lang)
      await rule(page, w.soleSupports).click()
      await expect(page).toHaveURL(/rule=sole-support/)
      const counts = (
        await findings(page).locator('> div:first-child > p:first-child').allTextContents()
      ).map((text) => Number(w.worst.exec(text)?.[1]))
      expect(counts.length).toBeGreaterThan(3)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      const worst = findings(page).first()
      await worst.getByRole('link', { name: w.link }).click()
      await expect(worst).toHaveAttribute('aria-current', 'true')
      const id = await worst.getAttribute('data-finding')
      const other = await context.newPage()
      await other.goto(page.url())
      const pointed = other.locator('[data-finding][aria-current="true"]')
      await expect(pointed).toHaveAttribute('data-finding', id ?? '')
      await expect(pointed).toContainText(w.worst)
      await expect(pointed).toBeInViewport()
    })

    turn.test('shows findings on the map, and lets rules be switched', async ({ page }) => {
      await test.step('shows all that a finding is about on the map, selected', async () => {
        await openHealth(page, `rule=sole-support&${lang}`)
        const first = findings(page).first()
        const named = await first.locator('ul').getByRole('button').count()
        await first.getByRole('button', { name: w.onMap }).click()
        await expect(page).toHaveURL(/#\/map\?.*select=/)
        const select = /select=([^&]+)/.exec(page.url())?.[1]?.split(',') ?? []
        expect(select).toHaveLength(named + 1)
        await expect(page.locator(`.react-flow__node[data-id="${select[0]}"]`)).toHaveAttribute(
          'aria-pressed',
          'true',
        )
        await page.goBack()
        await expect(findings(page).first()).toBeVisible()
      })
      await test.step('names the relations that would open a circle, with their clauses', async () => {
        await openHealth(page, lang)
        await rule(page, w.cycles).click()
        const first = findings(page).first()
        await expect(first).toContainText(w.cycleWords)
        await expect(first.locator('ul').last().locator('> li').first()).toContainText(/[一二三四五六]（/)
      })
      await test.step('lets go of a reason that is not given', async () => {
        await openHealth(page, `rule=unprotected&${lang}`)
        const item = findings(page).first()
        await item.getByRole('button', { name: w.accept }).click()
        await expect(page.getByRole('textbox', { name: w.why })).toBeFocused()
        await page.keyboard.press('Escape')
        await expect(page.getByRole('textbox', { name: w.why })).toBeHidden()
        await expect(item.getByRole('button', { name: w.accept })).toBeVisible()
      })
      await test.step('says when a link points at what is not found any more', async () => {
        await openHealth(page, `finding=unprotected:nothing&${lang}`)
        await expect(page.getByRole('status').filter({ hasText: w.gone })).toBeVisible()
      })
    })

    turn.test('leads from a name in a finding to that element on the map', async ({ page }) => {
      await openHealth(page, `rule=sole-support&${lang}`)
      await findings(page).first().locator('p').first().getByRole('button').click()
      await expect(page).toHaveURL(/#\/map\?.*select=[a-z0-9-]+(&|$)/)
    })

    turn.test(
      'keeps what is accepted with a reason, over a reload, until it is withdrawn',
      async ({ page }) => {
        await openHealth(page, `rule=unprotected&${lang}`)
        const id = await findings(page).first().getAttribute('data-finding')
        const item = page.locator(`[data-finding="${id}"]`)
        const count = (await rule(page, w.unprotected).textContent()) ?? ''
        await item.getByRole('button', { name: w.accept }).click()
        await expect(item.getByRole('button', { name: w.save, exact: true })).toBeDisabled()
        await page.keyboard.type(w.reason)
        await item.getByRole('button', { name: w.save, exact: true }).press('Enter')
        await expect(item).toContainText(w.acceptedHere)
        await expect(rule(page, w.unprotected)).not.toHaveText(count)
        await expect(async () => {
          await page.reload()
          await expect(item).toContainText(w.reason, { timeout: 4000 })
        }).toPass()
        // Still shown, behind those that stay open.
        await expect(findings(page).last()).toHaveAttribute('data-finding', id ?? '')
        await rule(page, w.all).click()
        await expect(page.getByRole('textbox', { name: w.export })).toHaveValue(
          new RegExp(`^acceptedFindings:\n {2}- finding: "${id}"\n.*${w.reason.slice(0, 8)}`),
        )
        await rule(page, w.unprotected).click()
        await item.getByRole('button', { name: w.withdraw }).click()
        await expect(item).not.toContainText(w.reason)
      },
    )

    turn.test('switches rules on and off and weighs them, in the address, and back', async ({ page }) => {
      await openHealth(page, lang)
      await rule(page, w.off).click()
      await page.getByRole('checkbox', { name: w.lookFor }).check()
      await expect(findings(page).first()).toBeVisible()
      await expect(page).toHaveURL(/rules=no-indicator:on/)
      await page.getByRole('combobox', { name: w.severity }).selectOption('high')
      await expect(page).toHaveURL(/rules=no-indicator:on,no-indicator:high/)
      await page.reload()
      await expect(page.getByRole('combobox', { name: w.severity })).toHaveValue('high')
      await page.getByRole('button', { name: w.reset }).click()
      await expect(page).not.toHaveURL(/rules=/)
      await expect(rule(page, w.off)).toBeVisible()
    })

    turn.test('works on a phone, with nothing wider than the page', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await openHealth(page, lang)
      await rule(page, w.soleSupports).click()
      await expect(findings(page).first()).toBeVisible()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(390)
    })
  })
}

test('axe finds nothing serious on the health screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const query of ['', 'rule=cycle&', 'rule=no-indicator&']) {
    await openHealth(page, `${query}lang=en`)
    expect(await seriousViolationsInThemes(page)).toEqual([])
  }
  const accept = words.en.accept
  await openHealth(page, 'rule=sole-support&lang=en')
  await findings(page).first().getByRole('button', { name: accept }).click()
  await page.keyboard.type('ok')
  await page.getByRole('button', { name: words.en.save, exact: true }).click()
  await expect(page.getByText(words.en.acceptedHere)).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})

test('a large model is checked beside the page', async ({ page }) => {
  const response = await page.request.get('./models/shenzhen.json')
  const dataset = (await response.json()) as { elements: { id: string; name: object; layer?: string }[] }
  const [first] = dataset.elements.filter(({ layer }) => layer !== undefined)
  const more = Array.from({ length: 6000 }, (_, index) => ({
    ...first,
    id: `more-${index}`,
    parent: undefined,
  }))
  const text = JSON.stringify({ ...dataset, elements: [...dataset.elements, ...more] })
  await page.goto('./#/quiz?lang=en')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('button', { name: 'Back to the built-in model' })).toBeVisible()
  const started = page.waitForEvent('worker')
  await page.getByRole('link', { name: 'Health', exact: true }).first().click()
  await started
  const alone = page
    .getByRole('navigation', { name: words.en.rules })
    .getByRole('button', { name: /^No relation/ })
  await expect(alone).toContainText(/6,?\d{3}/)
  await expect(page.locator('[data-checking]')).toHaveCount(0)
})
