import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatSelector } from '#query/selector/format-selector.ts'
import { parseSelector } from '#query/selector/parse-selector.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'
import { filteredTown } from '../filtered-town.ts'
import { anySelector } from './any-selector.ts'
import { errorIn, namesOf, rewritten } from './selector-cases.ts'

const town = namesOf(filteredTown())
const shenzhen = namesOf(shenzhenModel())

describe('a selector is read', () => {
  test.each([
    ['hub', 'hub'],
    ['  hub  ', 'hub'],
    ['+hub', '+hub'],
    ['hub+', 'hub+'],
    ['2+hub+1', '2+hub+1'],
    ['2 + hub + 1', '2+hub+1'],
    ['(hub, net)+', '(hub, net)+'],
    ['app to net', 'app to net'],
    ['app on net avoid core', 'app on net avoid core'],
    ['app to net via basis:stated', 'app to net via basis:stated'],
    ['app to net avoid core longer 2', 'app to net longer 2 avoid core'],
    ['app 到 net 多走 1', 'app to net longer 1'],
    ['app to net longer 0', 'app to net'],
    ['+app via (basis:stated & type:uses)', '+app via (basis:stated & type:uses)'],
    ['app, hub | net', 'app, hub, net'],
    ['app, hub & net', 'app, hub & net'],
    ['(app, hub) & net', '(app, hub) & net'],
    ['hub - core', 'hub & !core'],
    ['!hub+', '!hub+'],
    ['*', '*'],
    ['layer:ground', 'layer:ground'],
    ['ground', 'layer:ground'],
    ['guard', 'pillar:guard'],
    ['"hub"', 'hub'],
    ['project:2', 'project:project-net'],
    ['box:2 & has:indicator', 'box:2 & has:indicator'],
  ])('[L1] [L2] %s → %s', (text, written) => {
    expect(rewritten(town, text)).toBe(written)
  })

  test('[L2] as Chinese input methods write it', () => {
    expect(rewritten(town, '（app，hub）＆ 层：ground')).toBe('(app, hub) & layer:ground')
    expect(rewritten(town, 'app 到 net 经 依据：明文')).toBe('app to net via basis:stated')
    expect(rewritten(town, '“hub”、有：项目')).toBe('hub, has:project')
  })

  test('[L3] by id, name, pinyin, and first letters that only one thing has', () => {
    for (const name of ['shen-zhi-hui', '深治慧', 'shenzhihui', '"深治慧"']) {
      expect(rewritten(shenzhen, name)).toBe('shen-zhi-hui')
    }
    expect(rewritten(shenzhen, 'layer:智能中枢')).toBe('layer:hub')
    expect(rewritten(shenzhen, '智能中枢')).toBe('layer:hub')
  })

  test('as nothing where nothing is written', () => {
    expect(parseSelector('  ', town)).toEqual({ ok: true, selector: null })
  })
})

describe('what is wrong with a selector is said with its place', () => {
  test.each([
    ['netz', 'unknown-name 0–4 "netz"'],
    ['hub & netz+', 'unknown-name 6–10 "netz"'],
    ['hub net', 'expected-joining 4–7 "net"'],
    ['hub &', 'expected-operand 5–5 ""'],
    ['hub & & net', 'expected-operand 6–7 "&"'],
    ['+', 'expected-operand 1–1 ""'],
    ['to net', 'expected-operand 0–2 "to"'],
    ['(hub', 'unclosed-parenthesis 0–1 "("'],
    ['(hub net)', 'expected-joining 5–8 "net"'],
    ['hub)', 'unopened-parenthesis 3–4 ")"'],
    [')', 'unopened-parenthesis 0–1 ")"'],
    ['"hub', 'unclosed-quote 0–4 ""hub"'],
    ['lair:hub', 'unknown-keyword 0–4 "lair"'],
    ['layer:', 'expected-value 6–6 ""'],
    ['layer:)', 'expected-value 6–7 ")"'],
    ['layer:nowhere', 'unknown-value 6–13 "nowhere"'],
    ['layer:guard', 'unknown-value 6–11 "guard"'],
    ['200+hub', 'too-many-hops 0–3 "200"'],
    ['hub avoid net', 'avoid-without-path 4–9 "avoid"'],
    ['hub longer 1', 'longer-without-path 4–10 "longer"'],
    ['app to net longer 1 longer 2', 'longer-without-path 20–26 "longer"'],
    ['app to net longer', 'expected-number 17–17 ""'],
    ['app to net longer hub', 'expected-number 18–21 "hub"'],
    ['app to net longer 4', 'too-many-hops 18–19 "4"'],
    [`${'('.repeat(60)}hub`, 'too-deep 40–41 "("'],
    [`${'!'.repeat(60)}hub`, 'too-deep 60–63 "hub"'],
    ['x'.repeat(2001), 'too-long 2000–2001 "x"'],
  ])('[L12] %s', (text, error) => {
    expect(errorIn(town, text)).toBe(error)
  })

  test('[L12] with what may have been meant', () => {
    const parsed = parseSelector('深治', shenzhen)
    if (parsed.ok || parsed.error.code !== 'unknown-name') throw new Error('expected an unknown name')
    expect(parsed.error.suggestions.map(({ insert }) => insert)).toContain('shen-zhi-hui')
    const value = parseSelector('kind:plat', shenzhen)
    if (value.ok || value.error.code !== 'unknown-value') throw new Error('expected an unknown value')
    expect(value.error.suggestions.map(({ insert }) => insert)).toEqual(['platform'])
    const mistyped = parseSelector('kind:platfrm', shenzhen)
    if (mistyped.ok || mistyped.error.code !== 'unknown-value') throw new Error('expected an unknown value')
    expect(mistyped.error.suggestions[0]?.insert).toBe('platform')
  })

  test('whatever is written, without ever failing', () => {
    const bit = fc.constantFrom(
      'hub',
      'net',
      '+',
      '2',
      ',',
      '&',
      '!',
      '(',
      ')',
      '"',
      ':',
      'layer',
      ' to ',
      ' via ',
      ' - ',
      '，',
    )
    const anyText = fc.oneof(
      fc.string(),
      fc.array(bit, { maxLength: 14 }).map((bits) => bits.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseSelector(text, town)
        if (parsed.ok) return
        const { from, to } = parsed.error
        expect(0 <= from && from <= to && to <= text.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a selector written and read again', () => {
  test.each([
    ['the town', filteredTown(), town],
    ['the shipped model', shenzhenModel(), shenzhen],
  ])('is the same, for any selector: %s', (_, model, names) => {
    fc.assert(
      fc.property(anySelector(model), (selector) => {
        expect(parseSelector(formatSelector(selector), names)).toEqual({ ok: true, selector })
      }),
      { numRuns: 300 },
    )
  })
})
