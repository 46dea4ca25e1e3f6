import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatImpactSentence, formatImpactStep } from '#i18n/impact-sentence.ts'
import { type Language, languages } from '#model/text.ts'
import { type Impact, impactOf } from '#query/impact.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { anyRun } from '../query/any-impact.ts'
import { impactFrom, impactModel } from '../query/impact-lines.ts'

const port = impactModel(harbour, { weak: 'exchanges', owners: { 'project-gate': 'board' } })
const gate = impactFrom(port, 'gate')
const late = impactFrom(port, 'project-gate', { months: 6 }, 'delay')

const sentence = (
  impact: Impact,
  id: string,
  language: Language,
  kind: 'element' | 'project' | 'indicator' | 'owner' = 'element',
): string => {
  const hit = impact.hitOf(kind, id)
  return hit ? formatImpactSentence(port, impact, hit, language) : 'not hit'
}

describe('a sentence', () => {
  test('names the way back from what is hit to the origin, with the clauses', () => {
    expect(sentence(gate, 'counter', 'zh')).toBe(
      '“中 counter”中断：因为它中 supports“中 tickets”（规划 1），“中 tickets”中 uses“中 gate”（规划 1），而“中 gate”中断。',
    )
    expect(sentence(gate, 'counter', 'en')).toBe(
      'Counter fails, because it supports tickets (plan 1), tickets uses gate (plan 1), and gate fails.',
    )
  })

  test('says what rests on less than the text', () => {
    expect(sentence(gate, 'board', 'zh')).toBe(
      '“中 board”降级：因为它中 exchanges“中 tickets”（规划 1，推断），“中 tickets”中 uses“中 gate”（规划 1），而“中 gate”中断。',
    )
    expect(sentence(late, 'tickets', 'en')).toBe(
      'Tickets is held up by at most 6 months, because it is served by the project project-gate (plan 1; assumed), and the project project-gate is late by 6 months.',
    )
  })

  test('of an origin says that it begins there', () => {
    expect(sentence(late, 'project-gate', 'zh', 'project')).toBe(
      '项目“中 project-gate”延期 6 个月：这是起点。',
    )
    expect(sentence(gate, 'gate', 'en')).toBe('Gate fails: this is where it begins.')
  })

  test('of an owner says that it must be told', () => {
    expect(sentence(late, 'board', 'zh', 'owner')).toBe(
      '须知会“中 board”：因为它负责项目“中 project-gate”（规划 1），而项目“中 project-gate”延期 6 个月。',
    )
    expect(sentence(late, 'board', 'en', 'owner')).toBe(
      'Board must be told, because it answers for the project project-gate (plan 1), and the project project-gate is late by 6 months.',
    )
  })

  test('says of an indicator that it may be missed, and of a project that it is affected', () => {
    expect(sentence(gate, 'indicator-flow', 'en', 'indicator')).toBe(
      'The indicator indicator-flow will probably be missed, because it measures tickets (plan 1), tickets uses gate (plan 1), and gate fails.',
    )
    expect(sentence(gate, 'project-gate', 'zh', 'project')).toBe(
      '项目“中 project-gate”受影响：因为它建设“中 gate”（规划 1），而“中 gate”中断。',
    )
    expect(sentence(impactFrom(port, 'gate', { months: 1 }, 'delay'), 'project-gate', 'en', 'project')).toBe(
      'The project project-gate is held up by at most 1 month, because it builds gate (plan 1), and gate is late by 1 month.',
    )
  })

  test('tells nesting and ties', () => {
    expect(sentence(impactFrom(port, 'chart'), 'hook', 'en')).toBe(
      'Hook fails, because it is part of crane (plan 1), crane uses yard (plan 1), yard is the same thing as chart (plan 1; inferred), and chart fails.',
    )
    expect(sentence(gate, 'port', 'zh')).toBe(
      '“中 port”降级：因为它包含“中 gate”（规划 1），而“中 gate”中断。',
    )
  })

  test('takes the quotes of a name inward', () => {
    const model = impactModel({ ...harbour, names: { gate: { zh: '“一号”门', en: 'Gate “1”' } } })
    const impact = impactFrom(model, 'gate')
    const [origin] = impact.hits
    expect(origin && formatImpactSentence(model, impact, origin, 'zh')).toBe('“‘一号’门”中断：这是起点。')
  })

  test.each(languages)('can be made of every hit there is: %s', (language) => {
    fc.assert(
      fc.property(anyRun(8), ({ model, wish }) => {
        const impact = impactOf(model, wish)
        for (const hit of impact.hits) {
          const words = formatImpactSentence(model, impact, hit, language)
          expect(words).not.toMatch(/undefined|null|\[object| {2}|，，/)
          expect(words).toMatch(language === 'zh' ? /。$/ : /^[A-Z].*\.$/)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a verb', () => {
  const types = port.dataset.metamodel.relationTypes.map((type) =>
    type.id === 'supports' ? { ...type, inverse: { zh: '由其支撑', en: 'is supported by' } } : type,
  )
  const model = { ...port, relationTypes: new Map(types.map((type) => [type.id, type])) }

  test('with 其 in it takes the other end there', () => {
    const hit = gate.hitOf('element', 'counter')
    const step = hit && gate.pathOf(hit).at(-1)
    expect(step && formatImpactStep(model, step, 'zh')).toBe('“中 counter”由“中 tickets”支撑（规划 1）')
    expect(step && formatImpactStep(model, step, 'en')).toBe('counter is supported by tickets (plan 1)')
  })
})
