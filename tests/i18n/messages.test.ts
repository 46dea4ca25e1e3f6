import { describe, expect, test } from 'vitest'
import { messageKeys, say } from '#i18n/messages.ts'
import { languages } from '#model/text.ts'

/** The parameters that a message names, sorted. */
const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

describe('a message', () => {
  test.each(languages)('is never empty: %s', (language) => {
    expect(messageKeys.filter((key) => say(language, key).trim() === '')).toEqual([])
    expect(messageKeys.length).toBeGreaterThan(100)
  })

  test('names the same parameters in both languages', () => {
    const different = messageKeys.filter(
      (key) => parametersOf(say('zh', key)).join() !== parametersOf(say('en', key)).join(),
    )
    expect(different).toEqual([])
  })

  test('is in its own language, save for the name of the other', () => {
    const isHan = /\p{Script=Han}/u
    const isWord = /[a-z]{2}/i
    const bare = (text: string): string => text.replace(/\{\w+\}/g, '')
    expect(messageKeys.filter((key) => isHan.test(say('en', key)))).toEqual(['otherLanguage'])
    const foreign = messageKeys.map((key) => [key, bare(say('zh', key))] as const)
    expect(foreign.filter(([, text]) => isWord.test(text) && !isHan.test(text)).map(([key]) => key)).toEqual([
      'otherLanguage',
    ])
  })

  test('takes its parameters, and ignores those it does not name', () => {
    expect(say('en', 'projectCount', { count: 3, other: 4 })).toContain('3')
    expect(say('zh', 'lineLabel', { from: 'a', to: 'b', count: 0 })).toBe('a → b：0 条关系')
  })

  test('keeps a parameter that was not given, so that the mistake is seen', () => {
    expect(say('zh', 'childCount')).toBe('{count} 个下级')
  })

  test('is not disturbed by what is put into it', () => {
    expect(say('zh', 'openBox', { name: '$& {name} $1' })).toBe('打开“$& {name} $1”')
  })
})
