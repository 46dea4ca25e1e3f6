import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { formatPptx } from '#export/format-pptx.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { inputOfHash } from './some-views.ts'
import { deckOfView } from './deck-of-view.ts'
test('x', async () => {
  const model = shenzhenModel()
  const a = deckOfView(await inputOfHash(model, '#/map?focus=data-hub', 'zh'))
  const more = []
  for (const h of ['#/map?select=data-hub', '#/map', '#/map?focus=gov-cloud']) more.push(...deckOfView(await inputOfHash(model, h, 'zh')).slides)
  writeFileSync('/tmp/train3/deck.pptx', await formatPptx({ ...a, slides: [...a.slides, ...more] }))
})
