import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { languages, takeTurns } from './support/languages.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    export: '导出',
    excel: /^Excel 表格/,
    csv: /^CSV/,
    markdown: /^Markdown 报告/,
    page: /^网页报告/,
    into: '依靠它的',
    out: '它依靠的',
    narrow: '在两侧查找',
    date: '日期',
    link: '在线查看',
    id: '编号',
    sum: '合计',
    path: '路径',
    failed: '未能生成文件',
  },
  en: {
    export: 'Export',
    excel: /^Excel workbook/,
    csv: /^CSV/,
    markdown: /^Markdown report/,
    page: /^Web page report/,
    into: 'Stands on it',
    out: 'It stands on',
    narrow: 'Find on both sides',
    date: 'Date',
    link: 'See it live',
    id: 'Id',
    sum: 'Sum',
    path: 'Path',
    failed: 'The file could not be made',
  },
} as const

const handOn = async (page: Page, menu: string, item: RegExp): Promise<Download> => {
  await page.getByRole('button', { name: menu, exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: item }).click()
  return download
}

const bytesOf = async (download: Download): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(await download.path()))

/** Sheets by their names, each row by its headings, as another program reads them. */
const readSheets = async (download: Download) => {
  const sheets = await readXlsxFile((await bytesOf(download)).buffer)
  return new Map(
    sheets.map(({ sheet, data: [heading = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(heading.map((title, x) => [String(title), row[x]]))),
    ]),
  )
}

/** The relations that a column of the dependencies screen shows, in their order. */
const shownRelations = (page: Page, side: 'into' | 'out'): Promise<(string | undefined)[]> =>
  page
    .locator(`[data-side="${side}"] [data-relation]`)
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['relation']))

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`lists handed on in ${language}`, () => {
    turn.test(
      'the dependencies of a hub are in the Excel file as they are shown, also when they are narrowed',
      async ({ page }) => {
        const model = await readShippedModel(page)
        await page.goto(`./#/dependencies?select=business-hub&lang=${language}`)
        const check = async (): Promise<number> => {
          const download = await handOn(page, w.export, w.excel)
          expect(download.suggestedFilename()).toMatch(
            /^layerscope-shenzhen-dependencies-business-hub-\d{4}-\d\d-\d\d\.xlsx$/,
          )
          const sheets = await readSheets(download)
          const into = sheets.get(w.into) ?? []
          const out = sheets.get(w.out) ?? []
          expect(into.map((row) => row[w.id])).toEqual(await shownRelations(page, 'into'))
          expect(out.map((row) => row[w.id])).toEqual(await shownRelations(page, 'out'))
          return into.length + out.length
        }
        await expect(page.locator('[data-side="into"] [data-relation]').first()).toBeVisible()
        const all = await check()
        expect(all).toBeGreaterThan(10)
        await page.getByRole('searchbox', { name: w.narrow }).fill(model.nameOf('department-apps')[language])
        await expect.poll(async () => (await shownRelations(page, 'into')).length).toBeLessThan(all)
        const narrowed = await check()
        expect(narrowed).toBeGreaterThan(0)
        expect(narrowed).toBeLessThan(all)
      },
    )

    turn.test(
      'the other formats have the same elements, and say when it was made and where it is seen live',
      async ({ page, context }) => {
        await page.goto(`./#/dependencies?select=business-hub&lang=${language}`)
        await expect(page.locator('[data-side="into"] [data-walk]').first()).toBeVisible()
        const names = await page.locator('[data-side="into"] [data-walk]').allInnerTexts()
        const csv =
          unzipSync(await bytesOf(await handOn(page, w.export, w.csv)))[`${w.into}.csv`] ?? new Uint8Array()
        expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
        const markdown = strFromU8(await bytesOf(await handOn(page, w.export, w.markdown)))
        const html = strFromU8(await bytesOf(await handOn(page, w.export, w.page)))
        const report = await context.newPage()
        await report.setContent(html)
        expect(names.length).toBeGreaterThan(3)
        for (const name of names) {
          expect(strFromU8(csv)).toContain(name)
          expect(markdown).toContain(name)
          await expect(report.getByRole('cell', { name, exact: true }).first()).toBeVisible()
        }
        await expect(report.locator('dt', { hasText: w.date }).locator('+ dd')).toHaveText(
          /^\d{4}-\d\d-\d\d$/,
        )
        const link = report.locator('dt', { hasText: w.link }).locator('+ dd a')
        await expect(link).toHaveAttribute('href', /#\/dependencies\?.*select=business-hub/)
        expect(await seriousViolations(report)).toEqual([])
      },
    )

    turn.test(
      'the findings of the health check are in the Excel file as they are shown',
      async ({ page }) => {
        await page.goto(`./#/health?rule=sole-support&lang=${language}`)
        const findings = page.locator('[data-finding]')
        await expect(findings.first()).toBeVisible()
        const ids = await findings.evaluateAll((items) =>
          items.map((item) => (item as HTMLElement).dataset['finding']),
        )
        const sentence = await findings.locator('p').first().textContent()
        const sheets = await readSheets(await handOn(page, w.export, w.excel))
        const rows = [...sheets.values()][0] ?? []
        expect(rows.map((row) => row[w.id])).toEqual(ids)
        expect(Object.values(rows[0] ?? {})).toContain(sentence?.trim())
      },
    )

    turn.test('the matrix is in the file with its numbers and sums', async ({ page }) => {
      await page.goto(`./#/matrix?lang=${language}`)
      await expect(page.getByRole('rowheader').first()).toBeVisible()
      const heads = await page.getByRole('rowheader').allTextContents()
      const sheets = await readSheets(await handOn(page, w.export, w.excel))
      const rows = [...sheets.values()][0] ?? []
      const shown = heads.map((text) => Number(/\d+$/.exec(text.trim())?.[0]))
      expect(shown.length).toBeGreaterThan(10)
      expect(rows.slice(0, shown.length).map((row) => row[w.sum])).toEqual(shown)
    })

    turn.test('the paths between two elements are in the file, sentence by sentence', async ({ page }) => {
      await page.goto(`./#/map?from=iot-platform&to=shen-zhi-hui&lang=${language}`)
      const paths = page.locator('[data-path]')
      await expect(paths.first()).toBeVisible()
      // Number, sentence, and what stands under it.
      const shown = await paths.evaluateAll((buttons) =>
        buttons.map((button) => {
          const [, told] = button.children
          return [...(told?.childNodes ?? [])]
            .slice(0, -1)
            .map((node) => node.textContent)
            .join('')
        }),
      )
      const sheets = await readSheets(await handOn(page, w.export, w.excel))
      const [listed = [], steps = []] = [...sheets.values()]
      expect(listed.map((row) => row[w.path])).toEqual(shown)
      expect(steps.length).toBeGreaterThanOrEqual(listed.length)
    })

    turn.test(
      'the menu is used by keyboard, Escape closes it and keeps what is selected',
      async ({ page }) => {
        await page.goto(`./#/dependencies?select=business-hub&lang=${language}`)
        const button = page.getByRole('button', { name: w.export, exact: true })
        await button.focus()
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        await expect(page.getByRole('button', { name: w.excel })).toBeFocused()
        expect(await seriousViolations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('button', { name: w.excel })).toBeHidden()
        await expect(button).toBeFocused()
        expect(page.url()).toContain('select=business-hub')
      },
    )

    test.describe('without a network', () => {
      test.use({ allowedErrors: [/format-report|Failed to fetch|ERR_FAILED/] })
      turn.test('says that the file could not be made', async ({ page }) => {
        await page.goto(`./#/dependencies?select=business-hub&lang=${language}`)
        await page.route(/format-report/, (route) => route.abort())
        await page.getByRole('button', { name: w.export, exact: true }).click()
        await page.getByRole('button', { name: w.excel }).click()
        await expect(page.getByRole('alert')).toContainText(w.failed)
      })
    })
  })
}
