import { describe, expect, test } from 'vitest'
import { formatAddress, isStep, parseAddress } from '#deep-link/address.ts'
import type { ElementId, TourId } from '#model/id.ts'
import type { Tour } from '#model/story.ts'
import { createAppStore } from '#state/store.ts'
import { typicalModel } from '../fixtures/models/typical.ts'

const model = typicalModel()
const text = { zh: 'x', en: 'x' }
const tourOf = (id: string, ...links: string[]): Tour => ({
  id: id as TourId,
  title: text,
  audience: text,
  steps: links.map((link) => ({ link, title: text, narration: text, shows: [], citations: [] })),
})
const walk = tourOf('walk', 'map', '?focus=hub', '?select=core', '?focus=&open=hub')
const tours = [walk, tourOf('short', 'map?select=core')]

/** A store at an address, with what its address says then. */
const begin = (hash: string, known: readonly Tour[] | null = tours) => {
  const store = createAppStore(model)
  const { actions } = store.getState()
  if (known) actions.receiveTours(known)
  const go = (to: string): void => {
    const { value, problems } = parseAddress(model, to, store.getState())
    actions.followAddress(value, problems)
  }
  go(hash)
  const address = (): string => formatAddress({ ...store.getState(), language: null, theme: null })
  const view = (): string =>
    formatAddress({ ...store.getState(), screen: 'map', language: null, theme: null })
  return { store, actions, go, address, view }
}

describe('at a step', () => {
  test('the view is that of the step, and the address says only which', () => {
    const { view, address, actions } = begin('#/tour/walk?step=2')
    expect(view()).toBe('#/map?focus=hub')
    expect(address()).toBe('#/tour/walk?step=2')
    actions.goToStep('next')
    expect(view()).toBe('#/map?focus=hub&select=core')
    expect(address()).toBe('#/tour/walk?step=3')
  })

  test('the view comes when the tours do', () => {
    const { view, actions } = begin('#/tour/walk?step=2', null)
    expect(view()).toBe('#/map')
    actions.receiveTours(tours)
    expect(view()).toBe('#/map?focus=hub')
  })

  test('one that the tour does not have is its last', () => {
    const { address, view } = begin('#/tour/walk?step=99')
    expect(address()).toBe('#/tour/walk?step=4')
    expect(view()).toBe('#/map?open=hub&select=core')
  })

  test('nothing comes before the first and after the last', () => {
    const { address, actions } = begin('#/tour/walk')
    actions.goToStep('previous')
    expect(address()).toBe('#/tour/walk?step=1')
    actions.goToStep('last')
    actions.goToStep('next')
    expect(address()).toBe('#/tour/walk?step=4')
  })

  test('of a tour that there is not, nothing is shown', () => {
    const { view, address } = begin('#/tour/nowhere?step=3')
    expect(view()).toBe('#/map')
    expect(address()).toBe('#/tour/nowhere?step=3')
  })

  test('a tour is begun at its first step, and left for the list', () => {
    const { actions, address, store } = begin('#/tour')
    actions.openTour('short' as TourId)
    expect(address()).toBe('#/tour/short?step=1')
    expect(store.getState().play.tourSince).not.toBeNull()
    actions.openTour(null)
    expect(address()).toBe('#/tour')
  })
})

describe('wandering off', () => {
  test('stands in the address beside the step, and leads back to the very same', () => {
    const { actions, address, view } = begin('#/tour/walk?step=2')
    const at = [address(), view()]
    actions.openElement('core' as ElementId)
    actions.selectBox('core' as ElementId)
    expect(address()).toMatch(/^#\/tour\/walk\?step=2&away=1&focus=hub.*select=core/)
    actions.returnToStep()
    expect([address(), view()]).toEqual(at)
  })

  test('of a link that tells of it, is restored', () => {
    const { view, address, actions } = begin('#/tour/walk?step=2&away=1&select=core')
    expect(view()).toBe('#/map?select=core')
    expect(address()).toBe('#/tour/walk?step=2&away=1&select=core')
    actions.returnToStep()
    expect(view()).toBe('#/map?focus=hub')
  })

  test('is over when the view is that of the step again', () => {
    const { actions, store } = begin('#/tour/walk?step=1')
    actions.selectBox('core' as ElementId)
    expect(store.getState().own.tour.isAway).toBe(true)
    actions.selectBox(null)
    expect(store.getState().own.tour.isAway).toBe(false)
  })

  test('is not what changes no view, nor what is done on another screen', () => {
    const { actions, store } = begin('#/tour/walk?step=1')
    actions.hoverBox('core')
    actions.selectBox(null)
    actions.chooseLanguage('en')
    expect(store.getState().own.tour.isAway).toBe(false)
    actions.openScreen('map')
    actions.selectBox('core' as ElementId)
    expect(store.getState().own.tour.isAway).toBe(false)
  })

  test('rests the playing', () => {
    const { actions, store } = begin('#/tour/walk?step=1')
    actions.toggleAutoplay()
    expect(store.getState().play.autoSince).not.toBeNull()
    actions.selectBox('core' as ElementId)
    expect(store.getState().play.autoSince).toBeNull()
  })

  test('ends with the next step', () => {
    const { actions, address } = begin('#/tour/walk?step=1')
    actions.selectBox('core' as ElementId)
    actions.goToStep('next')
    expect(address()).toBe('#/tour/walk?step=2')
  })

  test('to another screen leads back as well', () => {
    const { actions, view, store } = begin('#/tour/walk?step=2')
    actions.openScreen('map')
    actions.goHome()
    actions.returnToStep()
    expect(store.getState().screen).toBe('tour')
    expect(view()).toBe('#/map?focus=hub')
  })

  test('and each step are what Back undoes', () => {
    const at = (hash: string) => parseAddress(model, hash).value
    expect(isStep(at('#/tour/walk?step=2'), at('#/tour/walk?step=1'))).toBe(true)
    expect(isStep(at('#/tour/walk?step=2&away=1&select=core'), at('#/tour/walk?step=2'))).toBe(true)
    expect(isStep(at('#/tour/walk?step=2&away=1'), at('#/tour/walk?step=2&away=1&select=core'))).toBe(false)
    expect(isStep(at('#/tour/short?step=2'), at('#/tour/walk?step=2'))).toBe(true)
  })
})

test('another model has other tours', () => {
  const { actions, store } = begin('#/tour/walk?step=2')
  actions.openShipped(model)
  expect(store.getState()).toMatchObject({ tours: null, own: { tour: { tour: null } } })
})
