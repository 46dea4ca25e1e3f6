import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { languages, takeTurns } from './support/languages.ts'
import { openMap } from './support/open-map.ts'
import { box, settled } from './support/picture.ts'
import { expect, test } from './support/strict-test.ts'

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const small = fileURLToPath(new URL('../fixtures/datasets/small/', import.meta.url))
const texts = readdirSync(small)
  .sort()
  .map((name) => ({ name, text: readFileSync(small + name, 'utf8') }))
const yaml = texts.map(({ text }) => text).join('\n')

const upload = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: name.endsWith('json') ? 'application/json' : 'text/yaml',
  buffer: Buffer.from(content),
})

/** The small dataset, whose top box is the Willow App, in each form that can be opened. */
const forms: Readonly<Record<string, readonly Upload[]>> = {
  'one YAML file': [upload('town.yaml', yaml)],
  'one JSON file': [upload('town.json', JSON.stringify(parse(yaml)))],
  'several YAML files': texts.map(({ name, text }) => upload(name, text)),
}

const choose = (page: Page, files: readonly Upload[]): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles([...files])

/** Drops files on the page as a file manager does. */
const drop = async (page: Page, files: readonly Upload[]): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (all) => {
      const made = new DataTransfer()
      for (const { name, text } of all) made.items.add(new File([text], name))
      return made
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') })),
  )
  await page.dispatchEvent('.map-root', 'dragover', { dataTransfer: transfer })
  await expect(page.getByText('松开鼠标，打开这个模型文件')).toBeVisible()
  await page.dispatchEvent('.map-root', 'drop', { dataTransfer: transfer })
  await expect(page.getByText('松开鼠标，打开这个模型文件')).toHaveCount(0)
}

const ways: Readonly<Record<string, (page: Page, files: readonly Upload[]) => Promise<void>>> = {
  'by the button': choose,
  'by dropping': drop,
}

