import { describe, expect, test } from 'vitest'
import { parseAddress } from '#deep-link/address.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import type { ElementId } from '#model/id.ts'
import { buildModel, descendantsOf, type Model } from '#model/model.ts'
import { type AppStore, createAppStore } from '#state/store.ts'
import { landscapeElements } from '#visible-graph/landscape-elements.ts'
import { mostBoxes } from '#visible-graph/limits.ts'
import { type FocusId, noPaths, type SelectableId } from '#visible-graph/view-settings.ts'
import { datasetOf } from '../fixtures/models/build-fixture.ts'
import { deepNestingModel } from '../fixtures/models/deep-nesting.ts'
import { largeModel } from '../fixtures/models/large-model.ts'
import { typical, typicalModel } from '../fixtures/models/typical.ts'

const el = (id: string) => id as ElementId

/** A store with what a user did to it, by plain ids. */
const begin = (model: Model = typicalModel()) => {
  const store: AppStore = createAppStore(model)
  const { actions } = store.getState()
  return {
    store,
    actions,
    /** The settings in one line: `focus=hub open=core select=app`. */
    now: (): string => {
      const { focus, open, select, hide } = store.getState().settings
      return [
        focus === null ? '' : `focus=${focus}`,
        open.length === 0 ? '' : `open=${open}`,
        select.length === 0 ? '' : `select=${select}`,
        hide.length === 0 ? '' : `hide=${hide}`,
      ]
        .filter((part) => part !== '')
        .join(' ')
    },
    open: (...ids: string[]) => {
      for (const id of ids) actions.openElement(el(id))
    },
    focus: (id: string | null) => actions.focusElement(id as FocusId | null),
    select: (id: string | null) => actions.selectBox(id as SelectableId | null),
  }
}

describe('opening and closing', () => {
  test('keeps the order in which boxes were opened', () => {
    const { open, now } = begin()
    open('store', 'hub')
    expect(now()).toBe('open=store,hub')
  })

  test('opens nothing twice, and nothing that holds nothing', () => {
    const { open, now, store } = begin()
    open('hub')
    const before = store.getState().settings
    open('hub', 'net')
    expect(now()).toBe('open=hub')
    expect(store.getState().settings).toBe(before)
  })

  test('closes all that is inside a box with it', () => {
    const { open, actions, now } = begin()
    open('hub', 'store', 'core', 'app')
    actions.closeElement(el('hub'))
    expect(now()).toBe('open=app')
  })

  test('closes what was opened longest ago when there are too many boxes, and says so', () => {
    const model = largeModel(2000, 10, 1)
    const { open, store } = begin(model)
    const ids = [...model.elements.keys()].filter((id) => descendantsOf(model, id).length > 0).slice(0, 60)
    const boxes = () => landscapeElements(model, store.getState().settings.open).length
    for (const id of ids) {
      open(id)
      expect(boxes()).toBeLessThanOrEqual(mostBoxes)
    }
    const kept = store.getState().settings.open
    expect(kept.length).toBeLessThan(ids.length)
    expect(kept).toEqual(ids.slice(ids.length - kept.length))
    expect(store.getState().notice).toEqual({ code: 'closed-oldest' })
  })

  test('says nothing while there is room', () => {
    const { open, store } = begin()
    open('hub', 'store')
    expect(store.getState().notice).toBeNull()
  })
})

describe('focusing', () => {
  test('keeps open what is open in the focused element, and lets go of the rest', () => {
    const { open, focus, now } = begin()
    open('hub', 'store', 'app')
    focus('hub')
    expect(now()).toBe('focus=hub open=store')
  })

  test('lets go of a selection that is elsewhere', () => {
    const { select, focus, now } = begin()
    select('app')
    focus('hub')
    expect(now()).toBe('focus=hub')
    select('shelf')
    focus('store')
    expect(now()).toBe('focus=store select=shelf')
  })

  test('goes up step by step, from the innermost to the landscape, and there clears the selection', () => {
    const { actions, focus, now, select } = begin(deepNestingModel())
    focus('level-3')
    const steps = Array.from({ length: 3 }, () => {
      actions.goUp()
      return now()
    })
    expect(steps).toEqual(['focus=level-2', 'focus=level-1', ''])
    select('beside')
    actions.goUp()
    expect(now()).toBe('')
  })

  test('goes up from a band or a project to the landscape', () => {
    for (const id of ['ground', 'project-hall']) {
      const { actions, focus, now } = begin()
      focus(id)
      actions.goUp()
      expect(now()).toBe('')
    }
  })

  test('goes home at once, and keeps the filter', () => {
    const { actions, focus, open, select, now } = begin()
    focus('hub')
    open('store')
    select('shelf')
    actions.toggleBasis('inferred')
    actions.goHome()
    expect(now()).toBe('hide=inferred')
  })
})

