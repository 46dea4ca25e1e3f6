import { expect, test } from 'vitest'
import { drawingInputOfAddress } from '#export/drawing-of-address.ts'
import { pictureOfStep } from '#export/picture-of-step.ts'
import { textWidth } from '#layout/text-metrics.ts'
import { languages } from '#model/text.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { addressOf, offScreen } from './some-views.ts'

const model = shenzhenModel()
const [step] = model.dataset.tours[0]?.steps ?? []
if (!step) throw new Error('no step')
const site = 'https://city.example/layers/#/tour'

test.each(languages)(
  'a step on a screen that is no map says which, where, and what it rests on (%s)',
  async (language) => {
    const hash =
      '#/matrix?rows=data-hub,business-hub,capability-hub&columns=gov-cloud,network,sensing,data-lake'
    const drawing = await pictureOfStep(model, step, hash, { ...offScreen(language), site })
    expect(drawing?.boxes.map(({ id }) => id)).toEqual(['matrix'])
    expect(drawing?.paths).toEqual([])
    const [card] = drawing?.boxes ?? []
    const texts = card?.notes.map(({ text }) => text) ?? []
    expect(card?.title.text).toBe(language === 'zh' ? '矩阵' : 'Matrix')
    expect(texts.join('')).toContain(`https://city.example/layers/${hash}`)
    for (const { section } of step.citations) expect(texts.join('')).toContain(section)
    // All that is said stands on the card.
    for (const { text, x, y, size, lineHeight } of card?.notes ?? []) {
      expect(x + textWidth(text, size)).toBeLessThanOrEqual((card?.rect.x ?? 0) + (card?.rect.width ?? 0))
      expect(y + lineHeight).toBeLessThanOrEqual((card?.rect.y ?? 0) + (card?.rect.height ?? 0))
    }
  },
)

test.each(['impact?from=gov-cloud', 'timeline?year=2020', 'indicators', 'tour/tour-the-stack?step=2'])(
  'a step on #/%s shows no map that says less than the screen',
  async (hash) => {
    const drawing = await pictureOfStep(model, step, `#/${hash}`, { ...offScreen('en'), site })
    expect(drawing?.boxes).toHaveLength(1)
  },
)

test('a step with paths shows them, numbered where it shows one', async () => {
  const inputOf = (hash: string) => drawingInputOfAddress(model, addressOf(model, hash), offScreen('en'))
  const all = await inputOf('#/map?from=i-shenzhen&to=gov-cloud')
  expect(all?.marks?.get('i-shenzhen')?.badge).toBe('A')
  expect(all?.emphasis.relations.length).toBeGreaterThan(0)
  const one = await inputOf('#/map?from=i-shenzhen&to=gov-cloud&path=1')
  expect(one?.marks?.get('i-shenzhen')?.badge).toBe('1')
})
