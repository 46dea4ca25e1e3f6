import { describe, expect, test } from 'vitest'
import { isMessageKey } from '#i18n/messages.ts'
import { buildWords, sayFrom, type Words } from '#i18n/words.ts'
import { languages } from '#model/text.ts'

const isWords = (value: unknown): value is Words<string> =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

/** What every file of words for one screen exports. */
const all = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../src/i18n/*-words.ts', { eager: true }),
).flatMap(([file, exported]) => {
  const found = Object.values(exported).filter(isWords)
  return found.map((words) => ({ file: file.replace(/.*\//, ''), words, keys: Object.keys(words.zh) }))
})

const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

describe('the words of a screen', () => {
  test('are found', () => {
    expect(all.map(({ file }) => file)).toContain('sources-words.ts')
  })

  test.each(all)('say everything in both languages: $file', ({ words, keys }) => {
    expect(Object.keys(words.en)).toEqual(keys)
    for (const language of languages) {
      expect(keys.filter((key) => words[language][key]?.trim() === '')).toEqual([])
    }
  })

  test.each(all)('name the same parameters in both languages: $file', ({ words, keys }) => {
    const named = (language: 'zh' | 'en', key: string) => parametersOf(words[language][key] ?? '').join()
    expect(keys.filter((key) => named('zh', key) !== named('en', key))).toEqual([])
  })

  test.each(all)('hold no Chinese in English: $file', ({ words, keys }) => {
    expect(keys.filter((key) => /\p{Script=Han}/u.test(words.en[key] ?? ''))).toEqual([])
  })

  // A key of both would be said by the shared one.
  test.each(all)('have other keys than the shared messages: $file', ({ keys }) => {
    expect(keys.filter(isMessageKey)).toEqual([])
  })

  test('take their parameters', () => {
    const words = buildWords({ some: '{count} 个' }, { some: '{count} of them' })
    expect(sayFrom(words, 'en', 'some', { count: 3, other: 4 })).toBe('3 of them')
    expect(sayFrom(words, 'zh', 'some')).toBe('{count} 个')
  })
})
