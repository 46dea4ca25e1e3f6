import { readFile } from 'node:fs/promises'
import { caseItem, countsOf, hitsAfter, openImpact, openTab, saveCase } from './support/impact.ts'
import { languages, takeTurns } from './support/languages.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    late: '感知平台晚半年',
    cloud: '政务云停运',
    note: '给分管领导看',
    link: '链接',
    rename: '改名和备注',
    duplicate: '复制一份',
    remove: '删除',
    restore: '恢复',
    done: '完成',
    copy: '（副本）',
    open: '打开',
    export: '全部导出为文件',
    event: '事件',
    refused: '浏览器不允许保存',
    version: '另一个版本',
    missing: '已不存在的 1 项',
    changed: '已改动，未保存',
  },
  en: {
    late: 'Sensing half a year late',
    cloud: 'The cloud fails',
    note: 'For the board',
    link: 'Link',
    rename: 'Name and note',
    duplicate: 'Duplicate',
    remove: 'Delete',
    restore: 'Undo',
    done: 'Done',
    copy: ' (copy)',
    open: 'Open',
    export: 'Export all to a file',
    event: 'Event',
    refused: 'The browser does not let this page save',
    version: 'another version',
    missing: '1 things that are no longer there',
    changed: 'Changed, not saved',
  },
} as const

const late = 'from=project-iot-platform&event=delay&months=6&basis=stated'

