import type { IndicatorId, ProjectId } from '#model/id.ts'
import { isElementId, isPlaceId, type Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'

/** Headings of the focus view have their words in the interface, not in the model; these are as long as any of them. */
const widestHeading: Text = { zh: '重点项目', en: 'Key projects' }

/** The title of a box in both languages: a box is sized for the longer, so that switching never moves anything. */
export const boxText = (model: Model, box: VisibleElement): Text => {
  if (isElementId(model, box.id)) return model.elements.get(box.id)?.name ?? widestHeading
  if (isPlaceId(model, box.id)) return model.places.get(box.id)?.name ?? widestHeading
  switch (box.kind) {
    case 'project':
      return model.projects.get(box.id as ProjectId)?.name ?? widestHeading
    case 'indicator':
      return model.indicators.get(box.id as IndicatorId)?.name ?? widestHeading
    case 'part': {
      const part = /^(.*)--part-(\d+)$/.exec(box.id)
      const project = model.projects.get(part?.[1] as ProjectId)
      return project?.parts[Number(part?.[2]) - 1]?.name ?? widestHeading
    }
    default:
      return widestHeading
  }
}
