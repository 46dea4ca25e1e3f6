import { describe, expect, test } from 'vitest'
import { buildLines } from '#picture/build-lines.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { noQuestion } from '#visible-graph/question.ts'
import { draw } from '../canvas/draw.ts'
import { typicalModel } from '../fixtures/models/typical.ts'
import { settingsOf } from '../visible-graph/graph-lines.ts'

const model = typicalModel()

/** One line each: `hub → app flow stated ×2: words`. */
const drawn = async (
  wanted: Parameters<typeof settingsOf>[0],
  asked: readonly string[] = [],
  language: 'zh' | 'en' = 'en',
) => {
  const picture = await draw(model, settingsOf(wanted))
  const question = asked.length === 0 ? noQuestion : { boxes: asked, lit: [] }
  const emphasis = emphasisOf(picture.graph, question)
  return buildLines({ ...picture, emphasis, asked: new Set(asked), language })
}
const inWords = (lines: Awaited<ReturnType<typeof drawn>>): string[] =>
  lines.map(
    ({ id, look, basis, count, isMutual }) => `${id} ${look} ${basis} ×${count}${isMutual ? ' mutual' : ''}`,
  )

describe('the lines of a picture', () => {
  test('are the flows of the landscape, each with its count and direction', async () => {
    expect(inWords(await drawn({}))).toEqual([
      'top~ground flow stated ×3 mutual',
      'guard~ground flow assumed ×1',
    ])
  })

  test('are those that were asked for, and stand out', async () => {
    expect(inWords(await drawn({}, ['app']))).toEqual([
      'app~hub asked stated ×2',
      'desk~app asked stated ×1',
      'hub~app asked stated ×1',
    ])
  })

  test('are quiet in focus, with those of its projects', async () => {
    const lines = inWords(await drawn({ focus: 'store' }))
    expect(lines).toContain('app~shelf quiet inferred ×1')
    expect(lines).toContain('project-hall~store project stated ×1')
  })

  test('have words in the chosen language that name both ends', async () => {
    const [zh] = await drawn({}, ['desk'], 'zh')
    const [en] = await drawn({}, ['desk'], 'en')
    expect(zh?.label).toBe('中 desk → 中 app：1 条关系')
    expect(en?.label).toMatch(/^desk → app: 1 relation/)
  })

  test('have their count at the end that was not asked about', async () => {
    const lines = await drawn({ open: ['hub'] }, ['app'])
    const line = lines.find(({ id }) => id === 'app~core')
    const last = line?.points.slice(-2)
    const [a, b] = last ?? []
    expect(line?.labelAt).toEqual({ x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 })
  })
})
