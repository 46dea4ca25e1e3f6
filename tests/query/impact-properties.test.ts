import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bases } from '#model/citation.ts'
import type { Dataset } from '#model/dataset.ts'
import { type Carry, type Grade, grades } from '#model/impact-event.ts'
import { buildModel, type Model } from '#model/model.ts'
import { type Impact, impactOf } from '#query/impact.ts'
import { impactFacets } from '#query/impact-facets.ts'
import { impactRulesOf } from '#query/impact-rules.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { reordered } from './any-graph.ts'
import { anyImpactModel, anyRun, anyWish } from './any-impact.ts'
import { impactByHand } from './impact-by-hand.ts'
import { hitLines, nameOf, pathLine } from './impact-lines.ts'

/** Each id that is hit, twins too, with what `say` says of its hit. */
const byId = (impact: Impact, say: (grade: Grade, hops: number) => string): Record<string, string> =>
  Object.fromEntries(
    impact.hits
      .flatMap(({ item, twins, grade, hops }) =>
        [item.kind === 'owner' ? `owner ${item.id}` : item.id, ...twins].map((id): [string, string] => [
          id,
          say(grade, hops),
        ]),
      )
      .sort(),
  )

/** 0 for the worst; the most for what is not hit. */
const rankOf = (grade: string | undefined): number =>
  grade === undefined ? grades.length : grades.indexOf(grade as Grade)

/** What is hit worse in the first answer than in the second. */
const worseIn = (first: Impact, second: Impact): string[] => {
  const [one, other] = [first, second].map((impact) => byId(impact, (grade) => grade))
  return Object.keys(one ?? {}).filter((id) => rankOf(one?.[id]) < rankOf(other?.[id]))
}

const worse = (carry: Carry): Carry => ({
  strength: carry.strength === 'none' ? 'weak' : 'strong',
  hops: carry.hops === null || carry.hops === undefined ? null : carry.hops + 1,
})

/** The same wish with every rule of the run worse than it was. */
const worsened = (model: Model, wish: ImpactWish): ImpactWish => {
  const { types, steps } = impactRulesOf(model, wish)
  return {
    ...wish,
    types: [...types].map(([type, rule]) => ({ type, ...worse(rule) })),
    steps: [...steps].map(([step, rule]) => ({ step, ...worse(rule) })),
    relations: wish.relations.map(({ relation, ...carry }) => ({ relation, ...worse(carry) })),
    hops: wish.hops === null ? null : wish.hops + 1,
  }
}

const runs = { numRuns: 100 }

describe('an impact', () => {
  test('[I1] [I11] finds for everything the worst grade and its shortest way, as trying all ways does', () => {
    fc.assert(
      fc.property(anyRun(), ({ model, wish }) => {
        const found = byId(impactOf(model, wish), (grade, hops) => `${grade} ${hops}`)
        expect(found).toEqual(impactByHand(model, wish))
      }),
      { numRuns: 400 },
    )
  })

  test('[I10] hits each thing once', () => {
    fc.assert(
      fc.property(anyRun(), ({ model, wish }) => {
        const named = impactOf(model, wish).hits.flatMap((hit) => nameOf(hit).split(' = '))
        expect(new Set(named).size).toBe(named.length)
      }),
      runs,
    )
  })

  test('[I17] is never lowered by a worse event, one more origin, or one more basis', () => {
    const more = anyImpactModel().chain((model) =>
      fc.tuple(fc.constant(model), anyWish(model), anyWish(model)),
    )
    fc.assert(
      fc.property(more, ([model, wish, other]) => {
        const impact = impactOf(model, wish)
        expect(worseIn(impact, impactOf(model, worsened(model, wish)))).toEqual([])
        const origins = [...new Set([...wish.origins, ...other.origins])]
        expect(worseIn(impact, impactOf(model, { ...wish, origins }))).toEqual([])
        if (wish.bases && wish.without.length === 0)
          expect(worseIn(impact, impactOf(model, { ...wish, bases }))).toEqual([])
      }),
      runs,
    )
  })

  test('[I17] is never raised by a relation left out of the model, or an element taken out', () => {
    const less = anyRun().chain(({ model, wish }) =>
      fc.record({ model: fc.constant(model), wish: fc.constant(wish), gone: fc.nat() }),
    )
    fc.assert(
      fc.property(less, ({ model, wish, gone }) => {
        const { dataset } = model
        const plain = { ...wish, relations: [], without: [] }
        const impact = impactOf(model, plain)
        const relations = dataset.relations.filter((_, index) => index !== gone % dataset.relations.length)
        expect(worseIn(impactOf(buildModel({ ...dataset, relations } as Dataset), plain), impact)).toEqual([])
        const without = dataset.elements.slice(0, 1).map(({ id }) => id)
        expect(worseIn(impactOf(model, { ...plain, without }), impact)).toEqual([])
      }),
      runs,
    )
  })

  test('[D4] is the same whatever the order of the files', () => {
    const turned = (model: Model): Model => {
      const { dataset } = reordered(model)
      return buildModel({
        ...dataset,
        projects: [...dataset.projects].reverse(),
        indicators: [...dataset.indicators].reverse(),
      })
    }
    const told = (impact: Impact): string[] => [
      ...hitLines(impact),
      ...impact.hits.map((hit) => pathLine(impact.pathOf(hit))),
    ]
    fc.assert(
      fc.property(anyRun(), ({ model, wish }) => {
        expect(told(impactOf(turned(model), wish))).toEqual(told(impactOf(model, wish)))
      }),
      runs,
    )
  })
})