describe('revealing', () => {
  test('opens all that an element stands in, outermost first, and selects it', () => {
    const { actions, now } = begin()
    actions.revealElement(el('shelf'))
    expect(now()).toBe('open=hub,store select=shelf')
  })

  test('stays in focus where the element is inside of it', () => {
    const { actions, focus, now } = begin()
    focus('hub')
    actions.revealElement(el('shelf'))
    expect(now()).toBe('focus=hub open=store select=shelf')
  })

  test('leaves the focus where the element is elsewhere', () => {
    const { actions, focus, now } = begin()
    focus('hub')
    actions.revealElement(el('app'))
    expect(now()).toBe('select=app')
  })

  test('of the focused element itself opens nothing around it', () => {
    const { actions, focus, now } = begin(deepNestingModel())
    focus('level-3')
    actions.revealElement(el('level-3'))
    expect(now()).toBe('focus=level-3 select=level-3')
  })
})

describe('showing several elements', () => {
  test('selects all of them on the landscape, with what is around them open', () => {
    const { actions, now, focus, store } = begin()
    focus('app')
    actions.openScreen('health')
    actions.showElements([el('shelf'), el('app')])
    expect(now()).toBe('open=hub,store select=shelf,app')
    expect(store.getState().screen).toBe('map')
    expect(store.getState().settings.focus).toBeNull()
  })

  test('opens only what is around the first few, so that these stay open', () => {
    const elements = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [
        [`box-${index}`, 'ground'],
        [`in-${index}`, `box-${index}`],
      ]).flat(),
    )
    const { actions, store } = begin(buildModel(datasetOf({ layers: ['ground'], elements })))
    actions.showElements(Array.from({ length: 14 }, (_, index) => el(`in-${index}`)))
    const { open, select } = store.getState().settings
    expect([open.length, open[0], select.length]).toEqual([12, 'box-0', 14])
  })
})

describe('filtering', () => {
  test('hides and shows again what rests on a basis, always in one order', () => {
    const { actions, now } = begin()
    actions.toggleBasis('assumed')
    actions.toggleBasis('stated')
    expect(now()).toBe('hide=stated,assumed')
    actions.toggleBasis('assumed')
    expect(now()).toBe('hide=stated')
  })
})

describe('opening a file', () => {
  const parse = (text: string) => parseDataset([{ name: 'mine.json', text }])

  test('that is broken keeps the model and all that was chosen, and reports the problems', () => {
    const { actions, open, select, now, store } = begin()
    open('hub')
    select('core')
    const { model, origin } = store.getState()
    actions.openFile('mine.json', parse('{'))
    const state = store.getState()
    expect([state.model, state.origin, now()]).toEqual([model, origin, 'open=hub select=core'])
    expect(state.openReport?.loaded).toBe(false)
    expect(state.openReport?.problems.map(({ severity }) => severity)).toEqual(['error'])
  })

  test('that is sound shows it from the beginning, and the shipped model is one step back', () => {
    const { actions, open, store, now } = begin()
    const shipped = store.getState().model
    open('hub')
    actions.inspectLine('app~hub')
    actions.openFile('mine.json', parse(JSON.stringify(datasetOf(typical))))
    const state = store.getState()
    expect([now(), state.line, state.openReport]).toEqual(['', null, null])
    expect(state.origin).toEqual({ kind: 'file', name: 'mine.json' })
    expect(state.notice).toEqual({ code: 'opened', file: 'mine.json', lost: 0 })
    actions.openShipped(shipped)
    expect([store.getState().model, store.getState().origin]).toEqual([shipped, { kind: 'shipped' }])
  })

  test('that loses something is opened, and says how much was lost', () => {
    const { actions, store } = begin()
    const dataset = datasetOf(typical)
    const [first] = dataset.relations
    const dangling = { ...first, id: 'lost', to: 'nowhere' }
    actions.openFile(
      'mine.json',
      parse(JSON.stringify({ ...dataset, relations: [...dataset.relations, dangling] })),
    )
    const { openReport, notice, model } = store.getState()
    expect([openReport?.loaded, openReport?.problems.length, model.relations.size]).toEqual([true, 1, 9])
    expect(notice).toEqual({ code: 'opened', file: 'mine.json', lost: 1 })
    actions.closeReport()
    expect(store.getState().openReport).toBeNull()
  })
})

