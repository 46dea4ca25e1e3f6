import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/universal'
import {
  addOrigin,
  caseItem,
  countsOf,
  expectAgreement,
  hitsAfter,
  openTab,
  saveCase,
} from './support/impact.ts'
import { languages } from './support/languages.ts'
import { box, markOf, settled } from './support/picture.ts'
import { readShippedModel } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    impact: '影响',
    project: '市物联感知平台',
    event: '事件',
    months: '月数',
    late: '延期 6 个月',
    held: '随之延后（至多 6 个月）',
    stated: '仅明文',
    list: '列出差别',
    end: '结束对比',
    item: '对象',
    caseLate: '感知平台晚半年',
    caseCloud: '政务云停运',
    note: '给分管领导看',
    clear: '清空',
    cloud: '政务云',
    compare: '与当前推演对比',
    open: '打开',
    link: '链接',
    keep: '存入我的案例',
    export: '导出',
    excel: /^Excel 表格/,
    about: '说明',
    id: '编号',
    why: '为什么',
    indicators: '指标',
    showAll: '显示全部',
    paste: '粘贴或导入…',
    pasted: '粘贴的单元格',
    accept: '接受 5 项',
    row: '第 7 行 A 列',
    headings: ['指标', '实际值', '日期'],
    value: '实际值',
  },
  en: {
    impact: 'Impact',
    project: 'IoT Sensing Platform',
    event: 'Event',
    months: 'Months',
    late: 'late by 6 months',
    held: 'held up by at most 6 months',
    stated: 'Stated only',
    list: 'List the difference',
    end: 'End the comparison',
    item: 'What is hit',
    caseLate: 'Sensing half a year late',
    caseCloud: 'The cloud fails',
    note: 'For the board',
    clear: 'Clear',
    cloud: 'Government Cloud',
    compare: 'Compare with this run',
    open: 'Open',
    link: 'Link',
    keep: 'Keep among my cases',
    export: 'Export',
    excel: /^Excel workbook/,
    about: 'About',
    id: 'Id',
    why: 'Why',
    indicators: 'Indicators',
    showAll: 'Show all',
    paste: 'Paste or import…',
    pasted: 'Pasted cells',
    accept: 'Accept 5',
    row: 'Row 7, column A',
    headings: ['No.', 'Actual value', 'Date'],
    value: 'Actual value',
  },
} as const

type Words = (typeof words)[keyof typeof words]

/** The sheets of a file that the page hands over, as another program reads them: rows by their headings. */
const exported = async (page: Page, w: Words) => {
  await page.getByRole('button', { name: w.export, exact: true }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: w.excel }).click()
  const bytes = new Uint8Array(await readFile(await (await waiting).path()))
  const sheets = await readXlsxFile(bytes.buffer)
  return new Map(
    sheets.map(({ sheet, data: [heading = [], ...rows] }) => [
      sheet,
      {
        heading,
        rows,
        table: rows.map((row) => new Map(heading.map((title, x) => [String(title), row[x]]))),
      },
    ]),
  )
}

/** How many rows of each side there are, as the comparison counts them. */
const sidesOf = async (page: Page): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    await page.locator('button[data-side]').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { side, count } = (button as HTMLElement).dataset
        return [side ?? '', Number(count)]
      }),
    ),
  )

const delayTheProject = async (page: Page, w: Words): Promise<number> => {
  await page.getByRole('link', { name: w.impact, exact: true }).first().click()
  await addOrigin(page, w.project, 'project-iot-platform')
  const outage = (await countsOf(page)).hits
  await page.getByRole('combobox', { name: w.event }).selectOption('delay')
  await hitsAfter(page, outage)
  await page.getByRole('spinbutton', { name: w.months }).fill('6')
  await expectAgreement(page)
  await expect(page).toHaveURL(/from=project-iot-platform&event=delay&months=6/)
  return (await countsOf(page)).hits
}

