import type { DrawingInput } from '#export/build-drawing.ts'
import type { Model } from '#model/model.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import { noQuestion } from '#visible-graph/question.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'
import { draw } from '../canvas/draw.ts'
import { themePalette } from './theme-palette.ts'

/** What a view of a model is drawn from, by the real engine, in the light theme and in Chinese if nothing else is said. */
export const viewInput = async (
  model: Model,
  settings: ViewSettings,
  more: Partial<DrawingInput> = {},
): Promise<DrawingInput> => {
  const picture = await draw(model, settings)
  const asked = new Set<string>(settings.select)
  return {
    ...picture,
    emphasis: emphasisOf(picture.graph, asked.size > 0 ? { boxes: [...asked], lit: [] } : noQuestion),
    asked,
    selected: asked,
    hopOfBox: null,
    marks: null,
    language: 'zh',
    palette: themePalette('light'),
    ...more,
  }
}
