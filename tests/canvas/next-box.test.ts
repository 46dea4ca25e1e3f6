import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Direction, nextBox } from '#canvas/next-box.ts'
import { anyView } from '../fixtures/models/any-model.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { draw, type Picture } from './draw.ts'

const directions: readonly Direction[] = ['left', 'right', 'up', 'down']
const stopsOf = ({ placed }: Picture): string[] =>
  placed.boxes.filter(({ form }) => ['card', 'small-card', 'frame'].includes(form)).map(({ id }) => id)

/** All boxes that arrow keys reach from one. */
const reachedFrom = ({ placed, graph }: Picture, start: string): Set<string> => {
  const reached = new Set([start])
  for (const id of reached) {
    for (const direction of directions) {
      const next = nextBox(placed, graph, id, direction)
      if (next !== null) reached.add(next)
    }
  }
  return reached
}

const unreachedIn = (picture: Picture): string[] => {
  const stops = stopsOf(picture)
  const reached = stops[0] === undefined ? new Set() : reachedFrom(picture, stops[0])
  return stops.filter((id) => !reached.has(id))
}

/** Where some keys lead, one after the other. */
const walk = ({ placed, graph }: Picture, start: string, ...keys: Direction[]): (string | null)[] => {
  let at: string | null = start
  return keys.map((key) => {
    at = at === null ? null : nextBox(placed, graph, at, key)
    return at
  })
}

describe('the arrow keys', () => {
  /*
   *  top      app  desk
   *  ground   hub ( core  store  meter )  net        lock at the right
   */
  test('lead to the neighbours, into an opened box by the down key, and out of it by the up key', async () => {
    const picture = await draw(typicalModel(), settingsOf({ open: ['hub'] }))
    expect(walk(picture, 'app', 'right', 'left', 'down', 'down', 'right', 'up')).toEqual([
      'desk',
      'app',
      'hub',
      'core',
      'store',
      'hub',
    ])
  })

  test('lead nowhere at the rim', async () => {
    const picture = await draw(typicalModel(), settingsOf())
    expect(walk(picture, 'app', 'up')).toEqual([null])
    expect(walk(picture, 'lock', 'right')).toEqual([null])
  })

  test('begin at the first box where none is current', async () => {
    const { placed, graph } = await draw(typicalModel(), settingsOf())
    expect(nextBox(placed, graph, 'nowhere', 'down')).toBe(
      stopsOf({ model: typicalModel(), graph, placed })[0],
    )
  })

  test('never lead to what is no box to stop at, or back to the same box', async () => {
    const picture = await draw(shenzhenModel(), settingsOf({ open: ['cloud', 'data-hub'] }))
    const stops = new Set(stopsOf(picture))
    for (const id of stops) {
      for (const direction of directions) {
        const next = nextBox(picture.placed, picture.graph, id, direction)
        expect(next === null || (next !== id && stops.has(next))).toBe(true)
      }
    }
  })

  test.each([
    ['landscape', settingsOf()],
    ['landscape with open boxes', settingsOf({ open: ['cloud', 'gov-cloud', 'data-hub', 'base-databases'] })],
    ['focus', settingsOf({ focus: 'data-hub' })],
    ['focus on a project', settingsOf({ focus: 'project-iot-platform' })],
  ])('reach every box of the shipped model: %s', async (_, settings) => {
    for (const shape of ['wide', 'tall'] as const) {
      expect(unreachedIn(await draw(shenzhenModel(), settings, shape))).toEqual([])
    }
  })

  test('reach every box of any view of any model', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyView(30),
        fc.constantFrom('wide' as const, 'tall' as const),
        async ({ model, settings }, shape) => {
          expect(unreachedIn(await draw(model, settings, shape))).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })
})
