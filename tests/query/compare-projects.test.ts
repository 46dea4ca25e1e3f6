import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparedElement, compareProjects } from '#query/compare-projects.ts'
import { portfolioOf } from '#query/portfolio.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import '../support/property-seed.ts'
import { portfolioModel } from './portfolio-model.ts'

const rows = portfolioOf(portfolioModel())
const line = ({ element, roles }: ComparedElement): string => `${element} ${[...roles.values()].join(' / ')}`

describe('a comparison of projects', () => {
  test('[J8] tells what all have in common from what only some have', () => {
    const three = compareProjects(rows.slice(0, 3))
    expect(three.inAll.map(line)).toEqual(['core builds / serves / builds'])
    expect(three.inSome).toEqual([])
    expect(three.inOne.map(line)).toEqual(['store extends', 'app serves', 'lock builds'])
    const withIdle = compareProjects(rows)
    expect(withIdle.inAll).toEqual([])
    expect(withIdle.inSome.map(line)).toEqual(['core builds / serves / builds'])
  })

  test('[J8] has every touched element in one list, in any model', () => {
    fc.assert(
      fc.property(anyView(), ({ model }) => {
        const some = portfolioOf(model).slice(0, 4)
        const { inAll, inSome, inOne } = compareProjects(some)
        const listed = [...inAll, ...inSome, ...inOne].map(({ element }) => element)
        expect([...listed].sort()).toEqual([...new Set(some.flatMap(({ elements }) => elements))].sort())
        if (some.length < 3) expect(inSome).toEqual([])
      }),
    )
  })
})
