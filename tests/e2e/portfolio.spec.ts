import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expectHash } from './support/hash.ts'
import { languages, takeTurns } from './support/languages.ts'
import { settled } from './support/picture.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel, type ShippedProject } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    find: '查找项目',
    cloud: '政务云',
    name: '项目',
    number: '序号',
    columns: '列',
    budget: '预算（万元）',
    compare: '对比',
    inAll: '全部共有的元素',
    inOne: '只有一个涉及的元素',
    status: '状态',
    late: '延期',
    done: '已完成',
    start: '开工日期',
    finish: '完工日期',
    running: '在建',
    owner: '负责人',
    remove: '删除记录',
    undo: '撤销',
    map: '状态图',
    coverage: '覆盖',
    unbuilt: '只看没有项目新建或扩建的',
    export: '导出',
    import: '导入…',
    paste: '粘贴的单元格',
    acceptRow: '接受第 3 行',
    accept: '接受所选 2 行',
    close: '关闭',
    filters: '筛选',
    open: (name: string) => `打开“${name}”`,
    end: '完工日期',
  },
  en: {
    find: 'Find projects',
    cloud: 'cloud',
    name: 'Project',
    number: 'No.',
    columns: 'Columns',
    budget: 'Budget (10k yuan)',
    compare: 'Compare',
    inAll: 'Elements that all touch',
    inOne: 'Elements that one touches',
    status: 'Status',
    late: 'Late',
    done: 'Done',
    start: 'Start',
    finish: 'End',
    running: 'Under way',
    owner: 'In charge',
    remove: 'Delete the record',
    undo: 'Undo',
    map: 'Status map',
    coverage: 'Coverage',
    unbuilt: 'Only what no project builds or extends',
    export: 'Export',
    import: 'Import…',
    paste: 'Pasted cells',
    acceptRow: 'Accept row 3',
    accept: 'Accept 2 rows',
    close: 'Close',
    filters: 'Filters',
    open: (name: string) => `Open ${name}`,
    end: 'End',
  },
} as const

