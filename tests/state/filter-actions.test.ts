import { describe, expect, test } from 'vitest'
import type { ElementId, KindId } from '#model/id.ts'
import { noFilter } from '#query/filter.ts'
import { createAppStore } from '#state/store.ts'
import { filteredTown } from '../query/filtered-town.ts'

const tools = { kinds: ['tool' as KindId] }

const begin = () => {
  const store = createAppStore(filteredTown())
  const { actions } = store.getState()
  return { actions, state: () => store.getState(), settings: () => store.getState().settings }
}

describe('filtering', () => {
  test('asks in one facet after the other, and goes back to all in one step', () => {
    const { actions, settings } = begin()
    actions.changeFilter(tools)
    actions.changeFilter({ hasProject: true })
    actions.toggleBasis('assumed')
    expect(settings().filter).toEqual({ ...noFilter, ...tools, hasProject: true })
    actions.resetFilter()
    expect(settings().filter).toEqual(noFilter)
    expect(settings().hide).toEqual([])
  })

  test('stays on the way home, and ends with the model', () => {
    const { actions, settings } = begin()
    actions.changeFilter(tools)
    actions.focusElement('hub' as ElementId)
    actions.goHome()
    expect(settings().filter).toEqual({ ...noFilter, ...tools })
    actions.openShipped(filteredTown())
    expect(settings().filter).toEqual(noFilter)
  })
})

describe('a selector', () => {
  test('opens its field where a map is shown', () => {
    const { actions, state } = begin()
    actions.openScreen('sources')
    actions.openSelector('+hub')
    expect([state().screen, state().selector]).toEqual(['map', '+hub'])
    actions.openScreen('sources')
    actions.openSelector(null)
    expect([state().screen, state().selector]).toEqual(['sources', null])
  })

  test('selects and traces, and filters only where it says so', () => {
    const { actions, settings } = begin()
    actions.toggleBasis('assumed')
    const trace = { direction: 'stands-on', hops: 2 } as const
    actions.enterSelector({ select: ['app' as ElementId], trace, paths: null, narrow: null })
    expect(settings()).toMatchObject({ select: ['app'], trace, hide: ['assumed'], filter: noFilter })
    const narrow = { filter: { ...noFilter, ...tools }, hide: [] }
    actions.enterSelector({ select: ['desk' as ElementId], trace: null, paths: null, narrow })
    expect(settings()).toMatchObject({ select: ['desk'], trace: null, ...narrow })
  })

  test('narrows what is shown and leaves the selection', () => {
    const { actions, settings } = begin()
    actions.selectBox('app' as ElementId)
    actions.narrowTo({ filter: { ...noFilter, ...tools }, hide: ['assumed'] })
    expect(settings()).toMatchObject({
      select: ['app'],
      hide: ['assumed'],
      filter: { ...noFilter, ...tools },
    })
  })

  test('begins where what is filtered is to be seen, else on the map', () => {
    const { actions, state } = begin()
    for (const [from, to] of [
      ['timeline', 'timeline'],
      ['indicators', 'indicators'],
      ['impact', 'map'],
      ['sources', 'map'],
    ] as const) {
      actions.openScreen(from)
      actions.openSelector('')
      expect(state().screen).toBe(to)
    }
  })
})
