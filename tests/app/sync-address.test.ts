import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserAddressBar } from '#app/address-bar.ts'
import { syncAddress } from '#app/sync-address.ts'
import type { ElementId } from '#model/id.ts'
import { type AppStore, createAppStore } from '#state/store.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'
import { typicalModel } from '../fixtures/models/typical.ts'

/** A window whose frames come when they are asked for, and which writes down what is done to its history. */
const openWindow = (hash = '') => {
  const target = new EventTarget()
  const log: string[] = []
  let frames: (() => void)[] = []
  const location = { hash }
  const go = (how: string) => (_: unknown, __: string, address: string) => {
    location.hash = address
    log.push(`${how} ${address.replace(/&lang=.*/, '')}`)
  }
  vi.stubGlobal('window', target)
  vi.stubGlobal('location', location)
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('history', { pushState: go('push'), replaceState: go('replace') })
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  return {
    log,
    paint: () => {
      const due = frames
      frames = []
      for (const frame of due) frame()
      vi.runAllTimers()
    },
    goTo: (address: string) => {
      location.hash = address
      target.dispatchEvent(new Event('hashchange'))
    },
    leave: () => target.dispatchEvent(new Event('pagehide')),
  }
}

const begin = (hash?: string) => {
  const browser = openWindow(hash)
  const store: AppStore = createAppStore(typicalModel())
  syncAddress(store, browserAddressBar())
  browser.paint()
  browser.log.length = 0
  const { actions } = store.getState()
  return {
    ...browser,
    store,
    select: (id: string) => actions.selectBox(id as SelectableId),
    open: (id: string) => actions.openElement(id as ElementId),
  }
}

describe('the address and the state', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('what is selected is in the address after the next frame, once', () => {
    const { select, paint, log } = begin()
    select('core')
    select('app')
    expect(log).toEqual([])
    paint()
    expect(log).toEqual(['replace #/map?select=app'])
  })

  test('a step keeps what was selected before it', () => {
    const { select, open, paint, log } = begin()
    select('app')
    open('core')
    expect(log).toEqual(['replace #/map?select=app', 'push #/map?open=core&select=app'])
    paint()
    expect(log).toHaveLength(2)
  })

  test('where the user goes is not overwritten by what was selected just before', () => {
    const { select, goTo, paint, store, log } = begin()
    select('app')
    goTo('#/map?select=core')
    paint()
    expect(log).toEqual([])
    expect(store.getState().settings.select).toEqual(['core'])
  })

  test('leaving the page writes what is left to write', () => {
    const { select, leave, paint, log } = begin()
    select('app')
    leave()
    expect(log).toEqual(['replace #/map?select=app'])
    paint()
    expect(log).toHaveLength(1)
  })

  test('an address is read at the start', () => {
    expect(begin('#/map?select=app').store.getState().settings.select).toEqual(['app'])
  })
})
