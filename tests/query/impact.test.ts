import { describe, expect, test } from 'vitest'
import type { ElementId, EventId } from '#model/id.ts'
import { type ImpactEvent, impactStepKinds } from '#model/impact-event.ts'
import { withoutInference } from '#query/compare-impacts.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import { impactRulesOf } from '#query/impact-rules.ts'
import { emptyModel } from '../fixtures/models/empty.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { differenceLines, hitLines, impactFrom, impactModel, pathTo, wishOf } from './impact-lines.ts'

const owners = { 'project-gate': 'board', gate: 'radio' }
/** Drawn in tests/fixtures/models/harbour.ts. */
const port = impactModel(harbour, { weak: 'exchanges', owners })

/** Some elements on one ground, with their relations. */
const ground = (names: string, relations: readonly string[], weak = '') =>
  impactModel(
    {
      layers: ['ground'],
      elements: Object.fromEntries(names.split(' ').map((name) => [name, 'ground'])),
      relations,
    },
    { weak },
  )

describe('the origins', () => {
  test('[I1] suffer the event in full, be they elements, projects or indicators', () => {
    for (const id of ['gate', 'project-gate', 'indicator-flow']) {
      expect(hitLines(impactFrom(port, id))[0]).toBe(`severe 0: ${id}`)
    }
  })

  test('[I1] combine to the worst, and of equally bad ways to the shortest', () => {
    const model = ground('a b c d', ['a → b exchanges', 'c → b', 'd → c', 'a → c'], 'exchanges')
    expect(hitLines(impactFrom(model, 'a'))).toEqual(['severe 0: a', 'severe 1: c', 'severe 2: b'])
    expect(hitLines(impactFrom(model, 'a d'))).toEqual(['severe 0: a, d', 'severe 1: c', 'severe 2: b'])
    expect(hitLines(impactFrom(model, 'a c'))).toEqual(['severe 0: a, c', 'severe 1: b'])
  })

  test('[I1] that are none hit nothing', () => {
    expect(impactFrom(port, '').hits).toEqual([])
    expect(impactFrom(emptyModel(), '').hits).toEqual([])
  })

  test('are known to the model, or it is a mistake of ours', () => {
    expect(() => impactFrom(port, 'nowhere')).toThrow('unknown origin: nowhere')
    expect(() => impactFrom(port, 'gate', {}, 'storm')).toThrow('unknown event: storm')
    expect(impactFrom(port, 'gate').hitOf('element', 'nowhere')).toBe(null)
  })
})