describe('following an address', () => {
  const follow = (hash: string, model: Model = typicalModel()) => {
    const started = begin(model)
    const { value, problems } = parseAddress(model, hash)
    started.actions.followAddress(value, problems)
    return started
  }

  test('shows what it says', () => {
    const { now, store } = follow('#/map?focus=hub&open=store&select=shelf&hide=assumed&lang=en&theme=dark')
    expect(now()).toBe('focus=hub open=store select=shelf hide=assumed')
    expect([store.getState().language, store.getState().theme]).toEqual(['en', 'dark'])
  })

  test('keeps the language and the theme where it leaves them open', () => {
    const { store } = follow('#/map')
    expect([store.getState().language, store.getState().theme, store.getState().notice]).toEqual([
      'zh',
      'light',
      null,
    ])
  })

  test('names what it could not follow', () => {
    const { now, store } = follow('#/map?open=hub,nowhere')
    expect(now()).toBe('open=hub')
    expect(store.getState().notice).toEqual({
      code: 'address',
      problems: [{ code: 'unknown-value', part: 'open=nowhere' }],
    })
  })

  test('opens no more than can be read', () => {
    const model = largeModel(2000, 10, 1)
    const { store } = follow(`#/map?open=${[...model.elements.keys()].join(',')}`, model)
    expect(landscapeElements(model, store.getState().settings.open).length).toBeLessThanOrEqual(mostBoxes)
  })
})

describe('the rest', () => {
  test('a panel is shown and put away by itself', () => {
    const { actions, store } = begin()
    actions.togglePanel('outline')
    expect(store.getState().panels).toEqual({ outline: true, details: true })
    actions.choosePanels({ outline: false, details: false })
    expect(store.getState().panels).toEqual({ outline: false, details: false })
  })

  test('hovering the same box twice changes nothing', () => {
    const { actions, store } = begin()
    let changes = 0
    actions.hoverBox('hub')
    store.subscribe((state, before) => {
      if (state.hover !== before.hover) changes += 1
    })
    actions.hoverBox('hub')
    actions.hoverBox(null)
    expect(changes).toBe(1)
  })

  test('selecting puts away the line that was looked at', () => {
    const { actions, select, store } = begin()
    actions.inspectLine('app~hub')
    select('hub')
    expect(store.getState().line).toBeNull()
  })
})

describe('asking for dependencies', () => {
  test('leads to their screen with the thing selected, and forgets what was looked for', () => {
    const { actions, store } = begin()
    actions.changeScreen('dependencies', { find: 'a', scope: 'itself' })
    actions.openDependencies(el('core'))
    expect(store.getState().screen).toBe('dependencies')
    expect(store.getState().settings.select).toEqual(['core'])
    expect(store.getState().own.dependencies).toEqual({ find: '', scope: 'itself' })
    actions.openDependencies(null)
    expect(store.getState().settings.select).toEqual([])
  })
})

describe('selecting several', () => {
  test('adds a box to what is selected, and takes it out again', () => {
    const { select, actions, now } = begin()
    select('app')
    actions.selectAlso(el('hub'))
    expect(now()).toBe('select=app,hub')
    actions.selectAlso(el('app'))
    expect(now()).toBe('select=hub')
    actions.selectAlso(el('desk'))
    select('net')
    expect(now()).toBe('select=net')
  })

  test('keeps a trace until the last is taken out', () => {
    const { select, actions, store } = begin()
    select('app')
    actions.traceSelection({ direction: 'both', hops: 1 })
    actions.selectAlso(el('hub'))
    actions.selectAlso(el('app'))
    expect(store.getState().settings.trace).toEqual({ direction: 'both', hops: 1 })
    actions.selectAlso(el('hub'))
    expect(store.getState().settings).toMatchObject({ select: [], trace: null })
  })
})

