import { describe, expect, test } from 'vitest'
import { createNodeBuilder, type MapNode } from '#canvas/build-nodes.ts'
import { languages } from '#model/text.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'
import { draw, type Picture } from './draw.ts'

interface Look {
  readonly selected?: readonly string[]
  readonly tabStop?: string
  readonly language?: 'zh' | 'en'
}

const build = (
  builder: ReturnType<typeof createNodeBuilder>,
  picture: Picture,
  { selected = [], tabStop = 'app', language = 'zh' }: Look = {},
): MapNode[] => builder({ ...picture, language, selected: new Set(selected), tabStop })

/** Ids of the nodes of a list that are not the very same objects as before. */
const newOnes = (before: readonly MapNode[], after: readonly MapNode[]): string[] =>
  after.filter((node) => !before.includes(node)).map((node) => node.id)

const landscape = await draw(typicalModel(), settingsOf())

describe('the nodes of a picture', () => {
  test('are one for each box, under the model’s id, at its place and size', () => {
    const nodes = build(createNodeBuilder(), landscape)
    expect(nodes.map(({ id, position, width, height }) => ({ id, ...position, width, height }))).toEqual(
      landscape.placed.boxes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    )
  })

  test('have all that they would otherwise be measured for', () => {
    for (const node of build(createNodeBuilder(), landscape)) {
      expect(node.measured).toEqual({ width: node.width, height: node.height })
      expect(node.handles).toEqual([])
    }
  })

  test('are the very same objects when nothing changed', () => {
    const builder = createNodeBuilder()
    const before = build(builder, landscape)
    expect(newOnes(before, build(builder, landscape))).toEqual([])
  })

  test('are the same also in a new picture in which they stand as before', async () => {
    const builder = createNodeBuilder()
    const before = build(builder, landscape)
    expect(newOnes(before, build(builder, await draw(typicalModel(), settingsOf())))).toEqual([])
  })

  test('are new only where something was selected, or no longer is', () => {
    const builder = createNodeBuilder()
    const before = build(builder, landscape)
    const selected = build(builder, landscape, { selected: ['net'] })
    expect(newOnes(before, selected)).toEqual(['net'])
    expect(newOnes(selected, build(builder, landscape, { selected: ['lock'] }))).toEqual(['net', 'lock'])
  })

  test('are new only at both ends when the one tab stop moves', () => {
    const builder = createNodeBuilder()
    const before = build(builder, landscape)
    const after = build(builder, landscape, { tabStop: 'net' })
    expect(newOnes(before, after).sort()).toEqual(['app', 'net'])
    expect(after.filter((node) => node.domAttributes?.tabIndex === 0).map((node) => node.id)).toEqual(['net'])
  })

  test('are new in the band of a box that is opened, and elsewhere only where they had to move', async () => {
    const model = shenzhenModel()
    const builder = createNodeBuilder()
    const closed = await draw(model, settingsOf())
    const opened = await draw(model, settingsOf({ open: ['gov-network'].concat('network') }))
    const before = build(builder, closed)
    const fresh = newOnes(before, build(builder, opened))
    const isSame = (id: string): boolean => {
      const a = closed.placed.byId.get(id)
      const b = opened.placed.byId.get(id)
      return JSON.stringify(a) === JSON.stringify(b)
    }
    const sameShape = fresh.filter((id) => isSame(id) && !['network', 'gov-network'].includes(id))
    expect(fresh).toContain('network')
    expect(sameShape).toEqual([])
    // The bands above the one that grew stand still.
    expect(fresh).not.toContain('portal')
  })

  test('forget a box that left the picture', async () => {
    const builder = createNodeBuilder()
    const before = build(builder, await draw(typicalModel(), settingsOf({ open: ['hub'] })))
    build(builder, landscape)
    const again = build(builder, await draw(typicalModel(), settingsOf({ open: ['hub'] })))
    expect(newOnes(before, again)).toContain('core')
  })
})

describe('what a node is called', () => {
  const views = [
    settingsOf(),
    settingsOf({ open: ['cloud', 'gov-cloud'] }),
    settingsOf({ focus: 'data-hub' }),
    settingsOf({ focus: 'project-iot-platform' }),
  ]

  test('begins with its shown title, in both languages', async () => {
    for (const settings of views) {
      const picture = await draw(shenzhenModel(), settings)
      for (const language of languages) {
        const nodes = build(createNodeBuilder(), picture, { language })
        expect(nodes.filter(({ data }) => data.title === '').map(({ id }) => id)).toEqual([])
        expect(nodes.filter(({ ariaLabel, data }) => !ariaLabel?.startsWith(data.title))).toEqual([])
      }
    }
  })

  test('says whether it is open, selected, and what it is', () => {
    const nodes = new Map(
      build(createNodeBuilder(), landscape, { selected: ['hub'] }).map((node) => [node.id, node]),
    )
    const told = (id: string) => {
      const { ariaRole, domAttributes } = nodes.get(id) ?? {}
      return [ariaRole, domAttributes?.['aria-expanded'], domAttributes?.['aria-pressed']]
    }
    expect(told('hub')).toEqual(['button', false, true])
    expect(told('net')).toEqual(['button', undefined, false])
    expect(told('ground')).toEqual(['group', undefined, undefined])
    expect(nodes.get('hub')?.ariaLabel).toBe('中 hub、系统、3 个下级')
  })
})

describe('a summary', () => {
  test('takes no more lines than its card has room for', async () => {
    const model = shenzhenModel()
    const picture = await draw(model, settingsOf({ open: ['cloud'] }))
    for (const language of languages) {
      for (const { data, height } of build(createNodeBuilder(), picture, { language })) {
        if (data.form !== 'card' && data.form !== 'small-card') continue
        // Seen close: 11 px a line, and at least one line of title and the footer beside it.
        expect(data.summaryLines * 11).toBeLessThan((height ?? 0) - 13 - 14)
        expect(data.summaryLines).not.toBe(1)
      }
    }
  })

  test('fills a focused box that holds nothing', async () => {
    const nodes = build(createNodeBuilder(), await draw(typicalModel(), settingsOf({ focus: 'shelf' })))
    expect(nodes[0]?.data).toMatchObject({ id: 'shelf', summary: 'shelf 的简介。', isFocus: true })
    expect(nodes[0]?.data.summaryLines).toBeGreaterThan(1)
  })

  test('is not written behind what stands in an opened box', async () => {
    const picture = await draw(typicalModel(), settingsOf({ open: ['hub', 'core', 'app'] }))
    const frames = build(createNodeBuilder(), picture).filter(({ data }) => data.form === 'frame')
    expect(frames.map(({ id, data }) => `${id} ${data.summary}`)).toEqual(['app ', 'hub ', 'core '])
  })
})
