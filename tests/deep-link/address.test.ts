import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Address,
  defaultAddress,
  formatAddress,
  isStep,
  parseAddress,
  themes,
} from '#deep-link/address.ts'
import { longestFind } from '#deep-link/find-parameter.ts'
import {
  indicatorBadges,
  indicatorColours,
  indicatorHatches,
  indicatorNatures,
} from '#deep-link/indicators-parameters.ts'
import { defaultScreenSettings, screens } from '#deep-link/screens.ts'
import type { Citation } from '#model/citation.ts'
import { entriesOf } from '#model/source.ts'
import { languages } from '#model/text.ts'
import { rollUps } from '#query/roll-up-progress.ts'
import { defaultSettings, noPaths, type ViewSettings } from '#visible-graph/view-settings.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'

const model = typicalModel()
const parse = (hash: string) => parseAddress(model, hash)
const problemsOf = (hash: string): string[] => parse(hash).problems.map(({ code, part }) => `${code} ${part}`)
const plain = defaultAddress

describe('an address and what it says', () => {
  test('are the same, there and back, for any model and any choices', () => {
    const anyAddress = anyView().chain(({ model: any, settings }) =>
      fc.record({
        any: fc.constant(any),
        address: fc.record({
          screen: fc.constant('map' as const),
          settings: fc.constant(settings),
          own: fc.constant(defaultScreenSettings),
          language: fc.constantFrom(null, ...languages),
          theme: fc.constantFrom(null, ...themes),
        }),
      }),
    )
    fc.assert(
      fc.property(anyAddress, ({ any, address }) => {
        expect(parseAddress(any, formatAddress(address))).toEqual({ value: address, problems: [] })
      }),
      { numRuns: 200 },
    )
  })

  test('read as in the README', () => {
    const settings = settingsOf({
      focus: 'hub',
      open: ['store', 'core'],
      select: ['shelf'],
      hide: ['assumed'],
    })
    const hash = '#/map?focus=hub&open=store,core&select=shelf&hide=assumed&lang=en&theme=projector'
    expect(formatAddress({ ...plain, settings, language: 'en', theme: 'projector' })).toBe(hash)
    expect(parse(hash).value).toEqual({
      ...plain,
      settings,
      language: 'en',
      theme: 'projector',
    })
  })

  test('hold between what paths are looked for, and which is shown', () => {
    const paths = { ...noPaths, from: ['app', 'desk'], to: ['net'], avoid: ['core'], longer: 2, chosen: 1 }
    const settings = {
      ...defaultSettings,
      paths: { ...paths, direction: 'stands-on' },
    } as unknown as ViewSettings
    const hash = '#/map?from=app,desk&to=net&way=stands-on&avoid=core&longer=2&path=2'
    expect(formatAddress({ ...plain, settings })).toBe(hash)
    expect(parse(hash)).toEqual({ value: { ...plain, settings }, problems: [] })
    const begun = { ...plain, settings: { ...defaultSettings, paths: noPaths } }
    expect(formatAddress(begun)).toBe('#/map?way=both')
    expect(parse('#/map?way=both').value).toEqual(begun)
    expect(parse('#/map').value.settings.paths).toBeNull()
  })

  test('are the same for every clause of every document that has an outline', () => {
    const shenzhen = shenzhenModel()
    const clauses = [...shenzhen.sources.values()].flatMap(({ id, outline = [] }) =>
      entriesOf(outline).map(({ section }) => ({ source: id, section })),
    )
    expect(clauses.length).toBeGreaterThan(50)
    for (const clause of clauses) {
      const address: Address = { ...plain, screen: 'sources', own: { ...plain.own, sources: { clause } } }
      expect(parseAddress(shenzhen, formatAddress(address))).toEqual({ value: address, problems: [] })
    }
  })

  test('name any section of a document without an outline, and of one with an outline only what it has', () => {
    const clause = { source: 'paper', section: '7/2 (a) & b' } as Citation
    const address: Address = { ...plain, screen: 'sources', own: { ...plain.own, sources: { clause } } }
    expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
    expect(parseAddress(shenzhenModel(), '#/sources?clause=plan/none').problems).toHaveLength(1)
  })

  test('are the same for anything that is looked for among dependencies', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }).filter((find) => find.length <= longestFind),
        fc.constantFrom('inside' as const, 'itself' as const),
        (find, scope) => {
          const own = { ...plain.own, dependencies: { find, scope } }
          const address: Address = { ...plain, screen: 'dependencies', own }
          expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
        },
      ),
    )
    const half = { ...plain.own, dependencies: { find: 'a\ud83d', scope: 'inside' as const } }
    expect(formatAddress({ ...plain, screen: 'dependencies', own: half })).toBe('#/dependencies?find=a')
  })

  test('are the same for anything that is laid over the map by indicators', () => {
    const anyOwn = fc.record({
      roll: fc.constantFrom(...rollUps),
      colour: fc.constantFrom(...indicatorColours),
      badge: fc.constantFrom(...indicatorBadges),
      hatch: fc.constantFrom(...indicatorHatches),
      nature: fc.constantFrom(...indicatorNatures),
    })
    fc.assert(
      fc.property(anyOwn, (indicators) => {
        const address: Address = { ...plain, screen: 'indicators', own: { ...plain.own, indicators } }
        expect(parseAddress(model, formatAddress(address))).toEqual({ value: address, problems: [] })
      }),
    )
  })

  test('are the same for every year and every milestone of the timeline', () => {
    const shenzhen = shenzhenModel()
    const { milestones } = shenzhen.dataset
    expect(milestones.length).toBeGreaterThan(10)
    for (const milestone of [null, ...milestones]) {
      for (const year of [null, 2017, 2035]) {
        const timeline = { year, milestone: milestone?.id ?? null }
        const address: Address = { ...plain, screen: 'timeline', own: { ...plain.own, timeline } }
        expect(parseAddress(shenzhen, formatAddress(address))).toEqual({ value: address, problems: [] })
      }
    }
  })

  test('say nothing of the other screens', () => {
    const settings = settingsOf({ focus: 'hub', select: ['shelf'] })
    expect(formatAddress({ ...plain, screen: 'sources', settings })).toBe('#/sources')
    const clause = { source: 'paper', section: '1' } as Citation
    expect(formatAddress({ ...plain, own: { ...plain.own, sources: { clause } } })).toBe('#/map')
    for (const screen of screens) expect(formatAddress({ ...plain, screen })).toBe(`#/${screen}`)
  })

  test('leave the other screens as they were', () => {
    const settings = settingsOf({ focus: 'hub', select: ['shelf'] })
    const before: Address = { ...plain, settings }
    expect(parseAddress(model, '#/sources', before).value).toEqual({ ...before, screen: 'sources' })
    expect(parseAddress(model, '#/map', before).value.settings).toEqual(defaultSettings)
  })

  test('are a step of their own where the screen, the focus or the open boxes change', () => {
    const at = (hash: string): Address => parse(hash).value
    expect(isStep(at('#/sources'), at('#/map'))).toBe(true)
    expect(isStep(at('#/map?focus=hub'), at('#/map'))).toBe(true)
    expect(isStep(at('#/map?open=hub'), at('#/map?open=store'))).toBe(true)
    expect(isStep(at('#/map?select=hub&trace=both,1&hide=assumed'), at('#/map'))).toBe(false)
    expect(isStep(at('#/dependencies?select=hub'), at('#/dependencies?select=core'))).toBe(true)
    expect(isStep(at('#/dependencies?scope=itself&find=a&hide=assumed'), at('#/dependencies'))).toBe(false)
    expect(isStep(at('#/sources?clause=paper/1'), at('#/sources'))).toBe(false)
  })

  test('keep the order in which boxes were opened', () => {
    expect(parse('#/map?open=store,hub').value.settings.open).toEqual(['store', 'hub'])
    expect(parse('#/map?open=hub,store').value.settings.open).toEqual(['hub', 'store'])
  })

  test('are short where nothing was chosen', () => {
    expect(formatAddress(plain)).toBe('#/map')
    for (const hash of ['', '#', '#/', '#/map', '#/map?', '/map', '#/map?&&']) {
      expect(parse(hash)).toEqual({ value: plain, problems: [] })
    }
  })

  test('can name a band, a pillar, a project or an indicator', () => {
    expect(parse('#/map?focus=guard').value.settings.focus).toBe('guard')
    expect(parse('#/map?focus=project-hall').value.settings.focus).toBe('project-hall')
    expect(parse('#/map?select=indicator-use,top').value.settings.select).toEqual(['indicator-use', 'top'])
  })

  test('need no order of their parts', () => {
    expect(parse('#/map?theme=dark&lang=zh&focus=hub')).toEqual(parse('#/map?focus=hub&lang=zh&theme=dark'))
  })
})