const rows = (page: Page): Locator => page.locator('tr[data-project]')
const row = (page: Page, id: string): Locator => page.locator(`tr[data-project="${id}"]`)
const listedIds = (page: Page): Promise<(string | null)[]> =>
  rows(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-project')))

const openProjects = async (page: Page, parameters = ''): Promise<void> => {
  await page.goto(`./#/projects?${parameters}`)
  await expect(page.locator('[data-listed]')).toBeVisible()
}

const box = (page: Page, id: string): Locator =>
  page.locator(`.react-flow__node[data-id="${id}"] > :is(.map-card, .map-frame)`)

const hatchOf = (page: Page, id: string): Promise<string> =>
  box(page, id).evaluate((card) => getComputedStyle(card).backgroundImage)

/** Says how far a project is, in the panel beside the table. */
const recordStatus = async (page: Page, id: string, field: string, status: string): Promise<void> => {
  await row(page, id).locator('[data-row-name]').click()
  await page.getByRole('complementary').getByLabel(field).selectOption({ label: status })
  await expect(row(page, id).locator('[data-column="status"]')).toHaveText(new RegExp(`${status}$`))
}

/** What two projects touch, both and only one. */
const sharedBy = (one: ShippedProject, other: ShippedProject): { both: number; single: number } => {
  const touched = [one, other].map(({ links }) => new Set(links.map(({ element }) => element)))
  const all = new Set(touched.flatMap((elements) => [...elements]))
  const both = [...all].filter((id) => touched.every((elements) => elements.has(id))).length
  return { both, single: all.size - both }
}

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  test.describe(`the projects screen in ${language}`, () => {
    turn.test(
      'lists every project, finds them by words and pinyin, and narrows them by facets',
      async ({ page }) => {
        await openProjects(page, `lang=${language}`)
        const { projects } = await readShippedModel(page)
        await expect(rows(page)).toHaveCount(projects.length)
        await page.getByLabel(w.find).fill('zwy')
        await expect(row(page, 'project-gov-cloud-2')).toBeVisible()
        await page.getByLabel(w.find).fill(w.cloud)
        await expect(row(page, 'project-gov-cloud-2')).toBeVisible()
        expect((await listedIds(page)).length).toBeLessThan(10)
        await page.getByLabel(w.find).fill('')
        const inBox = projects.filter((project) => project.box === 4)
        const facet = page.getByRole('checkbox', { name: /^4 / })
        await expect(page.locator('label').filter({ has: facet }).locator('[data-count]')).toHaveText(
          String(inBox.length),
        )
        await facet.check()
        await expect(rows(page)).toHaveCount(inBox.length)
        await expectHash(page, { box: '4' })
        expect(await listedIds(page)).toEqual(inBox.map(({ id }) => id))
      },
    )

    turn.test('is sorted by a heading, one way and the other, and shared as it is', async ({ page }) => {
      await openProjects(page, `lang=${language}`)
      const { projects } = await readShippedModel(page)
      const collator = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true })
      const sorted = [...projects]
        .sort((a, b) => collator.compare(a.name[language], b.name[language]))
        .map(({ id }) => id)
      const heading = page.getByRole('columnheader', { name: w.name, exact: true })
      await heading.getByRole('button').click()
      await expect(heading).toHaveAttribute('aria-sort', 'ascending')
      expect(await listedIds(page)).toEqual(sorted)
      await heading.getByRole('button').click()
      await expectHash(page, { sort: '-name' })
      expect(await listedIds(page)).toEqual([...sorted].reverse())
      await page.reload()
      await expect(rows(page)).toHaveCount(projects.length)
      expect(await listedIds(page)).toEqual([...sorted].reverse())
    })

    turn.test('shows the columns that were chosen, also the next time', async ({ page }) => {
      await openProjects(page, `lang=${language}`)
      await expect(page.getByRole('columnheader', { name: w.budget })).toHaveCount(0)
      await page.getByRole('button', { name: w.columns, exact: true }).click()
      await page.getByLabel(w.budget).check()
      await page.getByLabel(w.number, { exact: true }).uncheck()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('columnheader', { name: w.budget })).toBeVisible()
      await page.reload()
      await expect(page.getByRole('columnheader', { name: w.budget })).toBeVisible()
      await expect(page.getByRole('columnheader', { name: w.number, exact: true })).toHaveCount(0)
    })

    turn.test('compares the projects that are chosen', async ({ page }) => {
      await openProjects(page, `lang=${language}`)
      const { projects } = await readShippedModel(page)
      const [one, other] = projects.filter(({ links }) =>
        links.some(({ element }) => element === 'departments-and-districts'),
      )
      if (!one || !other) throw new Error('no two projects that share an element')
      await expect(page.getByRole('button', { name: w.compare })).toBeDisabled()
      for (const { id } of [one, other]) await row(page, id).getByRole('checkbox').check()
      await expectHash(page, { select: `${one.id},${other.id}` })
      await expect(page.locator('[data-chosen="2"]')).toBeVisible()
      await page.getByRole('button', { name: w.compare }).first().click()
      const sheet = page.getByRole('table')
      await expect(sheet.getByRole('columnheader')).toHaveText(
        [one, other].map(({ name }) => new RegExp(name[language].replace(/[()（）]/g, '.'))),
      )
      const { both, single } = sharedBy(one, other)
      await expect(sheet.getByText(w.inAll)).toHaveText(`${w.inAll} ${both}`)
      await expect(sheet.getByText(w.inOne)).toHaveText(`${w.inOne} ${single}`)
      await expect(page.locator('tr[data-element]')).toHaveCount(both + single)
    })

    turn.test('keeps what a planner records, and colours the map by it', async ({ page }) => {
      await openProjects(page, `lang=${language}`)
      await recordStatus(page, 'project-gov-cloud-2', w.status, w.late)
      await recordStatus(page, 'project-gov-network-upgrade', w.status, w.running)
      await recordStatus(page, 'project-iot-platform', w.status, w.done)
      for (const [field, day] of [
        [w.start, '2027-03-01'],
        [w.finish, '2029-06-30'],
      ] as const) {
        await page.getByRole('complementary').getByLabel(field).fill(day)
        await page.getByRole('complementary').getByLabel(field).press('Enter')
      }
      await row(page, 'project-gov-network-upgrade').locator('[data-row-name]').click()
      const owner = page.getByRole('complementary').getByLabel(w.owner)
      await owner.fill('王工')
      await owner.press('Enter')
      await page.reload()
      await row(page, 'project-gov-network-upgrade').locator('[data-row-name]').click()
      await expect(page.getByRole('complementary').getByLabel(w.owner)).toHaveValue('王工')
      await expect(row(page, 'project-gov-cloud-2').locator('[data-column="status"]')).toContainText(w.late)

      await page.getByRole('button', { name: w.map, exact: true }).click()
      await settled(page)
      await expect(page.locator('[data-status="delayed"]')).toContainText(`${w.late} 1`)
      expect(await hatchOf(page, 'cloud')).toContain('repeating-linear-gradient')
      expect(await hatchOf(page, 'network')).toContain('radial-gradient')
      expect(await hatchOf(page, 'sensing')).toContain('repeating-linear-gradient(0deg')
      expect(await hatchOf(page, 'data-centre-system')).toBe('none')

      await page.getByRole('complementary').getByRole('button', { name: w.remove }).click()
      await expect(page.locator('[data-status="running"]')).toContainText(`${w.running} 0`)
      await page.getByRole('button', { name: w.undo }).click()
      await expect(page.locator('[data-status="running"]')).toContainText(`${w.running} 1`)
      expect(await hatchOf(page, 'network')).toContain('radial-gradient')

      // The years of a project are those of what it builds.
      await page.goto(`./#/timeline?year=2028&lang=${language}`)
      await settled(page)
      await expect(page.locator('[data-existence="building"]')).toHaveAttribute('data-count', '3')
      expect(await hatchOf(page, 'sensing')).toContain('repeating-linear-gradient(-45deg')
      await page.goto(`./#/timeline?year=2030&lang=${language}`)
      await expect(page.locator('[data-existence="building"]')).toHaveCount(0)
      await expect.poll(() => hatchOf(page, 'sensing')).toBe('none')
    })

    turn.test(
      'brings in a pasted sheet after showing what it would change, and takes it back',
      async ({ page }) => {
        await openProjects(page, `lang=${language}`)
        await recordStatus(page, 'project-gov-cloud-2', w.status, w.running)
        await page.getByRole('button', { name: w.import }).click()
        const dialog = page.getByRole('dialog')
        const sheet = [
          [w.number, w.status, w.end, w.budget],
          ['3', w.late, '2025/12/31', '1,200'],
          ['4', w.running, '', ''],
          ['5', w.running, '', '8'],
          ['99', w.late, '', ''],
          ['6', '???', '2025-02-30', '1'],
        ]
        await dialog.getByLabel(w.paste).fill(sheet.map((cells) => cells.join('\t')).join('\n'))
        await expect(dialog.locator('[data-problems]').getByRole('listitem')).toHaveCount(3)
        await expect(dialog.locator('[data-problems]')).toContainText('99')
        await expect(dialog.locator('[data-change="project-gov-cloud-2 status"]')).toContainText(w.running)
        await expect(dialog.locator('[data-change="project-gov-cloud-2 status"]')).toContainText(w.late)
        await expect(dialog.locator('[data-change="project-gov-cloud-2 end"]')).toContainText('2025-12-31')
        await dialog.getByLabel(w.acceptRow).uncheck()
        await dialog.getByRole('checkbox').last().uncheck()
        await dialog.getByRole('button', { name: w.accept }).click()
        await expect(dialog.locator('[data-recorded="2"]')).toBeVisible()
        await expect(row(page, 'project-gov-cloud-2').locator('[data-column="status"]')).toContainText(w.late)
        await dialog.getByRole('button', { name: w.undo }).click()
        await expect(row(page, 'project-gov-cloud-2').locator('[data-column="status"]')).toContainText(
          w.running,
        )
        await dialog.getByRole('button', { name: w.accept }).click()
        await page.keyboard.press('Escape')
        await page.reload()
        await expect(row(page, 'project-gov-cloud-2').locator('[data-column="status"]')).toContainText(w.late)
      },
    )

    for (const format of ['xlsx', 'csv'] as const) {
      turn.test(
        `hands on what is shown as ${format}, and reads it back changed by nothing`,
        async ({ page }) => {
          await openProjects(page, `box=1&sort=-number&lang=${language}`)
          await recordStatus(page, 'project-gov-cloud-2', w.status, w.late)
          await page.getByRole('button', { name: w.export, exact: true }).click()
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: format === 'xlsx' ? 'Excel' : 'CSV' }).click(),
          ])
          const file = await download.path()
          if (format === 'csv') {
            const lines = (await readFile(file, 'utf8')).trim().split('\r\n')
            const ids = lines.slice(1).map((line) => line.split(',')[0])
            expect(ids).toEqual(await listedIds(page))
          }
          await row(page, 'project-gov-cloud-2').locator('[data-row-name]').click()
          await page.getByRole('complementary').getByRole('button', { name: w.remove }).click()
          await page.getByRole('button', { name: w.import }).click()
          const dialog = page.getByRole('dialog')
          await dialog.locator('input[type="file"]').setInputFiles({
            name: `projects.${format}`,
            mimeType: 'application/octet-stream',
            buffer: await readFile(file),
          })
          await expect(dialog.locator('[data-change]')).toHaveCount(1)
          await expect(dialog.locator('[data-change="project-gov-cloud-2 status"]')).toContainText(w.late)
          await expect(dialog.locator('[data-problems]')).toHaveCount(0)
        },
      )
    }

    turn.test('shows which elements no project builds, rolled up and opened in place', async ({ page }) => {
      await openProjects(page, `view=coverage&lang=${language}`)
      const model = await readShippedModel(page)
      const builds = new Set(
        model.projects.flatMap(({ links }) =>
          links.filter(({ role }) => role !== 'serves').map(({ element }) => element),
        ),
      )
      await expect(page.locator('[data-built]')).toHaveAttribute('data-built', String(builds.size))
      const touching = model.projects.filter(({ links }) =>
        links.some(({ element }) => model.chainOf(element).includes('data-hub')),
      )
      const line = page.locator('tr[data-row="data-hub"]')
      await expect(line.locator('[data-projects]')).toHaveText(String(touching.length))
      await line.getByRole('button', { name: w.open(model.nameOf('data-hub')[language]) }).click()
      await expectHash(page, { rows: 'data-hub' })
      for (const child of model.childrenOf('data-hub'))
        await expect(page.locator(`tr[data-row="${child}"]`)).toBeAttached()
      await page.getByLabel(w.unbuilt).check()
      await expect(page.locator('tr[data-covered="built"]')).not.toHaveCount(0)
      const left = await page
        .locator('tr[data-row]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-row') ?? ''))
      const hasGap = (id: string): boolean =>
        !builds.has(id) || model.childrenOf(id).some((child) => hasGap(child))
      expect(left.filter((id) => model.elements.some((each) => each.id === id) && !hasGap(id))).toEqual([])
    })
  })
}