/** Which portal is touched, and why; then the indicators, by the facet. */
const readWhatIsTouched = async (page: Page, w: Words, portal: string): Promise<void> => {
  await settled(page)
  expect(await markOf(page, 'shen-zhi-hui')).toEqual({ ring: 'dashed', badge: '1' })
  await box(page, 'shen-zhi-hui').click({ position: { x: 20, y: 12 } })
  const sentence = page.locator('[data-sentence]')
  for (const part of [portal, w.held, w.late, '三（五）1']) await expect(sentence).toContainText(part)
  await expect(page.locator('[data-rests]')).toHaveAttribute('data-rests', 'stated')
  await page.getByRole('combobox', { name: w.item }).selectOption({ index: 3 })
  await expect(page).toHaveURL(/facets=item:indicator/)
  const shown = Number(await page.locator('[data-rows-shown]').getAttribute('data-rows-shown'))
  const indicators = page.locator('tr[data-kind="indicator"]')
  await expect(indicators).toHaveCount(shown)
  expect(shown).toBeGreaterThan(3)
  const first = await indicators.first().getAttribute('data-hit')
  await indicators.first().click()
  await expect(page.locator('[data-subject]')).toHaveAttribute('data-subject', first ?? '')
  await expect(sentence).toContainText(w.late)
}

/** Fewer are hit, and the difference is listed. */
const excludeInferred = async (page: Page, w: Words, all: number): Promise<number> => {
  await page.getByRole('combobox', { name: w.item }).selectOption({ index: 0 })
  await page.getByRole('button', { name: w.stated, exact: true }).click()
  const stated = await hitsAfter(page, all)
  expect(stated).toBeLessThan(all)
  await expectAgreement(page)
  await expect(page.locator('[data-lost]')).toHaveAttribute('data-lost', String(all - stated))
  await page.getByRole('button', { name: w.list, exact: true }).click()
  await expect(page.locator('[data-side="only-a"]')).toHaveAttribute('data-count', String(all - stated))
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', String(all))
  await page.getByRole('button', { name: w.end, exact: true }).click()
  await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', String(stated))
  return stated
}

const makeSecondCase = async (page: Page, w: Words): Promise<number> => {
  await page.getByRole('button', { name: w.clear, exact: true }).click()
  await addOrigin(page, w.cloud, 'gov-cloud')
  await page.getByRole('combobox', { name: w.event }).selectOption('outage')
  await saveCase(page, w.caseCloud)
  return (await countsOf(page)).hits
}

/** Side by side on the map and in the table; narrowed to what only one of the two hits. */
const compareCases = async (page: Page, w: Words, late: number, cloud: number) => {
  await caseItem(page, w.caseLate).getByRole('button', { name: w.compare, exact: true }).click()
  await expect(page.locator('button[data-side]')).toHaveCount(5)
  const sides = await sidesOf(page)
  const { 'only-a': onlyA = 0, 'only-b': onlyB = 0, worse = 0, better = 0, same = 0 } = sides
  const both = worse + better + same
  expect([onlyA + both, onlyB + both]).toEqual([cloud, late])
  expect((await countsOf(page)).hits).toBe(onlyA + onlyB + both)
  await page.locator('button[data-side="only-b"]').click()
  await expect(page.locator('[data-rows-shown]')).toHaveAttribute('data-rows-shown', String(onlyB))
  await expect(page).toHaveURL(/against=[0-9a-f]+\.[\w-]+&side=only-b/)
  return sides
}

/** The same numbers, row by row, as the table shows them. */
const readFromFile = async (page: Page, w: Words, hits: number): Promise<void> => {
  const sheets = await exported(page, w)
  const tables = [...sheets.values()].filter(({ heading }) => heading.includes(w.why))
  const rows = tables.flatMap(({ table }) => table)
  expect(rows.length).toBe(hits)
  const shown = await page
    .locator('tr[data-hit]')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['hit']))
  const ids = rows.map((row) => row.get(w.id))
  for (const id of shown) expect(ids).toContain(id)
  const sentence = await page.locator('[data-sentence]').textContent()
  const subject = await page.locator('[data-subject]').getAttribute('data-subject')
  expect(rows.find((row) => row.get(w.id) === subject)?.get(w.why)).toBe(sentence)
  const about = JSON.stringify(sheets.get(w.about)?.rows)
  expect(about).toContain(`${hits} (`)
  expect(about).toContain(w.caseLate)
}

