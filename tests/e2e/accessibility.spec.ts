import type { Page } from '@playwright/test'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

interface State {
  readonly address?: string
  /** What is done once the map stands; by roles that are the same in both languages, or by keys. */
  readonly act?: (page: Page) => Promise<void>
}

const states: Readonly<Record<string, State>> = {
  'the landscape': {},
  'an opened box': { address: 'open=data-hub,base-databases' },
  'a selected box with its details': { address: 'open=citizens&select=one-net-service' },
  'an indicator': { address: 'select=indicator-07' },
  'a line’s relations': {
    act: (page) => page.locator('.map-line[data-line="base~hub"] .map-line-count').click(),
  },
  'an element in focus': { address: 'focus=one-net-governance' },
  'a project in focus': { address: 'focus=project-gov-network-upgrade' },
  'the outline': {
    address: 'open=cloud&select=gov-cloud',
    act: async (page) => {
      await page.keyboard.press('o')
      await expect(page.getByRole('tree')).toBeVisible()
    },
  },
  'the legend': {
    act: (page) => page.getByRole('button', { name: /^(图例|Legend)$/ }).click(),
  },
  'the shortcuts': {
    act: async (page) => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  'the problems of a file': {
    act: async (page) => {
      const buffer = Buffer.from('formatVersion: 1\nid: x\nelement: []\n')
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer })
      await expect(page.getByRole('alert')).toContainText('broken.yaml')
    },
  },
  'a notice': { address: 'focus=nothing' },
  'far away': {
    act: async (page) => {
      for (const detail of ['title', 'band'])
        await expect(async () => {
          await page.keyboard.press('-')
          await expect(page.locator('.map-root')).toHaveAttribute('data-detail', detail, { timeout: 250 })
        }).toPass({ intervals: [50] })
    },
  },
}

for (const [index, [name, { address, act }]] of Object.entries(states).entries()) {
  // The languages take turns.
  const language = index % 2 === 0 ? 'zh' : 'en'
  test(`axe finds nothing serious in ${name} (${language})`, async ({ page }) => {
    // What is fading in is not yet what is read.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openMap(page, [address, `lang=${language}`].filter(Boolean).join('&'))
    await act?.(page)
    await settled(page)
    expect(await seriousViolationsInThemes(page)).toEqual([])
  })
}

test('axe finds nothing serious where the model is missing', async ({ page }) => {
  await page.route('**/models/shenzhen.map.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{}' }),
  )
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await seriousViolations(page)).toEqual([])
})

test('each box is a button or a group whose spoken name begins with its title, and says whether it is open', async ({
  page,
}) => {
  await openMap(page, 'open=data-hub')
  await expect(box(page, 'data-hub')).toHaveRole('button')
  await expect(box(page, 'data-hub')).toHaveAccessibleName(/^数据中枢、.*13 个下级/)
  await expect(box(page, 'data-hub')).toHaveAttribute('aria-expanded', 'true')
  await expect(box(page, 'cloud')).toHaveAttribute('aria-expanded', 'false')
  await expect(box(page, 'district-apps')).not.toHaveAttribute('aria-expanded')
  await expect(box(page, 'hub')).toHaveRole('group')
})
