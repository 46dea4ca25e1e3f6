import { expect, test } from 'vitest'
import { quoted } from '#i18n/quoted.ts'

test('quotation marks within a quoted name are the inner ones', () => {
  expect(quoted('数据中枢')).toBe('“数据中枢”')
  expect(quoted('“市民码”服务平台')).toBe('“‘市民码’服务平台”')
})
