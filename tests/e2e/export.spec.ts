import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { readPptx } from '../export/read-pptx.ts'
import { countsOf, openImpact } from './support/impact.ts'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { settled } from './support/picture.ts'
import { seriousViolations } from './support/serious-violations.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    export: '导出与打印',
    save: '下载',
    print: '打印…',
    png: 'PNG 图片',
    pptx: 'PPTX 幻灯片',
    pdf: 'PDF 与打印',
    portrait: '纵向',
    mark: '密级标识',
    frame: '附标题、图例、日期和统计',
    account: '共 805 条关系',
    page: '第 1 页，共 5 页',
    hub: '数据中枢',
  },
  en: {
    export: 'Export and print',
    save: 'Download',
    print: 'Print…',
    png: 'PNG picture',
    pptx: 'PPTX slides',
    pdf: 'PDF and print',
    portrait: 'Portrait',
    mark: 'Classification',
    frame: 'With title, legend, date and account',
    account: '805',
    page: 'Page 1 of 5',
    hub: 'Data Hub',
  },
} as const

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

/** Width and height of a PNG, from its header. */
const pngSize = (png: Buffer): { width: number; height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
})

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const idsOnMap = (page: Page): Promise<string[]> =>
  page
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['id'] ?? '').sort())

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]

  turn.test(
    `a trainer takes the picture away as a drawing, a picture and slides, in ${language}`,
    async ({ page }) => {
      await openMap(page, `select=data-hub&lang=${language}`)
      await settled(page)
      const ids = await idsOnMap(page)
      await page.getByRole('button', { name: w.export }).click()
      const dialog = page.getByRole('dialog', { name: w.export })
      await expect(dialog.getByRole('img')).toBeVisible()
      expect(await seriousViolations(page)).toEqual([])

      const take = async (): Promise<Download> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: w.save }).click(),
        ])
        await expect(dialog.getByRole('status')).toContainText(download.suggestedFilename())
        return download
      }

      const drawn = await take()
      expect(drawn.suggestedFilename()).toMatch(/^layerscope-[\w-]+-landscape-\d{4}-\d{2}-\d{2}\.svg$/)
      const svg = (await contentOf(drawn)).toString('utf8')
      expect([...svg.matchAll(/data-box="([^"]+)"/g)].map((match) => match[1]).sort()).toEqual(ids)
      expect(svg).toContain(w.account)
      const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)

      await dialog.getByRole('button', { name: w.png, exact: true }).click()
      await expect(dialog.getByRole('button', { name: '2×' })).toHaveAttribute('aria-pressed', 'true')
      const twice = pngSize(await contentOf(await take()))
      expect(twice).toEqual({ width: 2 * Math.ceil(width), height: 2 * Math.ceil(height) })
      await dialog.getByRole('button', { name: '1×' }).click()
      await dialog.getByRole('checkbox', { name: w.frame }).uncheck()
      const once = pngSize(await contentOf(await take()))
      expect(once.width).toBe(Math.ceil(width))
      expect(once.height).toBeLessThan(Math.ceil(height))

      await dialog.getByRole('button', { name: w.pptx, exact: true }).click()
      const slides = await take()
      expect(slides.suggestedFilename()).toMatch(/\.pptx$/)
      const { slides: read } = readPptx(await contentOf(slides))
      expect(read).toHaveLength(3)
      expect(read[1]?.shapes.map(({ text }) => text)).toContain(w.hub)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    },
  )

  turn.test(`a planner prints on four pages with a mark, in ${language}`, async ({ page, context }) => {
    // The browser's print window is not part of the page; what it would print is.
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await openMap(page, `lang=${language}`)
    await page.getByRole('button', { name: w.export }).click()
    const dialog = page.getByRole('dialog', { name: w.export })
    await dialog.getByRole('button', { name: w.pdf, exact: true }).click()
    await dialog.getByRole('button', { name: '2 × 2' }).click()
    await dialog.getByRole('textbox', { name: w.mark }).fill('内部资料')
    await dialog.getByRole('button', { name: w.print }).click()
    const frame = page.frameLocator('iframe[data-print]')
    await expect(frame.locator('html')).toHaveAttribute('data-printed', '')
    const html = await frame.locator('html').evaluate((root) => root.outerHTML)
    const paper = await context.newPage()
    await paper.setContent(html)
    await expect(paper.getByText(w.page)).toBeVisible()
    await expect(paper.getByText('内部资料')).toHaveCount(5)
    await expect(paper.locator('section').first()).toContainText(w.page)
    expect(pagesOf(await paper.pdf({ preferCSSPageSize: true }))).toBe(5)
  })

  turn.test(
    `printing the page prints the map on paper and not the panels, in ${language}`,
    async ({ page }) => {
      await openMap(page, `focus=data-hub&lang=${language}`)
      await settled(page)
      const ids = await idsOnMap(page)
      // What prints is fetched when somebody is there.
      const fetched = page.waitForResponse(/print-page/)
      await page.mouse.move(400, 300)
      await (await fetched).finished()
      await page.evaluate(() => {
        // The sheet is there only while the browser prints; whose listener comes first is not known.
        new MutationObserver(() => {
          const root = document.querySelector('.print-sheet')?.shadowRoot
          if (!root) return
          const boxes = [...root.querySelectorAll('[data-box]')]
          document.documentElement.dataset['printed'] = boxes
            .map((box) => box.getAttribute('data-box'))
            .sort()
            .join()
        }).observe(document.body, { childList: true })
      })
      await expect
        .poll(async () => {
          const pdf = await page.pdf({ preferCSSPageSize: true })
          return [pagesOf(pdf), await page.evaluate(() => document.documentElement.dataset['printed'])]
        })
        .toEqual([2, ids.join()])
      await expect(page.locator('.print-sheet')).toHaveCount(0)
    },
  )
}

test('a picture of an impact goes out with what was asked, its rings, and what is hit', async ({ page }) => {
  const { nameOf } = await readShippedModel(page)
  await openImpact(page, 'from=gov-cloud&lang=en')
  const { hits } = await countsOf(page)
  await page.getByRole('button', { name: words.en.export }).click()
  const dialog = page.getByRole('dialog', { name: words.en.export })
  await dialog.getByRole('button', { name: words.en.pptx, exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words.en.save }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/-impact-[\d-]+\.pptx$/)
  const [, picture, last] = readPptx(await contentOf(download)).slides
  const shapes = picture?.shapes ?? []
  // What the rings mean is in the legend.
  expect(last?.shapes.map(({ text }) => text)).toEqual(expect.arrayContaining(['Severe', 'Moderate']))
  const [question = ''] = shapes.map(({ text }) => text)
  expect(question.startsWith(`${nameOf('gov-cloud').en}: `)).toBe(true)
  expect(shapes.some(({ text }) => text.startsWith(`Hits: ${hits} · Severe `))).toBe(true)
  const ringed = await page
    .locator('.react-flow__node')
    .evaluateAll((nodes) =>
      nodes
        .filter(({ firstElementChild: card }) => card && /^d/.test(getComputedStyle(card).outlineStyle))
        .map((node) => node.querySelector('.map-title')?.textContent ?? ''),
    )
  expect(ringed.length).toBeGreaterThan(1)
  expect(shapes.map(({ name }) => name)).toEqual(expect.arrayContaining(ringed.map((name) => `ring ${name}`)))
})
