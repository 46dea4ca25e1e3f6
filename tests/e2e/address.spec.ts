import type { Page } from '@playwright/test'
import { expectHash, hashOf } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { expect, test } from './support/strict-test.ts'

/** What a reader sees, as text to compare. */
const stateOf = async (page: Page): Promise<string[]> => {
  await settled(page)
  return page.evaluate(() => {
    const attributes = (node: Element): string =>
      ['data-id', 'aria-label', 'aria-expanded', 'aria-pressed', 'class']
        .map((name) => node.getAttribute(name))
        .join(' ')
    return [
      location.hash,
      `${document.documentElement.lang} ${document.documentElement.dataset['theme']} ${document.title}`,
      ...[...document.querySelectorAll('.react-flow__node')].map(attributes),
      ...[...document.querySelectorAll('.map-line')].map((line) => line.getAttribute('data-line') ?? ''),
      ...[...document.querySelectorAll('nav, aside, [data-total]')].map((part) => part.textContent ?? ''),
    ]
  })
}

/** Opens an address as someone does who was sent it: in a new tab, with nothing remembered. */
const inNewTab = async (page: Page, address: string): Promise<Page> => {
  await page.evaluate(() => localStorage.clear())
  const tab = await page.context().newPage()
  await tab.goto(address)
  await expect(tab.locator('.react-flow__node').first()).toBeVisible()
  return tab
}

test('what was done by hand on the landscape is restored by its address in a new tab', async ({ page }) => {
  await openMap(page)
  await box(page, 'data-hub').locator('[data-toggle]').click()
  await settled(page)
  await box(page, 'base-databases').locator('[data-toggle]').click()
  await settled(page)
  await box(page, 'population-db').click({ position: { x: 16, y: 12 } })
  await page.getByRole('button', { name: '图例' }).click()
  await page.getByRole('button', { name: /^假设/ }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Theme/ })
    .click()
  await page.mouse.move(5, 60)
  await expectHash(page, {
    open: 'data-hub,base-databases',
    select: 'population-db',
    hide: 'assumed',
    lang: 'en',
    theme: 'dark',
    focus: null,
  })
  const done = await stateOf(page)
  const tab = await inNewTab(page, page.url())
  expect(await stateOf(tab)).toEqual(done)
  await expect(box(tab, 'population-db')).toHaveAttribute('aria-pressed', 'true')
})

test('an address that was followed is restored in a new tab', async ({ page }) => {
  for (const state of [
    'focus=hub&lang=en&theme=light',
    'focus=data-hub&open=base-databases&select=population-db&hide=inferred&lang=zh&theme=projector',
    'focus=project-gov-network-upgrade&lang=en&theme=dark',
    'select=security&lang=en&theme=light',
  ]) {
    await test.step(`an address that was followed is restored in a new tab: ${state}`, async () => {
      await openMap(page)
      await page.goto(`#/map?${state}`)
      const followed = await stateOf(page)
      const tab = await inNewTab(page, page.url())
      expect(new URL(tab.url()).hash).toBe(`#/map?${state}`)
      expect(await stateOf(tab)).toEqual(followed)
      await tab.close()
    })
  }
})

test('addresses are steps, and broken ones do no harm', async ({ page }) => {
  await test.step('opening and focusing are steps back; selecting, language and theme only correct the present one', async () => {
    await openMap(page)
    const length = (): Promise<number> => page.evaluate(() => history.length)
    const start = await length()
    await box(page, 'cloud').click({ position: { x: 24, y: 16 } })
    await expectHash(page, { select: 'cloud' })
    await page.getByRole('button', { name: 'English' }).click()
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Theme/ })
      .click()
    await expectHash(page, { lang: 'en', theme: 'dark' })
    expect(await length()).toBe(start)
    await box(page, 'cloud').locator('[data-toggle]').click()
    await expectHash(page, { open: 'cloud' })
    expect(await length()).toBe(start + 1)
    await box(page, 'cloud').press('Shift+Enter')
    await expectHash(page, { focus: 'cloud' })
    expect(await length()).toBe(start + 2)
    await page.goBack()
    await expectHash(page, { focus: null, open: 'cloud' })
    await page.goBack()
    await expectHash(page, { open: null, select: 'cloud' })
  })
  await test.step('a broken address still shows the landscape', async () => {
    for (const broken of [
      '#/no-such-screen',
      '#/map?focus=',
      '#?&&=&',
      '#/map?focus=a?b=c#d',
      '#/map?select=__proto__&open=constructor',
    ]) {
      await test.step(broken, async () => {
        await page.goto(`./${broken}`)
        await page.reload()
        await expect(box(page, 'portal')).toBeVisible()
        expect(hashOf(page).get('focus')).toBeNull()
      })
    }
  })
})

for (const language of languages) {
  const turn = takeTurns(language)
  turn.test(
    `parts that are unknown or broken are left out with a quiet notice, and the rest holds (${language})`,
    async ({ page }) => {
      await openMap(page, `open=data-hub,no-such-box&select=%E4%ZZ&colour=red&lang=${language}&theme=neon`)
      const notice = page.getByRole('status').filter({
        hasText: language === 'zh' ? '地址中有无法识别的部分' : 'Parts of the address were not understood',
      })
      await expect(notice).toBeVisible()
      for (const part of ['open=no-such-box', 'select=', 'colour', 'theme=neon'])
        await expect(notice).toContainText(part)
      await expect(box(page, 'data-hub')).toHaveAttribute('aria-expanded', 'true')
      await expectHash(page, { open: 'data-hub', select: null, lang: language })
      await notice.getByRole('button').click()
      await expect(notice).toHaveCount(0)
      await box(page, 'cloud').click({ position: { x: 24, y: 16 } })
      await expectHash(page, { select: 'cloud' })
    },
  )
}