describe('what an address cannot say', () => {
  test.each([
    ['#/moon?focus=hub', 'unknown-screen moon'],
    ['#/map?zoom=3', 'unknown-parameter zoom'],
    ['#/map?focus=nowhere', 'unknown-value focus=nowhere'],
    ['#/map?focus=', 'unknown-value focus='],
    ['#/map?focus=indicator-use', 'unknown-value focus=indicator-use'],
    ['#/map?open=ground', 'unknown-value open=ground'],
    ['#/map?select=nowhere', 'unknown-value select=nowhere'],
    ['#/map?from=nowhere', 'unknown-value from=nowhere'],
    ['#/map?to=ground', 'unknown-value to=ground'],
    ['#/map?way=sideways', 'unknown-value way=sideways'],
    ['#/map?avoid=top', 'unknown-value avoid=top'],
    ['#/map?longer=4', 'unknown-value longer=4'],
    ['#/map?longer=0', 'unknown-value longer=0'],
    ['#/map?path=0', 'unknown-value path=0'],
    ['#/map?path=x', 'unknown-value path=x'],
    ['#/map?hide=guessed', 'unknown-value hide=guessed'],
    ['#/map?only=kind:nothing', 'unknown-value only=kind:nothing'],
    ['#/map?only=in:hub', 'unknown-value only=in:hub'],
    ['#/map?only=box:9', 'unknown-value only=box:9'],
    ['#/map?only=has:luck', 'unknown-value only=has:luck'],
    ['#/map?only=constructor:hub', 'unknown-value only=constructor:hub'],
    ['#/map?lang=fr', 'unknown-value lang=fr'],
    ['#/sources?clause=paper/', 'unknown-value clause=paper/'],
    ['#/sources?clause=memo/9', 'unknown-value clause=memo/9'],
    ['#/dependencies?scope=all', 'unknown-value scope=all'],
    ['#/indicators?roll=best', 'unknown-value roll=best'],
    ['#/indicators?colour=red', 'unknown-value colour=red'],
    ['#/timeline?year=now', 'unknown-value year=now'],
    ['#/timeline?milestone=nowhere', 'unknown-value milestone=nowhere'],
    ['#/dependencies?focus=hub', 'unknown-parameter focus'],
    ['#/sources?focus=hub', 'unknown-parameter focus'],
    ['#/map?clause=paper/1', 'unknown-parameter clause'],
    ['#/sources?clause=nowhere', 'unknown-value clause=nowhere'],
    ['#/map?theme=neon', 'unknown-value theme=neon'],
    ['#/map?focus=%E0%A4%A', 'unknown-value focus=%E0%A4%A'],
    ['#/map?%=1', 'unknown-parameter %'],
    ['#/map?open=__proto__', 'unknown-value open=__proto__'],
    ['#/map?constructor=1', 'unknown-parameter constructor'],
  ])('is left out and named: %s', (hash, problem) => {
    expect(problemsOf(hash)).toEqual([problem])
  })

  test('takes nothing of the rest with it', () => {
    const { value, problems } = parse('#/moon?open=hub,nowhere,store&focus=nowhere&select=shelf&lang=en&x=y')
    expect(value).toEqual({
      ...plain,
      settings: settingsOf({ open: ['hub', 'store'], select: ['shelf'] }),
      language: 'en',
    })
    expect(problems).toHaveLength(4)
  })

  test('twice in a list counts once', () => {
    expect(parse('#/map?open=hub,hub,,store').value.settings.open).toEqual(['hub', 'store'])
  })

  test('is read where a browser has escaped it', () => {
    expect(parse('#/map?open=hub%2Cstore').value.settings.open).toEqual(['hub', 'store'])
  })

  test('never throws, whatever is written there', () => {
    const shenzhen = shenzhenModel()
    const bit = fc.constantFrom('#', '/', '?', '&', '=', ',', '%', '+', 'map', 'focus', 'open', 'cloud', '云')
    const anyText = fc.oneof(
      fc.string(),
      fc.array(bit, { maxLength: 20 }).map((bits) => bits.join('')),
    )
    fc.assert(
      fc.property(anyText, (hash) => {
        const { value } = parseAddress(shenzhen, hash)
        expect(parseAddress(shenzhen, formatAddress(value))).toEqual({ value, problems: [] })
      }),
      { numRuns: 300 },
    )
  })
})