describe('choosing rows of a table', () => {
  test('selects them together, in their order, and lets go of all', () => {
    const { actions, now, store } = begin()
    actions.inspectLine('some~line')
    actions.selectBoxes(['project-gate', 'project-hall'] as SelectableId[])
    expect(now()).toBe('select=project-gate,project-hall')
    expect(store.getState().line).toBeNull()
    actions.traceSelection({ direction: 'both', hops: 1 })
    actions.selectBoxes([])
    expect(now()).toBe('')
    expect(store.getState().settings.trace).toBeNull()
  })

  test('keeps the columns of each table apart, and goes back to those it began with', () => {
    const { actions, store } = begin()
    actions.chooseColumns('projects', ['name', 'end'])
    actions.chooseColumns('sources', ['title'])
    actions.chooseColumns('projects', null)
    expect(store.getState().columns).toEqual({ sources: ['title'] })
  })
})

describe('looking for paths', () => {
  const pathsOf = (store: AppStore) => store.getState().settings.paths

  test('goes on from what was looked for before, and lets go of the chosen path', () => {
    const { actions, store } = begin()
    actions.findPaths({ from: [el('app')], to: [el('net')] })
    expect(pathsOf(store)).toEqual({ ...noPaths, from: ['app'], to: ['net'] })
    actions.choosePath(2)
    expect(pathsOf(store)?.chosen).toBe(2)
    actions.findPaths({ direction: 'stands-on' })
    expect(pathsOf(store)).toEqual({ ...noPaths, from: ['app'], to: ['net'], direction: 'stands-on' })
    actions.findPaths(null)
    expect(pathsOf(store)).toBeNull()
  })

  test('goes round an element once, and no longer', () => {
    const { actions, store } = begin()
    actions.findPaths({ from: [el('app')], to: [el('net')] })
    actions.choosePath(0)
    actions.avoidOnPaths(el('hub'), true)
    actions.avoidOnPaths(el('core'), true)
    actions.avoidOnPaths(el('hub'), true)
    expect(pathsOf(store)).toMatchObject({ avoid: ['core', 'hub'], chosen: null })
    actions.avoidOnPaths(el('core'), false)
    expect(pathsOf(store)?.avoid).toEqual(['hub'])
  })

  test('ends a trace, and a trace ends it', () => {
    const { actions, select, store } = begin()
    select('app')
    actions.traceSelection({ direction: 'both', hops: 1 })
    actions.findPaths({ from: [el('app')] })
    expect(store.getState().settings).toMatchObject({ trace: null, paths: { from: ['app'] } })
    actions.traceSelection({ direction: 'both', hops: 2 })
    expect(store.getState().settings).toMatchObject({ trace: { hops: 2 }, paths: null })
  })

  test('chooses no path where none are looked for', () => {
    const { actions, store } = begin()
    actions.choosePath(0)
    expect(pathsOf(store)).toBeNull()
  })

  test('opens all that some elements stand in', () => {
    const { actions, now } = begin()
    actions.openAround([el('shelf'), el('core'), el('app')])
    expect(now()).toBe('open=hub,store')
  })
})

describe('what is asked of the map from anywhere', () => {
  test('leads to the map', () => {
    const { store, actions } = begin()
    for (const ask of [actions.fitMap, actions.openExport]) {
      actions.openScreen('matrix')
      ask()
      expect(store.getState().screen).toBe('map')
    }
    expect(store.getState()).toMatchObject({ fits: 1, isExporting: true })
  })

  test('stays on a screen that shows the map', () => {
    const { store, actions } = begin()
    actions.openScreen('timeline')
    actions.fitMap()
    expect(store.getState().screen).toBe('timeline')
  })

  test('is another wish each time', () => {
    const { store, actions } = begin()
    actions.fitMap()
    actions.fitMap()
    expect(store.getState().fits).toBe(2)
  })
})
