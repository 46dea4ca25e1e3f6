import { describe, expect, test } from 'vitest'
import { formatImpactSentence } from '#i18n/impact-sentence.ts'
import type { EventId } from '#model/id.ts'
import type { Grade } from '#model/impact-event.ts'
import { withoutInference } from '#query/compare-impacts.ts'
import { type Impact, impactOf } from '#query/impact.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import { impactFacets } from '#query/impact-facets.ts'
import { type ItemId, plainWish } from '#query/impact-wish.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { hitLines } from '../query/impact-lines.ts'

const model = shenzhenModel()
const run = (event: string, origin: string, months: number | null = null): Impact =>
  impactOf(model, { ...plainWish(event as EventId, [origin as ItemId]), months })

/** The numbers of the indicators that are hit with a grade. */
const indicatorsOf = ({ hits }: Impact, grade: Grade): number[] =>
  hits
    .flatMap((hit) =>
      hit.item.kind === 'indicator' && hit.grade === grade
        ? (model.indicators.get(hit.item.id)?.number ?? [])
        : [],
    )
    .sort((a, b) => a - b)

/** Portals that are hit, with their grades. Those are what stands at the root of the top layer. */
const portalsOf = ({ hits }: Impact): string[] => {
  const top = model.layers.at(-1)?.id
  return hits.flatMap(({ item, grade }) => {
    const element = item.kind === 'element' ? model.elements.get(item.id) : undefined
    return element && element.layer === top && !element.parent ? `${grade} ${element.id}` : []
  })
}

describe('the events', () => {
  test('are seven, of which one asks for months', () => {
    const events = impactEventsOf(model)
    expect(events).toBe(model.dataset.metamodel.events)
    expect(events.map(({ id, months }) => (months ? `${id} for months` : id))).toEqual([
      'outage',
      'delay for months',
      'cut',
      'replacement',
      'data-unavailable',
      'security-incident',
      'highlight',
    ])
  })

  test('leave most of the city standing when a portal fails', () => {
    const severe = [...model.elements.values()]
      .filter(({ layer, parent }) => layer === model.layers.at(-1)?.id && !parent)
      .map(({ id }) => run('outage', id).hits.filter(({ grade }) => grade === 'severe').length)
    expect(severe.length).toBeGreaterThan(3)
    expect(Math.max(...severe)).toBeLessThan(model.elements.size / 5)
  })
})

describe('the IoT sensing platform project, late by six months', () => {
  const late = run('delay', 'project-iot-platform', 6)

  test('reaches the command portal and seven indicators', () => {
    expect(portalsOf(late)).toEqual(['moderate shen-zhi-hui'])
    expect(indicatorsOf(late, 'moderate')).toEqual([9, 13, 25, 26])
    expect(indicatorsOf(late, 'slight')).toEqual([10, 11, 24])
  })

  test('fails nothing', () => {
    expect(hitLines(late).slice(0, 2)).toEqual([
      'severe 0: project-iot-platform',
      'severe 1: owner municipal-data-bureau',
    ])
    expect(late.hits.filter(({ grade }) => grade === 'severe').length).toBe(2)
  })

  test('reaches the portal by what the plan says outright, and says so', () => {
    const hit = late.hitOf('element', 'shen-zhi-hui')
    expect(hit?.basis).toBe('stated')
    expect(hit && formatImpactSentence(model, late, hit, 'zh')).toBe(
      '“深治慧”随之延后（至多 6 个月）：因为它由项目“市物联感知平台建设工程”服务（规划 专栏1、三（五）1），而项目“市物联感知平台建设工程”延期 6 个月。',
    )
  })

  test('reaches two thirds of what it reaches by inference', () => {
    const { stated, difference } = withoutInference(model, late)
    expect([late.hits.length, stated.hits.length]).toEqual([62, 22])
    expect(portalsOf(stated)).toEqual(['moderate shen-zhi-hui'])
    expect(difference.onlyA.length).toBe(40)
    expect(difference.onlyB).toEqual([])
  })

  test('is counted the same in every facet', () => {
    const { total, facets } = impactFacets(model, late.hits)
    expect(total).toEqual({ severe: 2, moderate: 32, slight: 28, all: 62 })
    for (const counts of Object.values(facets)) {
      expect(counts.reduce((sum, each) => sum + each.counts.all, 0)).toBe(62)
    }
  })
})

describe('the government cloud, out of service', () => {
  const outage = run('outage', 'gov-cloud')

  test('fails the four portals, and degrades the one that gathers several', () => {
    expect(portalsOf(outage)).toEqual([
      'severe shen-zhi-hui',
      'severe i-shenzhen',
      'severe shen-i-qi',
      'severe shen-zheng-yi',
      'moderate i-series',
    ])
  })

  test('fails the indicators of the cloud itself by what the plan says, others by inference', () => {
    const { stated } = withoutInference(model, outage)
    expect(indicatorsOf(stated, 'severe')).toEqual([21, 22])
    expect(indicatorsOf(outage, 'severe').length).toBe(15)
  })
})