describe('relations', () => {
  test('[I2] are gone over against the dependency, not along the arrow', () => {
    const model = ground('a b c d', ['a → b', 'c → a uses', 'a → d uses'])
    expect(hitLines(impactFrom(model, 'a'))).toEqual(['severe 0: a', 'severe 1: b, c'])
  })

  test('[I2] are gone over both ways where they are mutual, and neither way where nothing depends', () => {
    const model = ground('a b c', ['a → b exchanges', 'b → c replaces'])
    expect(hitLines(impactFrom(model, 'a'))).toEqual(['severe 0: a', 'severe 1: b'])
    expect(hitLines(impactFrom(model, 'b'))).toEqual(['severe 0: b', 'severe 1: a'])
  })

  test('[I3] that are strong carry a grade on all the way', () => {
    expect(hitLines(impactFrom(ground('a b c d', ['a → b', 'b → c', 'c → d']), 'a'))).toEqual([
      'severe 0: a',
      'severe 1: b',
      'severe 2: c',
      'severe 3: d',
    ])
  })

  test('[I3] that are weak lower it by one, and stop after one step', () => {
    const chain = ['a → b exchanges', 'b → c', 'a → d']
    expect(hitLines(impactFrom(ground('a b c d', chain, 'exchanges'), 'a'))).toEqual([
      'severe 0: a',
      'severe 1: d',
      'moderate 1: b',
    ])
  })

  test('[I3] that are weak go as far as they are told, the step itself counted', () => {
    const model = ground('a b c d', ['a → b exchanges', 'b → c', 'c → d'], 'exchanges')
    const lines = (hops: number | null) =>
      hitLines(impactFrom(model, 'a', { types: [{ type: 'exchanges', strength: 'weak', hops }] }))
    expect(lines(2)).toEqual(['severe 0: a', 'moderate 1: b', 'moderate 2: c'])
    expect(lines(null)).toEqual(['severe 0: a', 'moderate 1: b', 'moderate 2: c', 'moderate 3: d'])
  })

  test('[I3] that are weak end the hit when no grade is left', () => {
    const model = ground('a b c d', ['a → b', 'b → c', 'c → d'], 'supports')
    const types = [{ type: 'supports', strength: 'weak', hops: null }]
    expect(hitLines(impactFrom(model, 'a', { types }))).toEqual([
      'severe 0: a',
      'moderate 1: b',
      'slight 2: c',
    ])
  })

  test('[I3] go by the person before the event, by the event for the type before that for the strength', () => {
    const storm: ImpactEvent = {
      id: 'storm' as EventId,
      name: { zh: '风暴', en: 'Storm' },
      summary: { zh: '风暴', en: 'Storm' },
      effects: {
        severe: { zh: '停', en: 'stops' },
        moderate: { zh: '慢', en: 'slows' },
        slight: { zh: '抖', en: 'shakes' },
      },
      strong: { strength: 'none' },
      relations: [{ type: 'uses' as never, strength: 'weak', hops: 4 }],
      steps: [{ step: 'builds', strength: 'strong' }],
    }
    const model = impactModel(harbour, { weak: 'exchanges', events: [storm] })
    expect(impactEventsOf(model)).toEqual([storm])
    const { types, steps } = impactRulesOf(model, {
      ...wishOf('gate', {}, 'storm'),
      steps: [{ step: 'serves', strength: 'none' }],
    })
    expect(Object.fromEntries(types)).toEqual({
      supports: { strength: 'none', hops: 1, origin: 'event' },
      uses: { strength: 'weak', hops: 4, origin: 'event' },
      exchanges: { strength: 'weak', hops: 1, origin: 'declared' },
    })
    expect(steps.get('builds')).toEqual({ strength: 'strong', hops: null, origin: 'event' })
    expect(steps.get('serves')).toEqual({ strength: 'none', hops: 1, origin: 'run' })
    expect(steps.get('extends')).toEqual({ strength: 'weak', hops: 2, origin: 'declared' })
  })

  test('[I4] spend a budget that only shrinks', () => {
    const model = ground('a b c d', ['a → b exchanges', 'b → c uses', 'd → c uses'], 'exchanges')
    const types = [
      { type: 'exchanges', strength: 'strong', hops: 3 },
      { type: 'uses', strength: 'strong', hops: 9 },
    ]
    const chain = ground('a b c d', ['b → a exchanges', 'c → b uses', 'd → c uses'], 'exchanges')
    expect(hitLines(impactFrom(chain, 'a', { types })).length).toBe(4)
    const less = types.map((carry) => ({ ...carry, hops: carry.hops === 3 ? 2 : 9 }))
    expect(hitLines(impactFrom(chain, 'a', { types: less })).length).toBe(3)
    expect(hitLines(impactFrom(model, 'c', { types }))).toEqual([
      'severe 0: c',
      'severe 1: b, d',
      'severe 2: a',
    ])
  })

  test('[I4] that are spent still let projects, indicators and owners be marked', () => {
    const model = impactModel(
      {
        layers: ['ground'],
        elements: { a: 'ground', b: 'ground', body: 'ground', c: 'ground' },
        relations: ['a → b exchanges', 'b → c'],
        projects: { 'project-b': ['builds b'] },
        indicators: { 'indicator-b': ['b'] },
      },
      { weak: 'exchanges', owners: { b: 'body', 'project-b': 'c' } },
    )
    expect(hitLines(impactFrom(model, 'a'))).toEqual([
      'severe 0: a',
      'moderate 1: b',
      'moderate 2: indicator-b, owner body',
      'slight 2: project-b',
      'slight 3: owner c',
    ])
  })

  test('[I11] in a circle end', () => {
    expect(hitLines(impactFrom(port, 'pier')).slice(0, 3)).toEqual([
      'severe 0: pier',
      'severe 1: quay',
      'severe 2: yard = chart',
    ])
  })

  test('[I11] lead on again where a longer way is worse or leads farther', () => {
    // b is near by a weak relation, which ends there, and worse by a longer strong way, which goes on to d.
    const model = ground('a b c d', ['a → b exchanges', 'a → c', 'c → b', 'b → d'], 'exchanges')
    expect(hitLines(impactFrom(model, 'a'))).toEqual([
      'severe 0: a',
      'severe 1: c',
      'severe 2: b',
      'severe 3: d',
    ])
    const types = [{ type: 'uses', strength: 'strong', hops: 1 }]
    const farther = ground('a b c d', ['b → a uses', 'a → c', 'c → b', 'b → d'])
    expect(hitLines(impactFrom(farther, 'a', { types }))).toEqual([
      'severe 0: a',
      'severe 1: b, c',
      'severe 3: d',
    ])
  })
})

