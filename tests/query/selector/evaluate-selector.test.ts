import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ElementId } from '#model/id.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { evaluateSelector } from '#query/selector/evaluate-selector.ts'
import type { Selector } from '#query/selector/selector.ts'
import { trace } from '#query/trace.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'
import { reordered } from '../any-graph.ts'
import { filteredTown } from '../filtered-town.ts'
import { anySelector } from './any-selector.ts'
import { namesOf, selectedBy } from './selector-cases.ts'

const model = filteredTown()
const names = namesOf(model)
const selected = (text: string): string => selectedBy(model, names, text)
const all = 'app cable core desk hub net office shelf store'

describe('a selector selects', () => {
  test.each([
    ['[L4]', 'hub', 'hub'],
    ['[L4]', '*', all],
    ['[L4]', 'project-net', '/ project-net'],
    ['[L4]', 'indicator-use, net', 'net / indicator-use'],
    ['[L5]', 'layer:top', 'app desk'],
    ['[L5]', 'pillar:guard', 'office'],
    ['[L5]', 'kind:store', 'core shelf'],
    ['[L5]', 'owner:office', 'core hub store'],
    ['[L5]', 'box:2', 'app net'],
    ['[L5]', 'group:wires', 'net'],
    ['[L5]', 'has:indicator', 'app core'],
    ['[L5]', '!has:project', 'cable desk office shelf store'],
    ['[L5]', 'project:1', 'core hub'],
    ['[L5]', 'indicator:1', 'app core'],
    ['[L6]', 'basis:inferred', 'cable net'],
    ['[L6]', 'type:supports', 'app hub office'],
    ['[L6]', '!basis:stated', 'cable shelf store'],
    ['[L7]', '+app', 'app cable core hub net office'],
    ['[L7]', '1+desk', 'app desk'],
    ['[L7]', 'app+', 'app desk'],
    ['[L7]', '1+net+1', 'cable core net'],
    ['[L7]', '0+hub', 'core hub shelf store'],
    ['[L7]', '1+project-net', 'cable net'],
    ['[L8]', 'desk to hub', 'app desk hub'],
    ['[L8]', 'hub to desk', 'app desk hub'],
    ['[L8]', 'desk on hub', 'app desk hub'],
    ['[L8]', 'hub on desk', ''],
    ['[L8]', 'desk to hub avoid app', ''],
    ['[L8]', 'app on net', 'app core hub net'],
    ['[L8]', 'app on net longer 1', 'app core hub net shelf store'],
    ['[L8]', 'desk to cable', 'app cable core desk hub net'],
    ['[L9]', '+app via basis:stated', 'app hub net office'],
    ['[L9]', '+desk via type:uses', 'app cable core desk hub net'],
    ['[L9]', '+desk via layer:top', 'app desk'],
    ['[L9]', 'desk to net via !core', ''],
    ['[L9]', '(+desk via layer:top) & has:project', 'app'],
    ['[L10]', 'layer:ground & kind:store', 'core shelf'],
    ['[L10]', 'layer:ground - hub', 'cable core net shelf store'],
    ['[L10]', '(project-net, app) & !hub', 'app'],
  ])('%s %s', (_, text, expected) => {
    expect(selected(text)).toBe(expected)
  })

  test('[L7] what the map traces', () => {
    const shenzhen = shenzhenModel()
    const { hops } = trace(dependencyGraphOf(shenzhen), {
      from: ['business-hub' as ElementId],
      direction: 'both',
      hops: 2,
    })
    const traced = hops.flatMap(({ elements, twins, inside }) => [...elements, ...twins, ...inside]).sort()
    expect(selectedBy(shenzhen, namesOf(shenzhen), '2+业务中枢+2')).toBe(traced.join(' '))
  })

  test('[L10] by the laws of sets, for any selectors', () => {
    const elementsOf = (selector: Selector): string =>
      [...evaluateSelector(model, selector).elements].sort().join(' ')
    fc.assert(
      fc.property(anySelector(model), anySelector(model), (a, b) => {
        const not = (of: Selector): Selector => ({ kind: 'not', of })
        const either: Selector = { kind: 'or', parts: [a, b] }
        const neither: Selector = { kind: 'and', parts: [not(a), not(b)] }
        expect(elementsOf(not(either))).toBe(elementsOf(neither))
        expect(elementsOf(not(not(a)))).toBe(elementsOf(a))
        expect(elementsOf({ kind: 'and', parts: [a, b] })).toBe(elementsOf({ kind: 'and', parts: [b, a] }))
        expect(elementsOf({ kind: 'or', parts: [a, { kind: 'all' }] })).toBe(all)
      }),
      { numRuns: 200 },
    )
  })

  test('[D4] the same whatever the order of the files, for any selector', () => {
    const other = reordered(model)
    fc.assert(
      fc.property(anySelector(model), (selector) => {
        expect(evaluateSelector(other, selector)).toEqual(evaluateSelector(model, selector))
      }),
    )
  })

  test('[L9] never more by way of less', () => {
    fc.assert(
      fc.property(anySelector(model), fc.constantFrom('app', 'hub', 'core'), (by, id) => {
        const of: Selector = {
          kind: 'trace',
          of: { kind: 'thing', thing: { kind: 'element', id: id as ElementId } },
          down: 'all',
          up: null,
        }
        const whole = evaluateSelector(model, of).elements
        const less = evaluateSelector(model, { kind: 'via', of, by }).elements
        expect([...less].filter((each) => !whole.has(each))).toEqual([])
      }),
    )
  })
})
