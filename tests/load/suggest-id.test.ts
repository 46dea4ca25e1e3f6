import { expect, test } from 'vitest'
import { suggestId } from '#load/suggest-id.ts'

test.each([
  ['Data Hub!', 'data-hub'],
  ['data_hub', 'data-hub'],
  ['--x--', 'x'],
  ['数据中枢', ''],
  ['1+11+N', '1-11-n'],
])('for %s the id %s is suggested', (found, id) => {
  expect(suggestId(found)).toBe(id)
})