describe('wholes and parts', () => {
  test('[I5] a part’s failure degrades its whole, is felt one step from it, and ends', () => {
    const model = impactModel({
      layers: ['ground'],
      elements: { hall: 'ground', room: 'hall', shelf: 'room', guest: 'ground', friend: 'ground' },
      relations: ['hall → guest', 'guest → friend', 'room → friend'],
    })
    expect(hitLines(impactFrom(model, 'room'))).toEqual([
      'severe 0: room',
      'severe 1: friend, shelf',
      'moderate 1: hall',
      'moderate 2: guest',
    ])
    expect(hitLines(impactFrom(model, 'shelf'))).toEqual([
      'severe 0: shelf',
      'moderate 1: room',
      'moderate 2: friend',
      'slight 2: hall',
    ])
  })

  test('[I6] a whole’s failure fails its parts at every depth', () => {
    expect(hitLines(impactFrom(port, 'port')).slice(0, 3)).toEqual([
      'severe 0: port',
      'severe 1: crane, gate',
      'severe 2: hook, tickets, owner radio',
    ])
  })

  test('[I6] a whole that is degraded fails none of its other parts', () => {
    const gate = impactFrom(port, 'gate')
    expect(gate.hitOf('element', 'port')?.grade).toBe('moderate')
    expect(gate.hitOf('element', 'crane')).toBe(null)
    const steps = [{ step: 'part-to-whole', strength: 'weak', hops: null }]
    expect(impactFrom(port, 'gate', { steps }).hitOf('element', 'crane')).toBe(null)
  })
})

describe('projects, indicators, owners', () => {
  test('[I7] a project hit delays what it builds or extends and does not fail it; through these it goes on', () => {
    const late = impactFrom(port, 'project-gate', { months: 6 }, 'delay')
    expect(hitLines(late).slice(0, 3)).toEqual([
      'severe 0: project-gate',
      'severe 1: owner board',
      'moderate 1: crane, gate, tickets',
    ])
    expect(late.hitOf('element', 'counter')?.grade).toBe('moderate')
    expect(late.hits.filter(({ item, grade }) => item.kind === 'element' && grade === 'severe')).toEqual([])
  })

  test('[I7] what it serves is hit and goes on to nothing', () => {
    const steps = [{ step: 'builds', strength: 'none' }]
    const served = impactFrom(port, 'project-gate', { steps })
    expect(served.hitOf('element', 'tickets')?.grade).toBe('moderate')
    expect(served.hitOf('element', 'counter')).toBe(null)
  })

  test('[I8] an element hit marks the projects that build or extend it, and there it ends', () => {
    const gate = impactFrom(port, 'gate')
    expect(gate.hitOf('project', 'project-gate')?.grade).toBe('moderate')
    expect(gate.hitOf('element', 'crane')).toBe(null)
    expect(impactFrom(port, 'tickets').hitOf('project', 'project-gate')).toBe(null)
  })

  test('[I8] unless the event says that it goes on to what else they build', () => {
    const late = impactFrom(port, 'gate', { months: 3 }, 'delay')
    expect(late.hitOf('element', 'crane')?.grade).toBe('slight')
    expect(pathTo(late, 'crane')).toBe('gate –built-by→ project-gate –extends→ crane')
  })

  test('[I9] an element hit marks its indicators and its owner at its own grade; they carry nothing on', () => {
    const gate = impactFrom(port, 'gate')
    expect(gate.hitOf('indicator', 'indicator-flow')?.grade).toBe('severe')
    expect(gate.hitOf('owner', 'radio')?.grade).toBe('severe')
    expect(gate.hitOf('element', 'radio')).toBe(null)
    // The board is told, as the project's owner, and hit besides, as the tickets' neighbour.
    expect(gate.hitOf('owner', 'board')?.grade).toBe('moderate')
    expect(pathTo(gate, 'board')).toBe('gate –uses→ tickets –exchanges→ board')
    expect(pathTo(gate, 'board', 'owner')).toBe('gate –built-by→ project-gate –owned-by→ board')
  })

  test('[I9] an indicator is a cause where it is the origin', () => {
    expect(hitLines(impactFrom(port, 'indicator-flow'))).toEqual([
      'severe 0: indicator-flow',
      'moderate 1: tickets',
    ])
  })
})