/** Whether a step is what the model says, told in the direction in which the event goes. */
const isFact = (model: Model, { kind, from, to, relation, basis }: ImpactStep): boolean => {
  const project = (id: string, element: string, role: string): boolean =>
    model.dataset.projects.some(
      (each) =>
        each.id === id &&
        each.links.some((link) => link.element === element && link.role === role && link.basis === basis),
    )
  const measure = (id: string, element: string): boolean =>
    model.dataset.indicators.some(
      (each) => each.id === id && each.measures.some((one) => one.element === element && one.basis === basis),
    )
  const part = (inner: string, whole: string): boolean =>
    model.dataset.elements.some((each) => each.id === inner && each.parent === whole && each.basis === basis)
  const depends = (): boolean => {
    const type = relation && model.relationTypes.get(relation.type)
    if (!type || relation.basis !== basis || model.relations.get(relation.id) !== relation) return false
    const isWritten = relation.from === from && relation.to === to
    const isTurned = relation.to === from && relation.from === to
    if (kind === 'tie') return type.sameThing === true && (isWritten || isTurned)
    const { dependency } = type
    return (isWritten && dependency !== 'from-on-to') || (isTurned && dependency !== 'to-on-from')
  }
  switch (kind) {
    case 'relation':
    case 'tie':
      return depends()
    case 'whole-to-part':
      return part(to, from)
    case 'part-to-whole':
      return part(from, to)
    case 'builds':
    case 'extends':
    case 'serves':
      return project(from, to, kind)
    case 'built-by':
      return project(to, from, 'builds')
    case 'extended-by':
      return project(to, from, 'extends')
    case 'served-by':
      return project(to, from, 'serves')
    case 'measures':
      return measure(from, to)
    case 'measured-by':
      return measure(to, from)
    case 'owned-by':
      return [...model.dataset.elements, ...model.dataset.projects].some(
        (each) => each.id === from && each.owner === to,
      )
  }
}

describe('a path', () => {
  test('[I13] leads from an origin to the hit over facts of the model, as many as its hops', () => {
    fc.assert(
      fc.property(anyRun(), ({ model, wish }) => {
        const impact = impactOf(model, wish)
        for (const hit of impact.hits) {
          const steps = impact.pathOf(hit)
          expect(steps.filter((step) => !isFact(model, step))).toEqual([])
          expect(steps.filter(({ kind }) => kind !== 'tie').length).toBe(hit.hops)
          const ends = [...steps.map(({ from }) => from), hit.item.id]
          expect(wish.origins).toContain(ends[0])
          expect(steps.map(({ to }) => to)).toEqual(ends.slice(1))
          expect(steps.at(-1)?.grade ?? 'severe').toBe(hit.grade)
        }
      }),
      runs,
    )
  })

  test('[I14] rests on the weakest of its steps, and on none that is not wanted', () => {
    fc.assert(
      fc.property(anyRun(), ({ model, wish }) => {
        const impact = impactOf(model, wish)
        for (const hit of impact.hits) {
          const found = impact.pathOf(hit).map(({ basis }) => basis)
          expect(hit.basis).toBe(bases.findLast((basis) => found.includes(basis)) ?? 'stated')
          expect(found.filter((basis) => wish.bases && !wish.bases.includes(basis))).toEqual([])
        }
      }),
      runs,
    )
  })
})

test('[I21] every facet adds up to the hits, grade by grade', () => {
  fc.assert(
    fc.property(anyRun(), ({ model, wish }) => {
      const { hits } = impactOf(model, wish)
      const { total, facets } = impactFacets(model, hits)
      expect(total.all).toBe(hits.length)
      for (const counted of Object.values(facets)) {
        for (const key of [...grades, 'all'] as const) {
          expect(counted.reduce((sum, { counts }) => sum + counts[key], 0)).toBe(total[key])
        }
      }
    }),
    runs,
  )
})
