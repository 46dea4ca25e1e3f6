import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePreferences } from '#app/preferences.ts'
import '../support/property-seed.ts'

describe('stored preferences', () => {
  test('are read as they were written', () => {
    const kept = { language: 'en', theme: 'dark', panels: { outline: true, details: false } }
    expect(parsePreferences(JSON.stringify(kept))).toEqual(kept)
    const withColumns = { ...kept, columns: { projects: ['name', 'end'] } }
    expect(parsePreferences(JSON.stringify(withColumns))).toEqual(withColumns)
  })

  test('that are missing are none', () => {
    expect(parsePreferences(null)).toEqual({})
  })

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['unknown values', '{"language":"fr","theme":"neon","panels":{"outline":"yes","details":1}}'],
    ['panels of another kind', '{"panels":[true]}'],
    ['columns of another kind', '{"columns":["name"]}'],
  ])('that are rubbish (%s) change nothing', (_, text) => {
    const { panels = {}, ...rest } = parsePreferences(text)
    expect([rest, panels]).toEqual([{}, {}])
  })

  test('are kept part by part', () => {
    expect(parsePreferences('{"language":"zh","theme":7,"panels":{"details":false},"more":1}')).toEqual({
      language: 'zh',
      panels: { details: false },
    })
    const columns = '{"columns":{"projects":["name"],"map":[7],"nowhere":["name"]}}'
    expect(parsePreferences(columns)).toEqual({ panels: {}, columns: { projects: ['name'] } })
  })

  test('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { language = 'zh', theme = 'light', panels = {} } = parsePreferences(text)
        expect(['zh', 'en']).toContain(language)
        expect(['light', 'dark', 'projector']).toContain(theme)
        expect(Object.values(panels).every((value) => typeof value === 'boolean')).toBe(true)
      }),
    )
  })
})