describe('twins', () => {
  test('[I10] are one thing, hit once, at no cost', () => {
    expect(hitLines(impactFrom(port, 'quay')).slice(0, 3)).toEqual([
      'severe 0: quay',
      'severe 1: pier, yard = chart',
      'severe 2: crane',
    ])
    const chart = impactFrom(port, 'chart')
    expect(hitLines(chart)[0]).toBe('severe 0: chart = yard')
    expect(chart.hitOf('element', 'yard')).toEqual(chart.hitOf('element', 'chart'))
    expect(pathTo(chart, 'crane')).toBe('chart = yard –uses→ crane')
    expect(chart.hitOf('element', 'crane')?.hops).toBe(1)
  })

  test('[I10] are two things where the tie is filtered out', () => {
    expect(hitLines(impactFrom(port, 'chart', { bases: ['stated'] }))).toEqual(['severe 0: chart'])
  })

  test('[I10] that are both chosen are one origin', () => {
    expect(hitLines(impactFrom(port, 'yard chart'))).toEqual(hitLines(impactFrom(port, 'chart')))
  })

  test('[I10] in a chain are one thing, and a path through them lists each tie', () => {
    const model = ground('a b c d', ['a → b mirrors', 'b → c mirrors', 'd → c uses'])
    expect(hitLines(impactFrom(model, 'a'))).toEqual(['severe 0: a = b = c', 'severe 1: d'])
    expect(pathTo(impactFrom(model, 'a'), 'd')).toBe('a = b = c –uses→ d')
    expect(impactFrom(model, 'a', { without: ['c'] }).hits).toEqual([])
  })
})

describe('the explanation', () => {
  test('[I12] says how the event goes over each type and step', () => {
    const { rules, event } = impactFrom(port, 'gate')
    expect(event.id).toBe('outage')
    expect([...rules.types.keys()]).toEqual(['supports', 'uses', 'exchanges'])
    expect([...rules.steps.keys()]).toEqual(impactStepKinds)
  })

  test('[I13] is a way of facts, each with its clauses, its basis and the grade it leaves', () => {
    const late = impactFrom(port, 'project-gate', {}, 'delay')
    const hit = late.hitOf('element', 'counter')
    const steps = hit ? late.pathOf(hit) : []
    expect(steps.map(({ kind, from, to, grade, basis }) => [kind, from, to, grade, basis])).toEqual([
      ['builds', 'project-gate', 'gate', 'moderate', 'stated'],
      ['relation', 'gate', 'tickets', 'moderate', 'stated'],
      ['relation', 'tickets', 'counter', 'moderate', 'stated'],
    ])
    expect(steps.map(({ citations }) => citations)).toEqual(
      steps.map(() => [{ source: 'paper', section: '1' }]),
    )
    expect(hit?.before).toEqual({ kind: 'element', id: 'tickets' })
  })

  test('[I13] of an origin is empty', () => {
    const gate = impactFrom(port, 'gate')
    const origin = gate.hitOf('element', 'gate')
    expect(origin?.before).toBe(null)
    expect(origin && gate.pathOf(origin)).toEqual([])
  })

  test('[I14] names the weakest that the way rests on', () => {
    const basisOf = (id: string, origin: string) => impactFrom(port, origin).hitOf('element', id)?.basis
    expect(basisOf('gate', 'gate')).toBe('stated')
    expect(basisOf('tickets', 'gate')).toBe('stated')
    expect(basisOf('board', 'gate')).toBe('inferred')
    expect(basisOf('crane', 'chart')).toBe('inferred')
    expect(basisOf('tickets', 'project-gate')).toBe('assumed')
  })

  test('[I14] prefers, of ways equally bad and short, the one that rests on more', () => {
    const model = ground('a b c z', ['a → b inferred', 'a → c', 'b → z', 'c → z'])
    expect(pathTo(impactFrom(model, 'a'), 'z')).toBe('a –supports→ c –supports→ z')
    const parallel = ground('a b', ['a → b supports assumed', 'b → a uses inferred', 'b → a exchanges'])
    expect(pathTo(impactFrom(parallel, 'a'), 'b')).toBe('a –exchanges→ b')
  })

  test('[I15] leaves out what rests on anything else, and tells the difference', () => {
    const gate = impactFrom(port, 'gate')
    const { stated, difference } = withoutInference(port, gate)
    expect(differenceLines(gate, stated)).toEqual(['a: board'])
    expect(difference.onlyA.length).toBe(1)
    expect(impactFrom(port, 'gate', { bases: [] }).hits.length).toBe(1)
  })

  test('[I16] gives the months as a bound, where the event lasts', () => {
    const late = impactFrom(port, 'project-gate', { months: 6 }, 'delay')
    expect(late.hitOf('project', 'project-gate')?.months).toBe(6)
    expect(late.hitOf('element', 'counter')?.months).toBe(6)
    expect(late.hitOf('indicator', 'indicator-flow')?.months).toBe(null)
    expect(late.hitOf('owner', 'board')?.months).toBe(null)
    expect(impactFrom(port, 'gate', { months: 6 }).hitOf('element', 'gate')?.months).toBe(null)
  })
})