test('rows are walked and chosen by keyboard', async ({ page }) => {
  await openProjects(page, 'lang=en')
  const names = page.locator('[data-row-name]')
  await names.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(names.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(names.nth(1)).toBeFocused()
})

/** Of a grid that is alike all over, and long. */
const firstRows = 'tr:nth-child(-n + 8)'

for (const view of ['table', 'map', 'coverage', 'compare'] as const) {
  test(`axe finds nothing serious in the ${view} of projects`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const select = 'project-gov-cloud-2,project-gov-network-upgrade'
    await openProjects(page, `view=${view}&select=${view === 'compare' ? select : 'project-gov-cloud-2'}`)
    if (view !== 'compare') {
      await page.getByRole('complementary').getByLabel('状态').selectOption('delayed')
      await settled(page)
    }
    expect(await seriousViolationsInThemes(page, view === 'coverage' ? firstRows : undefined)).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('projects are listed, found and recorded, and nothing leaves the page', async ({ page }) => {
    await openProjects(page)
    await page.getByRole('button', { name: '筛选' }).click()
    await page.getByRole('checkbox', { name: /^1 / }).check()
    await page.getByRole('button', { name: /^筛选/ }).click()
    await expect(rows(page)).toHaveCount(7)
    await row(page, 'project-gov-cloud-2').locator('[data-row-name]').tap()
    const sheet = page.getByRole('complementary')
    await sheet.getByLabel('状态').selectOption('done')
    await sheet.getByRole('button', { name: '收起详情' }).click()
    await page.getByRole('button', { name: '状态图', exact: true }).click()
    await settled(page)
    await expect(page.locator('[data-status="done"]')).toContainText('1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await seriousViolations(page)).toEqual([])
  })
})
