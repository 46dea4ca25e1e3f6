import { readdirSync, readFileSync } from 'node:fs'
import { parseDataset } from '#load/parse-dataset.ts'
import type { SourceText } from '#load/source-text.ts'
import type { Model } from '#model/model.ts'

export const smallFolder = 'tests/fixtures/datasets/small'

/** The example of docs/dataset-format.md, file by file. */
export const smallFiles = (): SourceText[] =>
  readdirSync(smallFolder)
    .sort()
    .map((name) => ({ name, text: readFileSync(`${smallFolder}/${name}`, 'utf8') }))

export const smallModel = (): Model => {
  const { model, problems } = parseDataset(smallFiles())
  if (!model) throw new Error(`broken fixture: ${JSON.stringify(problems)}`)
  return model
}

/** The smallest valid dataset, with what a test adds to it. */
export const minimal = (extra: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  formatVersion: 1,
  id: 'town',
  title: text('Town'),
  sources: [
    {
      id: 'paper',
      title: text('Paper'),
      publisher: text('Town'),
      date: '2024',
      kind: 'plan',
      language: 'zh',
    },
  ],
  metamodel: {
    layers: [
      { id: 'ground', order: 1, name: text('Ground') },
      { id: 'top', order: 2, name: text('Top') },
    ],
    pillars: [{ id: 'safety', side: 'right', name: text('Safety') }],
    kinds: [
      { id: 'system', name: text('System') },
      { id: 'network', name: text('Network') },
    ],
    relationTypes: [
      {
        id: 'supports',
        name: text('supports'),
        inverse: text('is supported by'),
        dependency: 'to-on-from',
        strength: 'strong',
      },
    ],
  },
  ...extra,
})

export const text = (en: string) => ({ zh: `中${en}`, en })
export const citations = [{ source: 'paper', section: '1' }]
export const element = (id: string, more: Readonly<Record<string, unknown>> = { layer: 'ground' }) => ({
  id,
  kind: 'system',
  name: text(id),
  summary: text(id),
  citations,
  ...more,
})
export const relation = (from: string, to: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'supports',
  from,
  to,
  basis: 'stated',
  citations,
  ...more,
})

export const parseValue = (value: unknown) =>
  parseDataset([{ name: 'data.json', text: JSON.stringify(value) }])

/** One line a problem: severity, code, path. */
export const problemLines = (value: unknown): string[] =>
  parseValue(value).problems.map((problem) => `${problem.severity} ${problem.code} ${problem.path}`)
