import { expect, test } from 'vitest'
import {
  caseProblemWords,
  facetTitles,
  gradeNames,
  itemKindNames,
  missingWords,
  ruleOriginNames,
  stepNames,
  strengthNames,
} from '#i18n/impact-words.ts'
import { languages, type Text } from '#model/text.ts'
import type { CaseProblem } from '#scenario/impact-case.ts'
import type { Missing } from '#scenario/settle-wish.ts'

const names: readonly Text[] = [
  gradeNames,
  strengthNames,
  ruleOriginNames,
  itemKindNames,
  facetTitles,
  stepNames,
].flatMap((table) => Object.values<Text>(table))

test('every name is in its own language, and no two of a table are the same', () => {
  expect(names.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([])
  expect(names.filter(({ en }) => /\p{Script=Han}/u.test(en) || !/^[A-Z]/.test(en))).toEqual([])
  for (const language of languages) {
    expect(new Set(names.map((name) => name[language])).size).toBe(names.length)
  }
})

const problems: readonly CaseProblem[] = [
  { code: 'case-unreadable' },
  { code: 'case-other-kind' },
  { code: 'case-version', found: '7', supported: 1 },
  { code: 'case-field', path: 'wish.hops' },
  { code: 'case-too-large', limit: 1_000_000 },
  { code: 'case-packed' },
]

test.each(problems)('what is wrong with a case is said in both languages: $code', (problem) => {
  const [zh, en] = languages.map((language) => caseProblemWords(problem, language))
  expect(zh).toMatch(/\p{Script=Han}{4}.*。$/u)
  expect(en).toMatch(/^[A-Z"].*[.?]$/)
  const { code: _code, ...params } = problem
  for (const value of Object.values(params))
    for (const words of [zh, en]) expect(words).toContain(String(value))
})

test.each<Missing['what']>(['origin', 'event', 'type', 'relation', 'without'])(
  'what a model no longer has is named in both languages: %s',
  (what) => {
    const [zh, en] = languages.map((language) => missingWords({ what, id: 'old-gate' }, language))
    expect(zh).toMatch(/\p{Script=Han}“old-gate”/u)
    expect(en).toContain('"old-gate"')
  },
)