for (const [way, open] of Object.entries(ways)) {
  for (const [form, files] of Object.entries(forms)) {
    test(`${form} opened ${way} is shown, and the built-in model is one click back`, async ({ page }) => {
      await openMap(page, 'open=data-hub&select=cloud')
      await open(page, files)
      await expect(box(page, 'town-app')).toContainText('柳湾通')
      await expect(box(page, 'data-hub')).toHaveCount(0)
      await expect(page).toHaveTitle(/柳湾镇/)
      await expect(page.getByRole('status').filter({ hasText: '已打开' })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await box(page, 'town-network').press('Enter')
      await expect(box(page, 'harbour-ring')).toBeVisible()
      await settled(page)

      await page.getByRole('button', { name: '返回内置模型' }).click()
      await expect(box(page, 'data-hub')).toBeVisible()
      await expect(box(page, 'town-app')).toHaveCount(0)
      await expect(page).toHaveTitle(/深圳/)
    })
  }
}

test('the button opens the file chooser, and the same file can be opened again after it was mended', async ({
  page,
}) => {
  await openMap(page)
  const button = page.getByRole('button', { name: '打开…' })
  for (const content of ['formatVersion: [', yaml]) {
    const chooser = page.waitForEvent('filechooser')
    await button.click()
    await (await chooser).setFiles(upload('town.yaml', content))
    await expect(page.getByText('town.yaml').first()).toBeVisible()
  }
  await expect(box(page, 'town-app')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** Line and column of the first place where a text stands in the YAML. */
const lineOf = (content: string, text: string): number =>
  content.slice(0, content.indexOf(text)).split('\n').length

const twoMistakes = yaml
  .replace('kind: network\n    layer: ground', 'kind: netwrok\n    layer: ground')
  .replace('id: machine-room\n    kind: system', 'id: machine-room\n    kind: sytem')

for (const language of languages) {
  const turn = takeTurns(language)
  const say = {
    zh: {
      failed: '没有打开',
      error: '错误',
      line: (line: number) => `第 ${line} 行`,
      mend: '是否想写',
      close: '关闭',
    },
    en: {
      failed: 'was not opened',
      error: 'Error',
      line: (line: number) => `line ${line}`,
      mend: 'Did you mean',
      close: 'Close',
    },
  }[language]

  turn.test(
    `a broken file leaves the model as it is, and every problem is listed with its line and what to do (${language})`,
    async ({ page }) => {
      expect(twoMistakes.match(/netwrok|sytem/g)).toHaveLength(2)
      await openMap(page, `open=data-hub&select=cloud&lang=${language}`)
      await choose(page, [upload('town.yaml', twoMistakes)])
      await expect(page.getByRole('alert')).toContainText(say.failed)
      await expect(page.getByRole('alert')).toContainText('town.yaml')
      const problems = page.getByRole('region', { name: /town\.yaml/ }).getByRole('listitem')
      const expected = ['netwrok', 'sytem'].map((word) => ({ word, line: lineOf(twoMistakes, word) }))
      await expect(problems).toHaveCount(expected.length)
      for (const { word, line } of expected) {
        const problem = problems.filter({ hasText: word })
        await expect(problem).toContainText(say.line(line))
        await expect(problem).toContainText(say.error)
        await expect(problem).toContainText(say.mend)
      }
      await expect(box(page, 'data-hub')).toHaveAttribute('aria-expanded', 'true')
      await expect(box(page, 'cloud')).toHaveAttribute('aria-pressed', 'true')
      await page
        .getByRole('region', { name: /town\.yaml/ })
        .getByRole('button', { name: say.close })
        .click()
      await expect(page.getByRole('alert')).toHaveCount(0)
    },
  )
}

test('a file with parts that cannot be used is opened without them and says which', async ({ page }) => {
  const broken = yaml.replace('from: machine-room, to: town-network', 'from: machine-room, to: town-netwrok')
  expect(broken).not.toBe(yaml)
  await openMap(page)
  await choose(page, [upload('town.yaml', broken)])
  await expect(box(page, 'town-app')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('已打开，但有下列问题')
  await expect(page.getByRole('region', { name: /town\.yaml/ }).getByRole('listitem')).toContainText('未载入')
  await expect(page.getByRole('status').filter({ hasText: '1 处未能载入' })).toBeVisible()
})

const hopeless: Readonly<Record<string, Upload>> = {
  'an empty file': upload('empty.yaml', ''),
  'a binary file': upload(
    'picture.yaml',
    Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)),
  ),
  'a spreadsheet under another name': upload('table.json', Buffer.from('PK\u0003\u0004\u0000\u0000rubbish')),
  'Chinese in another encoding than UTF-8': upload(
    'gbk.yaml',
    Buffer.from([0x61, 0x3a, 0x20, 0xc9, 0xee, 0xdb, 0xda]),
  ),
  'JSON that ends too early': upload('half.json', '{"formatVersion": 1, "elements": ['),
  'YAML with a bracket left open': upload('half.yaml', 'formatVersion: 1\ntitle: { zh: 城市\n'),
  'JSON nested a hundred thousand deep': upload('deep.json', '['.repeat(100_000) + ']'.repeat(100_000)),
  'YAML nested ten thousand deep': upload('deep.yaml', '['.repeat(10_000) + ']'.repeat(10_000)),
  'a YAML bomb': upload(
    'bomb.yaml',
    [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join('\n'),
  ),
  'another format version': upload('next.yaml', yaml.replace('formatVersion: 1', 'formatVersion: 2')),
  prose: upload('notes.yaml', '深圳市数字政府和智慧城市“十四五”发展规划\n\n第一章 现状'),
}

test('files that hold no model are refused with a problem each, and the model stays', async ({ page }) => {
  await openMap(page, 'select=cloud')
  for (const [what, file] of Object.entries(hopeless)) {
    await test.step(what, async () => {
      await choose(page, [file])
      const panel = page.getByRole('region', { name: new RegExp(file.name) })
      await expect(panel.getByRole('alert')).toContainText('没有打开')
      await expect(panel.getByRole('listitem').first()).toContainText(/第 \d+ 行.{20}/)
      await expect(box(page, 'cloud')).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByRole('button', { name: '返回内置模型' })).toHaveCount(0)
    })
  }
})

test('where the built-in model cannot be read again, the open one stays and a notice says so', async ({
  page,
}) => {
  await openMap(page)
  await choose(page, [upload('town.yaml', yaml)])
  await expect(box(page, 'town-app')).toBeVisible()
  await page.route('**/models/shenzhen.map.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{}' }),
  )
  await page.getByRole('button', { name: '返回内置模型' }).click()
  await expect(page.getByRole('status').filter({ hasText: '内置模型没有读到' })).toBeVisible()
  await expect(box(page, 'town-app')).toBeVisible()
})
