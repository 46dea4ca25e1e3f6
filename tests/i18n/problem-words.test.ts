import { describe, expect, test } from 'vitest'
import { problemWords } from '#i18n/problem-words.ts'
import type { Problem, ProblemCode, ProblemParams } from '#load/problem.ts'
import { languages } from '#model/text.ts'

/** Each code with parameters whose values can be found again in the words. A new code does not compile without. */
const examples: { readonly [Code in ProblemCode]: readonly ProblemParams[Code][] } = {
  'no-files': [{}],
  'file-too-large': [{ megabytes: 91, limit: 80 }],
  'too-many': [{ what: 'items', count: 2_000_000, limit: 1_000_000 }],
  syntax: [
    { detail: 'Nested mappings', reason: 'other' },
    { detail: '', reason: 'tab' },
    { detail: '', reason: 'full-width' },
  ],
  'not-a-mapping': [{ found: 'list' }, { found: 'null' }],
  'not-a-list': [{ field: 'elements', found: 'string' }],
  'format-version': [{ found: '2', supported: 1 }],
  'missing-field': [{ field: 'summary' }, { field: 'order' }],
  'unknown-field': [
    { field: 'nmae', nearest: 'name', cut: false },
    { field: 'nmae', nearest: null, cut: false },
    { field: 'and so on', nearest: null, cut: true },
    { field: 'en', nearest: null, cut: false },
    { field: 'name：x', nearest: null, cut: false },
  ],
  'wrong-type': [
    { field: 'order', expected: 'int', found: 'string' },
    { field: 'name', expected: 'mapping', found: 'null' },
    { field: 'aliases[2]', expected: 'string', found: 'number' },
    { field: 'links', expected: 'list', found: 'mapping' },
  ],
  'bad-value': [
    { field: 'basis', found: 'sure', allowed: 'stated, inferred, assumed', nearest: null },
    { field: 'basis', found: 'statd', allowed: 'stated, inferred, assumed', nearest: 'stated' },
  ],
  'bad-id': [
    { found: 'Data Hub', suggestion: 'data-hub' },
    { found: '数据', suggestion: '' },
  ],
  'empty-text': [{ field: 'name' }],
  'text-too-long': [{ field: 'summary', limit: 10_000 }],
  'out-of-range': [{ field: 'since', found: '1', limit: '1900–2200' }],
  'duplicate-id': [{ id: 'hub', firstFile: 'a.yaml', firstLine: 12 }],
  'duplicate-relation': [{ type: 'uses', from: 'app', to: 'hub', firstFile: 'a.yaml', firstLine: 12 }],
  'declared-twice': [{ field: 'title', firstFile: 'a.yaml' }],
  'dangling-reference': [
    { field: 'parent', id: 'hbu', nearest: 'hub', namesA: null },
    { field: 'parent', id: 'hbu', nearest: null, namesA: null },
    { field: 'parent', id: 'ground', nearest: null, namesA: 'layer' },
    { field: 'from', id: 'project-hall', nearest: null, namesA: 'project' },
  ],
  'parent-cycle': [{ cycle: 'a → b → a' }],
  'no-place': [{ id: 'hub' }],
  'two-places': [{ id: 'hub' }],
  'place-differs': [{ id: 'hub', own: 'top', parent: 'box', parentPlace: 'ground' }],
  'self-relation': [{ id: 'hub' }],
  'ancestor-relation': [{ inner: 'core', outer: 'hub' }],
  'kind-not-allowed': [{ type: 'uses', end: 'hub', kind: 'body', allowed: 'system, platform' }],
  'missing-reason': [{ basis: 'inferred' }],
  'carry-twice': [{ event: 'outage', over: 'supports' }],
  'carries-nowhere': [{ event: 'outage', type: 'replaces' }],
  'unused-parameter': [
    { field: 'through', rule: 'cycle', allowed: 'types' },
    { field: 'top', rule: 'idle-project', allowed: '' },
  ],
  'unknown-section': [
    { section: '9', source: 'paper', nearest: '8' },
    { section: '9', source: 'paper', nearest: null },
  ],
}

const problems: readonly Problem[] = Object.entries(examples).flatMap(([code, each]) =>
  each.map(
    (params) =>
      ({
        code,
        params,
        severity: 'error',
        file: 'a.yaml',
        line: 1,
        column: 1,
        path: '',
      }) as unknown as Problem,
  ),
)
const nameOf = ({ code, params }: Problem): string => `${code} ${JSON.stringify(params)}`

describe.each(problems.map((problem): [string, Problem] => [nameOf(problem), problem]))(
  '%s',
  (_, problem) => {
    const words = languages.map((language) => problemWords(problem, language))

    test('is said in both languages, as a sentence, each in its own', () => {
      const [zh = '', en = ''] = words
      expect(zh).toMatch(/\p{Script=Han}{3}/u)
      expect(en).toMatch(/^[A-Z"].*[a-z]{2}/)
      expect(en).not.toMatch(/[。、；]/)
      for (const text of words) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    })

    test('names the same of its parameters in both languages', () => {
      const isSaid = (text: string): string[] =>
        Object.entries(problem.params)
          .filter(
            ([key, value]) =>
              !['found', 'expected', 'what', 'namesA', 'field', 'reason'].includes(key) && value !== null,
          )
          .filter(([, value]) => String(value) !== '' && text.includes(String(value)))
          .map(([key]) => key)
      const [zh = '', en = ''] = words
      expect(isSaid(zh)).toEqual(isSaid(en))
    })
  },
)