/** Five values as a spreadsheet has them, with two rows that cannot be read. */
const pasteValues = async (page: Page, w: Words, name: string): Promise<void> => {
  await page.getByRole('button', { name: w.paste }).click()
  const rows = [
    [...w.headings],
    ['1', '90.5%', '2023'],
    [name, '180', '2023'],
    ['indicator-06', '60', '2023-12'],
    ['17', '215%', '2023'],
    ['7', '75%', '2023'],
    ['nowhere', '1', '2023'],
    ['3', 'abc', '2023'],
  ]
  await page.getByLabel(w.pasted).fill(rows.map((row) => row.join('\t')).join('\n'))
  await expect(page.locator('[data-change]')).toHaveCount(5)
  const problems = page.locator('[data-problems]')
  await expect(problems).toHaveAttribute('data-problems', '2')
  await expect(problems).toContainText(w.row)
  await expect(problems).toContainText('abc')
  await page.getByRole('button', { name: w.accept }).click()
  await expect(page.locator('[data-recorded]')).toHaveAttribute('data-recorded', '5')
}

/** 180 is half of the way from 60 to 300; 60 is the target; 7 has no baseline, and is short of its target. */
const seeProgress = async (page: Page): Promise<void> => {
  const badge = async (id: string): Promise<string> => (await markOf(page, id)).badge
  await expect.poll(() => badge('i-shenzhen')).toBe('50%')
  expect(await badge('shen-i-qi')).toBe('100%')
  expect(await badge('shen-zheng-yi')).toBe('?')
  expect(await badge('network')).toBe('116%')
  const ground = (id: string): Promise<string> =>
    box(page, id)
      .locator('.map-card, .map-frame')
      .first()
      .evaluate((node) => getComputedStyle(node).backgroundColor)
  const grounds = await Promise.all(['i-shenzhen', 'shen-i-qi', 'shen-zhi-hui'].map(ground))
  expect(new Set(grounds).size).toBe(3)
}

for (const language of languages) {
  const w = words[language]

  test(`a planner's whole job, in ${language}`, async ({ page, browser }) => {
    test.slow()
    const model = await readShippedModel(page)
    await page.goto(`./#/map?lang=${language}`)
    const all = await delayTheProject(page, w)
    await readWhatIsTouched(page, w, model.nameOf('shen-zhi-hui')[language])
    const late = await excludeInferred(page, w, all)
    await saveCase(page, w.caseLate, w.note)
    const cloud = await makeSecondCase(page, w)
    expect(cloud).not.toBe(late)
    const sides = await compareCases(page, w, late, cloud)

    // In another browser profile: the comparison by its address, the case by its link.
    const profile = await browser.newContext({ baseURL: page.url().split('#')[0] ?? '' })
    const colleague = await profile.newPage()
    await colleague.goto(page.url())
    await expect(colleague.locator('button[data-side]')).toHaveCount(5)
    expect(await sidesOf(colleague)).toEqual(sides)
    await expect(colleague.locator('[data-rows-shown]')).toHaveAttribute(
      'data-rows-shown',
      String(sides['only-b']),
    )
    await openTab(page, 'cases')
    await caseItem(page, w.caseLate).getByRole('button', { name: w.link, exact: true }).click()
    await colleague.goto(await caseItem(page, w.caseLate).getByRole('textbox').inputValue())
    const linked = colleague.locator('[data-opened="link"]')
    await expect(linked).toContainText(w.caseLate)
    await expect(linked).toContainText(w.note)
    await expect(colleague.locator('[data-hits]')).toHaveAttribute('data-hits', String(late))
    await colleague.getByRole('button', { name: w.keep }).click()
    await openTab(colleague, 'cases')
    await expect(caseItem(colleague, w.caseLate)).toContainText(w.note)
    await profile.close()

    // The first case again, handed on as a workbook.
    await caseItem(page, w.caseLate).getByRole('button', { name: w.open, exact: true }).click()
    await expect(page.locator('[data-hits]')).toHaveAttribute('data-hits', String(late))
    await openTab(page, 'result')
    await page.locator('tr[data-hit]').nth(3).click()
    await readFromFile(page, w, late)

    // Actual values of five indicators, which stay after a reload and stand in the file of the list.
    await page.getByRole('link', { name: w.indicators, exact: true }).first().click()
    // What was chosen on the last screen is chosen here as well: its indicators, until all are wanted.
    await page.getByRole('button', { name: w.showAll, exact: true }).click()
    await pasteValues(page, w, model.nameOf('indicator-05')[language])
    await seeProgress(page)
    await page.reload()
    await expect(page.locator('[data-recorded]')).toHaveAttribute('data-recorded', '5')
    await seeProgress(page)
    const handedOn = [...(await exported(page, w)).values()][0]?.table ?? []
    expect(handedOn.find((row) => row.get(w.id) === 'indicator-05')?.get(w.value)).toBe(180)
  })
}
