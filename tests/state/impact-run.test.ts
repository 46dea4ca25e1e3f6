import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress } from '#deep-link/address.ts'
import { emptyRun, formatWish, type RunWish } from '#deep-link/impact-parameters.ts'
import { readRecords } from '#records/record-codec.ts'
import { caseCodec } from '#scenario/case-codec.ts'
import { copiedCase, newCase, openedOn, renamedCase } from '#scenario/keep-case.ts'
import { mostSteps } from '#state/impact-run.ts'
import { createAppStore } from '#state/store.ts'
import '../support/property-seed.ts'
import { harbour } from '../fixtures/models/harbour.ts'
import { impactModel, wishOf } from '../query/impact-lines.ts'

const port = impactModel(harbour)

const begin = () => {
  const store = createAppStore(port)
  const { actions } = store.getState()
  return {
    store,
    actions,
    from: (...ids: string[]) => actions.changeWish({ origins: ids as unknown as RunWish['origins'] }),
    now: (): string => formatWish(store.getState().own.impact.wish).filter(Boolean).join(' '),
  }
}

describe('the steps of a run', () => {
  test('are undone one by one, and done again', () => {
    const { from, actions, now } = begin()
    from('gate')
    from('gate', 'crane')
    actions.changeWish({ bases: ['stated'] })
    actions.undoStep()
    expect(now()).toBe('from=gate,crane')
    actions.undoStep()
    actions.undoStep()
    expect(now()).toBe('')
    actions.undoStep()
    expect(now()).toBe('')
    actions.redoStep()
    actions.redoStep()
    actions.redoStep()
    actions.redoStep()
    expect(now()).toBe('from=gate,crane basis=stated')
  })

  test('that were undone are gone after another step', () => {
    const { from, actions, now } = begin()
    from('gate')
    from('gate', 'crane')
    actions.undoStep()
    from('gate', 'yard')
    actions.redoStep()
    expect(now()).toBe('from=gate,yard')
  })

  test('that change nothing are none', () => {
    const { from, store } = begin()
    from('gate')
    from('gate')
    expect(store.getState().run.past.length).toBe(1)
  })

  test('lead back to the beginning and forth to the end, whatever they were', () => {
    const anyStep = fc.constantFrom('gate', 'crane', 'yard', 'quay', 'undo', 'redo')
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (taken) => {
        const { actions, from, now, store } = begin()
        for (const step of taken) {
          if (step === 'undo') actions.undoStep()
          else if (step === 'redo') actions.redoStep()
          else from(step)
        }
        const last = now()
        const count = store.getState().run.past.length
        for (let step = 0; step < count; step++) actions.undoStep()
        expect(now()).toBe('')
        for (let step = 0; step < count; step++) actions.redoStep()
        expect(now()).toBe(last)
      }),
      { numRuns: 100 },
    )
  })

  test(`are remembered up to ${mostSteps}, the oldest forgotten`, () => {
    const { store, from } = begin()
    for (let step = 0; step < mostSteps + 5; step++) from(step % 2 === 0 ? 'gate' : 'crane')
    expect(store.getState().run.past.length).toBe(mostSteps)
  })

  test('include an address that asks something else, and none that asks the same', () => {
    const { store, actions, from, now } = begin()
    from('gate')
    const follow = (query: string): void => {
      const { value, problems } = parseAddress(port, `#/impact?${query}`, store.getState())
      actions.followAddress(value, problems)
    }
    follow('from=gate')
    expect(store.getState().run.past.length).toBe(1)
    follow('from=crane')
    actions.undoStep()
    expect(now()).toBe('from=gate')
  })

  test('end with the model they were about', () => {
    const { store, actions, from, now } = begin()
    from('gate')
    actions.openShipped(impactModel(harbour))
    expect(now()).toBe('')
    expect(store.getState().run.past).toEqual([])
  })
})

describe('a case', () => {
  const { content, record } = newCase(
    port,
    { name: 'Gate', note: '', wish: wishOf('gate') },
    new Date('2030-01-01'),
  )
  const { opened, wish } = openedOn(port, content, record.id)

  test('that is opened is a step, and stays open while it is changed', () => {
    const { store, actions, from, now } = begin()
    from('crane')
    actions.openCase(opened, wish, null)
    expect(now()).toBe('from=gate event=outage')
    from('gate', 'yard')
    expect(store.getState().own.impact.opened).toBe(record.id)
    actions.undoStep()
    actions.undoStep()
    expect(now()).toBe('from=crane')
  })

  test('stands in the address as its link until what it asks is changed', () => {
    const { store, actions, from } = begin()
    actions.openCase(opened, wish, 'zLink')
    expect(store.getState().own.impact.link).toBe('zLink')
    from('yard')
    expect(store.getState().own.impact.link).toBe(null)
  })

  test('is left when one begins anew', () => {
    const { store, actions, now } = begin()
    actions.openCase(opened, wish, null)
    actions.beginRun()
    expect(now()).toBe('')
    expect(store.getState().own.impact.opened).toBe(null)
    expect(store.getState().own.impact.wish).toBe(emptyRun)
    actions.undoStep()
    expect(now()).toBe('from=gate event=outage')
  })

  test('[K7] that is renamed, copied or deleted is a step like any other, undone and done again', () => {
    const { store, actions, from } = begin()
    actions.keepRecord(record)
    const now = (): string =>
      readRecords(caseCodec, store.getState().records)
        .read.map((kept) => kept.content.name)
        .sort()
        .join(' ')
    const kept = { record, content }
    const later = new Date('2030-01-02')
    from('gate')
    actions.changeCases([renamedCase(kept, { name: 'Door', note: '' }, later).record])
    actions.changeCases([copiedCase(kept, 'Twin', later).record])
    actions.changeCases([], [record.id])
    expect(now()).toBe('Twin')
    const back = ['Door Twin', 'Door', 'Gate', 'Gate'].map((names) => {
      actions.undoStep()
      expect(now()).toBe(names)
      return store.getState().records.find(({ id }) => id === record.id)?.revision ?? 0
    })
    expect(store.getState().own.impact.wish.origins).toEqual([])
    const forth = ['Gate', 'Door', 'Door Twin', 'Twin'].map((names) => {
      actions.redoStep()
      expect(now()).toBe(names)
      return store.getState().records.find(({ id }) => id === record.id)?.revision ?? Number.POSITIVE_INFINITY
    })
    // Storage takes only what was saved later than what it has.
    expect(back[2]).toBeGreaterThan(back[1] ?? 0)
    expect(forth[1]).toBeGreaterThan(back[2] ?? 0)
  })
})
