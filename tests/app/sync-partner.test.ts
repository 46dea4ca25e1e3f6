import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Channel, syncPartner } from '#app/sync-partner.ts'
import { parseAddress } from '#deep-link/address.ts'
import type { ElementId, TourId } from '#model/id.ts'
import type { Tour } from '#model/story.ts'
import { createAppStore } from '#state/store.ts'
import { typicalModel } from '../fixtures/models/typical.ts'

const model = typicalModel()
const text = { zh: 'x', en: 'x' }
const links = ['map', '?focus=hub', '?select=core', '?focus=']
const walk: Tour = {
  id: 'walk' as TourId,
  title: text,
  audience: text,
  steps: links.map((link) => ({ link, title: text, narration: text, shows: [], citations: [] })),
}

/** Channels of one name: each hears what the others say, at once, and as a copy. */
const createAir = () => {
  const listeners = new Map<object, (event: { readonly data: unknown }) => void>()
  const said: unknown[] = []
  const open = (): Channel => {
    const me = {}
    return {
      postMessage: (message) => {
        said.push(message)
        for (const [each, hear] of [...listeners]) if (each !== me) hear({ data: structuredClone(message) })
      },
      addEventListener: (_, hear) => listeners.set(me, hear),
      close: () => listeners.delete(me),
    }
  }
  return { open, said }
}

let air = createAir()
beforeEach(() => {
  air = createAir()
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined })
})
afterEach(() => vi.unstubAllGlobals())

/** A window at an address, as it is opened. */
const openWindow = (hash: string, tours: readonly Tour[] | null = [walk]) => {
  const store = createAppStore(model)
  const { actions } = store.getState()
  actions.followAddress(parseAddress(model, hash).value, [])
  if (tours) actions.receiveTours(tours)
  const close = syncPartner(store, air.open())
  const at = (): string => {
    const { screen, own, hasPartner } = store.getState()
    const { step, isAway } = screen === 'presenter' ? own.presenter : own.tour
    return `${screen} ${step}${isAway ? ' away' : ''}${hasPartner ? '' : ' alone'}`
  }
  return { store, actions, at, close }
}

describe('two windows of a tour', () => {
  test('go together, whichever moves', () => {
    const map = openWindow('#/tour/walk?step=1')
    const presenter = openWindow('#/presenter/walk?step=1')
    map.actions.goToStep('next')
    expect(presenter.at()).toBe('presenter 2')
    presenter.actions.goToStep('next')
    expect(map.at()).toBe('tour 3')
    expect(map.store.getState().settings.select).toEqual(['core'])
    presenter.actions.toggleBlack()
    expect(map.store.getState().play.isBlack).toBe(true)
  })

  test('speak one language, whichever changes it; that of another tour keeps its own', () => {
    const map = openWindow('#/tour/walk?step=1&lang=en')
    const presenter = openWindow('#/presenter/walk?step=1&lang=en')
    const other = openWindow('#/presenter/run?step=1&lang=en')
    const languages = () => [map, presenter, other].map(({ store }) => store.getState().language)
    map.actions.chooseLanguage('zh')
    expect(languages()).toEqual(['zh', 'zh', 'en'])
    presenter.actions.chooseLanguage('en')
    expect(languages()).toEqual(['en', 'en', 'en'])
    expect(air.said.filter((message) => JSON.stringify(message).includes('"kind":"language"'))).toHaveLength(
      2,
    )
    expect([map.at(), presenter.at()]).toEqual(['tour 1', 'presenter 1'])
  })

  test('the presenter’s is opened again at the place, with the time', () => {
    const map = openWindow('#/tour/walk?step=1')
    map.actions.goToStep(3)
    openWindow('#/presenter/walk?step=1').close()
    expect(map.at()).toBe('tour 3 alone')
    const again = openWindow('#/presenter/walk?step=1')
    expect(again.at()).toBe('presenter 3')
    expect(again.store.getState().play.stepSince).toBe(map.store.getState().play.stepSince)
    expect(map.at()).toBe('tour 3')
  })

  test('that of the map is opened again at the place, wherever its address led', () => {
    const map = openWindow('#/tour/walk?step=1')
    const presenter = openWindow('#/presenter/walk?step=1')
    map.actions.goToStep(4)
    map.close()
    expect(presenter.at()).toBe('presenter 4 alone')
    const again = openWindow('#/tour/walk?step=1')
    expect(again.at()).toBe('tour 4')
    expect(presenter.at()).toBe('presenter 4')
  })

  test('a presenter’s window that was reloaded alone still gives the place', () => {
    openWindow('#/presenter/walk?step=3')
    expect(openWindow('#/tour/walk?step=1').at()).toBe('tour 3')
  })

  test('the presenter’s knows that one has wandered off, and calls back', () => {
    const map = openWindow('#/tour/walk?step=2')
    const presenter = openWindow('#/presenter/walk?step=2')
    map.actions.selectBox('core' as ElementId)
    expect(presenter.at()).toBe('presenter 2 away')
    presenter.actions.toggleBlack()
    expect(map.at()).toBe('tour 2 away')
    presenter.actions.returnToStep()
    expect(map.at()).toBe('tour 2')
    expect(map.store.getState().settings.focus).toBe('hub')
  })

  test('a step of the presenter’s brings the map back from another screen', () => {
    const map = openWindow('#/tour/walk?step=2')
    const presenter = openWindow('#/presenter/walk?step=2')
    map.actions.openScreen('sources')
    presenter.actions.goToStep('next')
    expect(map.at()).toBe('tour 3')
  })

  test('a tour of a file is known to the presenter’s window from the other one', () => {
    openWindow('#/tour/walk?step=2')
    const presenter = openWindow('#/presenter/walk?step=1', null)
    expect(presenter.store.getState().partnerTour?.steps).toHaveLength(4)
    presenter.actions.goToStep('next')
    expect(presenter.at()).toBe('presenter 3')
  })

  test('of different tours do not hear each other', () => {
    const map = openWindow('#/tour/other?step=1')
    const presenter = openWindow('#/presenter/walk?step=1')
    presenter.actions.goToStep('next')
    expect(map.at()).toBe('tour 1 alone')
  })

  test('two of the map do not lead each other', () => {
    const one = openWindow('#/tour/walk?step=1')
    const other = openWindow('#/tour/walk?step=1')
    one.actions.goToStep('next')
    expect(other.at()).toBe('tour 1 alone')
  })
})

test('what is no message is not heard', () => {
  const map = openWindow('#/tour/walk?step=2')
  const rogue = air.open()
  const good = {
    kind: 'news',
    role: 'presenter',
    place: { tour: 'walk', step: 4, isAway: false },
    tour: null,
  }
  for (const message of [null, 'x', {}, { kind: 'ask' }, good, { ...good, play: { revision: 99 } }])
    rogue.postMessage(message)
  expect(map.at()).toBe('tour 2 alone')
})