/** A case as a link says it where nothing is compressed. */
const plainLink = (record: unknown): string => `p${Buffer.from(JSON.stringify(record)).toString('base64url')}`

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]

  turn.test(
    `cases are renamed, duplicated, deleted and had back, and outlive the page, in ${language}`,
    async ({ page }) => {
      await openImpact(page, `${late}&lang=${language}`)
      await saveCase(page, w.late, w.note)
      const item = caseItem(page, w.late)
      await item.getByRole('button', { name: w.rename }).click()
      await item.or(page.locator('[data-case]')).first().locator('input').fill(w.cloud)
      await page.getByRole('button', { name: w.done, exact: true }).click()
      await expect(caseItem(page, w.cloud)).toBeVisible()
      await caseItem(page, w.cloud).getByRole('button', { name: w.duplicate }).click()
      await expect(caseItem(page, `${w.cloud}${w.copy}`)).toBeVisible()
      await caseItem(page, w.cloud).getByRole('button', { name: w.remove }).click()
      await expect(caseItem(page, w.cloud)).toHaveCount(0)
      await page.getByRole('button', { name: w.restore, exact: true }).click()
      await expect(caseItem(page, w.cloud)).toBeVisible()
      // Each of these was a step: back to the first name, and forth again.
      for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
      await expect(caseItem(page, w.late)).toBeVisible()
      await expect(page.locator('[data-case]')).toHaveCount(1)
      for (let step = 0; step < 4; step++) await page.keyboard.press('Control+Shift+z')
      await expect(caseItem(page, w.cloud)).toBeVisible()
      await expect(page.locator('[data-case]')).toHaveCount(2)
      expect(await seriousViolations(page)).toEqual([])
      await page.reload()
      await openTab(page, 'cases')
      await expect(page.locator('[data-case]')).toHaveCount(2)
      // Changed since it was opened, and opened again.
      await caseItem(page, w.cloud).getByRole('button', { name: w.open, exact: true }).click()
      const kept = (await countsOf(page)).hits
      await page.getByRole('combobox', { name: w.event }).selectOption('cut')
      await hitsAfter(page, kept)
      await expect(page.locator('[data-opened]')).toContainText(w.changed)
      await caseItem(page, w.cloud).getByRole('button', { name: w.open, exact: true }).click()
      await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(kept))
      await expect(page.locator('[data-opened]')).not.toContainText(w.changed)
      // The address says which case is open.
      await page.reload()
      await expect(page.locator('[data-opened]')).toContainText(w.cloud)
      await expect(page.locator('[data-opened]')).not.toContainText(w.changed)
    },
  )

  turn.test(`cases go through a file, and are not kept twice, in ${language}`, async ({ page, browser }) => {
    await openImpact(page, `${late}&lang=${language}`)
    await saveCase(page, w.late, w.note)
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: w.export }).click()
    const download = await waiting
    const text = await readFile(await download.path(), 'utf8')
    const file = { name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.locator('input[type="file"]').last().setInputFiles(file)
    await expect(page.locator('[data-case]')).toHaveCount(1)

    const profile = await browser.newContext({ baseURL: page.url().split('#')[0] ?? '' })
    const colleague = await profile.newPage()
    await openImpact(colleague, `lang=${language}`)
    await openTab(colleague, 'cases')
    const input = colleague.locator('[role="tabpanel"] input[type="file"]')
    await input.setInputFiles(file)
    await expect(caseItem(colleague, w.late)).toContainText(w.note)
    await input.setInputFiles({ ...file, buffer: Buffer.from('not a file of cases') })
    await expect(colleague.locator('[data-case]')).toHaveCount(1)
    await profile.close()
  })

  turn.test(
    `a case of another version opens with a note of what is gone, in ${language}`,
    async ({ page }) => {
      const time = '2030-01-01T00:00:00.000Z'
      const record = {
        kind: 'layerscope-impact-case',
        version: 1,
        id: '0123456789abcdef01234567',
        name: w.cloud,
        note: '',
        model: { dataset: 'shenzhen', fingerprint: '0000000000000000' },
        wish: {
          origins: ['gov-cloud', 'long-gone'],
          event: 'outage',
          months: null,
          hops: null,
          bases: null,
          types: [],
          steps: [],
          relations: [],
          without: [],
        },
        created: time,
        changed: time,
      }
      await openImpact(page, `case=${plainLink(record)}&lang=${language}`)
      const opened = page.locator('[data-opened="link"]')
      await expect(opened).toContainText(w.version)
      await expect(opened).toContainText(w.missing)
      await opened.locator('summary').click()
      await expect(opened).toContainText('long-gone')
      await expect(page.locator('[data-origin]')).toHaveCount(1)
    },
  )

  turn.test(
    `where nothing can be saved, that is said, and the case can still be handed on, in ${language}`,
    async ({ page }) => {
      await page.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('refused', 'SecurityError')
        }
      })
      await openImpact(page, `${late}&lang=${language}`)
      await openTab(page, 'cases')
      await expect(page.getByRole('alert').filter({ hasText: w.refused })).toBeVisible()
      await saveCase(page, w.late)
      await expect(caseItem(page, w.late)).toBeVisible()
      await caseItem(page, w.late).getByRole('button', { name: w.link, exact: true }).click()
      await expect(caseItem(page, w.late).getByRole('textbox')).toHaveValue(/case=/)
    },
  )
}

test('two tabs have the same cases', async ({ page, context }) => {
  await openImpact(page, `${late}&lang=en`)
  const other = await context.newPage()
  await openImpact(other, `${late}&lang=en`)
  await openTab(other, 'cases')
  await saveCase(page, 'Shared')
  await expect(caseItem(other, 'Shared')).toBeVisible()
  await caseItem(other, 'Shared').getByRole('button', { name: 'Delete' }).click()
  await expect(caseItem(page, 'Shared')).toHaveCount(0)
  await other.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(caseItem(page, 'Shared')).toBeVisible()
})

test('a link that was cut is refused with the reason', async ({ page }) => {
  await openImpact(page, 'case=zTm90&lang=en')
  await expect(page.getByRole('alert').filter({ hasText: 'Copy the whole link again' })).toBeVisible()
})

test('axe finds nothing serious in the cases', async ({ page }) => {
  await openImpact(page, `${late}&lang=en`)
  await saveCase(page, 'One', 'A note')
  await caseItem(page, 'One').getByRole('button', { name: 'Link' }).click()
  await expect(caseItem(page, 'One').getByRole('textbox')).toBeVisible()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})
