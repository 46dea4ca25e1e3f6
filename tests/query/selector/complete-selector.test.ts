import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Completion, completeSelector } from '#query/selector/complete-selector.ts'
import { parseSelector } from '#query/selector/parse-selector.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'
import { namesOf } from './selector-cases.ts'

const model = shenzhenModel()
const names = namesOf(model)

/** Completes at the bar: `hub & 深|`. */
const completions = (marked: string, language: 'zh' | 'en' = 'zh') => {
  const caret = marked.indexOf('|')
  const text = marked.replace('|', '')
  return { text, ...completeSelector(model, names, text, caret, language) }
}

const inserts = (marked: string, language: 'zh' | 'en' = 'zh'): string[] =>
  completions(marked, language).options.map(({ insert }) => insert)

/** The text with a completion in it. */
const completed = ({ text, from, to }: ReturnType<typeof completions>, { insert }: Completion): string =>
  `${text.slice(0, from)}${insert}${text.slice(to)}`

describe('completion', () => {
  test('offers names by character, pinyin, first letters and English, in the language that is shown', () => {
    for (const typed of ['深治|', 'shenzhi|', 'szh|']) expect(inserts(typed)[0]).toBe('深治慧')
    expect(inserts('shenzhihui|', 'en')[0]).toMatch(/^"?[A-Za-z]/)
  })

  test('offers keywords where nothing is written, and those that begin so', () => {
    expect(inserts('|')).toContain('layer:')
    expect(inserts('lay|')).toContain('layer:')
    expect(inserts('层|')).toContain('layer:')
    expect(inserts('hub & (|')).toContain('kind:')
  })

  test('offers the values of a keyword', () => {
    expect(inserts('layer:|')).toEqual(['base', 'hub', 'apps', 'portal'])
    expect(inserts('kind:平|')).toContain('platform')
    expect(inserts('hub & basis:inf|')).toEqual(['inferred'])
  })

  test('offers what joins after something to select', () => {
    expect(inserts('深治慧 |')).toEqual([', ', '& ', '+', 'to ', 'on ', 'via '])
    expect(inserts('深治慧 to i深圳 lo|')).toEqual(['longer '])
    expect(inserts('深治慧 t|')).toEqual(['to '])
    expect(inserts('(深治慧)|')).toEqual([])
    expect(inserts('深治慧 to |')).toContain('layer:')
    expect(inserts('深治慧+ |')).toContain('& ')
    expect(inserts('+|')).toContain('layer:')
  })

  test('takes the place of the word that the caret is in', () => {
    const inside = completions('hub & shen|zhihui')
    expect([inside.from, inside.to]).toEqual([6, 16])
  })

  test('takes the place of a quotation that is not ended', () => {
    const quoted = completions('hub, "深治|')
    expect(quoted.from).toBe(5)
    expect(quoted.options.map(({ insert }) => insert)).toContain('深治慧')
  })

  test('offers only what can be read, wherever a name or a value is wanted', () => {
    const typed = fc.constantFrom(
      '深|',
      'hub & 平|',
      'yun|',
      'kind:|',
      'type:供|',
      'indicator:|',
      'project:数|',
      '(data|',
      'x|',
    )
    fc.assert(
      fc.property(typed, fc.constantFrom('zh' as const, 'en' as const), (marked, language) => {
        const all = completions(marked, language)
        for (const option of all.options) {
          if (option.kind !== 'name' && option.kind !== 'value') continue
          const text = completed(all, option)
          const parsed = parseSelector(text.startsWith('(') ? `${text})` : text, names)
          expect(parsed.ok ? 'read' : `${parsed.error.code} in ${text}`).toBe('read')
        }
      }),
    )
  })
})
