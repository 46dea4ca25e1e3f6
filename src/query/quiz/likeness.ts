import type { ElementId, PlaceId } from '#model/id.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'

/** How many bands two layers are apart; a pillar is far from everything but itself. */
export const distanceOf = (model: Model, one: PlaceId, other: PlaceId): number => {
  if (one === other) return 0
  const orders = [one, other].map((place) => model.layers.findIndex(({ id }) => id === place))
  const [first = -1, second = -1] = orders
  return first < 0 || second < 0 ? model.layers.length : Math.abs(first - second)
}

/** How alike two elements are to somebody who does not know them: by kind, by place, by what they stand in. */
export const likenessOf = (model: Model, one: ElementId, other: ElementId): number => {
  const first = elementOf(model, one)
  const second = elementOf(model, other)
  const distance = distanceOf(model, placeOf(first), placeOf(second))
  const isNear = distance < model.layers.length ? 1 / (distance + 1) : 0
  return (
    (first.kind === second.kind ? 2 : 0) +
    (distance === 0 ? 2 : isNear) +
    (first.parent !== undefined && first.parent === second.parent ? 1 : 0)
  )
}