describe('adjustments', () => {
  test('[I17] change the way over one relation and leave the others of its type', () => {
    const relations = [{ relation: 'tickets--uses--gate', strength: 'weak' }]
    const adjusted = impactFrom(port, 'gate', { relations })
    expect(adjusted.hitOf('element', 'tickets')?.grade).toBe('moderate')
    expect(adjusted.hitOf('element', 'counter')).toBe(null)
    expect(impactFrom(port, 'yard', { relations }).hitOf('element', 'crane')?.grade).toBe('severe')
  })

  test('[I17] of a relation do not bring back what its basis leaves out', () => {
    const relations = [{ relation: 'board--exchanges--tickets', strength: 'strong' }]
    const adjusted = { relations, bases: ['stated'] }
    expect(impactFrom(port, 'tickets', { relations }).hitOf('element', 'board')?.grade).toBe('severe')
    expect(impactFrom(port, 'tickets', adjusted).hitOf('element', 'board')).toBe(null)
  })

  test('[I18] take an element out with all that is inside it, and its twins', () => {
    expect(hitLines(impactFrom(port, 'pier', { without: ['chart'] }))).toEqual([
      'severe 0: pier',
      'severe 1: quay',
    ])
    expect(impactFrom(port, 'hook', { without: ['crane'] }).hits).toEqual([])
    const blocked = impactFrom(port, 'gate', { without: ['tickets'] })
    expect(blocked.hitOf('element', 'counter')).toBe(null)
    expect(() => impactFrom(port, 'gate', { without: ['nowhere' as ElementId] })).toThrow('nowhere')
  })

  test('[I19] bound the steps from an origin, marks not counted', () => {
    expect(hitLines(impactFrom(port, 'gate', { hops: 1 }))).toEqual([
      'severe 0: gate',
      'severe 1: tickets, owner radio',
      'severe 2: indicator-flow',
      'moderate 1: port, project-gate',
      'moderate 2: owner board',
    ])
    expect(hitLines(impactFrom(port, 'gate', { hops: 0 }))).toEqual([
      'severe 0: gate',
      'severe 1: owner radio',
      'moderate 1: project-gate',
      'moderate 2: owner board',
    ])
  })
})

describe('the events that fit any dataset', () => {
  const reached = (event: string): number => impactFrom(port, 'gate', { months: 1 }, event).hits.length

  test('are seven, each with words for its grades', () => {
    const events = impactEventsOf(port)
    expect(events.map(({ id }) => id)).toEqual([
      'outage',
      'delay',
      'cut',
      'replacement',
      'data-unavailable',
      'security-incident',
      'highlight',
    ])
    for (const { effects } of events) {
      const words = Object.values(effects).flatMap(({ zh, en }) => [zh, en])
      expect(new Set(words).size).toBe(6)
    }
  })

  test('differ in how far they go', () => {
    expect(reached('outage')).toBeGreaterThan(reached('replacement'))
    expect(hitLines(impactFrom(port, 'gate', {}, 'replacement'))).toContain(
      'moderate 1: port, tickets, project-gate',
    )
    expect(impactFrom(port, 'project-gate', {}, 'cut').hitOf('element', 'gate')?.grade).toBe('severe')
  })

  test('to highlight only marks projects, indicators and owners, and goes over no relation', () => {
    const chosen = impactFrom(port, 'gate', {}, 'highlight')
    expect(hitLines(chosen)).toEqual([
      'severe 0: gate',
      'severe 1: project-gate, owner radio',
      'severe 2: owner board',
    ])
  })
})
