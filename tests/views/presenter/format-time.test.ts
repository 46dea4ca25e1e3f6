import { expect, test } from 'vitest'
import { formatTime } from '#views/presenter/format-time.ts'

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [600_000, '10:00'],
  [-65_000, '1:05'],
  [4_025_000, '1:07:05'],
])('%d milliseconds are %s', (milliseconds, shown) => {
  expect(formatTime(milliseconds)).toBe(shown)
})
