import type { Element } from '#model/element.ts'
import type { PlaceId } from '#model/id.ts'
import { elementOf, type Model, placeOf } from '#model/model.ts'
import { type Candidate, type Draft, settleChoice } from './draft.ts'
import { kinOf } from './kin.ts'
import { distanceOf } from './likeness.ts'
import type { Option } from './question.ts'

/** The places an element may be said to stand in: its own and those of its twins. */
const placesOf = (model: Model, element: Element): ReadonlySet<PlaceId> =>
  new Set([...kinOf(model, element.id)].map((id) => placeOf(elementOf(model, id))))

const candidateOf = (model: Model, right: PlaceId, place: PlaceId): Candidate => ({
  option: { of: 'place', id: place },
  against: { code: 'other-place', place: right },
  likeness: -distanceOf(model, right, place),
})

interface Places {
  readonly code: 'layer' | 'band'
  readonly places: readonly PlaceId[]
  readonly order?: readonly Option[]
}

const draftOf = (model: Model, element: Element, { code, places, order }: Places): Draft[] => {
  const right = placeOf(element)
  if (!places.includes(right)) return []
  const candidates = (): Candidate[] => {
    const possible = placesOf(model, element)
    return places.filter((each) => !possible.has(each)).map((each) => candidateOf(model, right, each))
  }
  const choice = {
    ask: { code, element: element.id },
    right: { of: 'place', id: right },
    proof: { code: 'place', element: element.id, place: right },
    subjects: [element.name],
    candidates,
    ...(order ? { order } : {}),
  } as const
  return [
    {
      facts: [`place ${element.id}`],
      basis: element.basis,
      settle: (random, level) => settleChoice(model, choice, random, level),
    },
  ]
}

/** In which layer or pillar something is. */
export const layerDrafts = (model: Model): Draft[] =>
  [...model.elements.values()].flatMap((element) =>
    draftOf(model, element, { code: 'layer', places: [...model.places.keys()] }),
  )

/** The band that a box belongs in: all layers from the top down, so only what has no twin in another one is asked. */
export const bandDrafts = (model: Model): Draft[] => {
  const places = model.layers.map(({ id }) => id).reverse()
  if (places.length < 2) return []
  const order = places.map((id) => ({ of: 'place', id }) as const)
  return [...model.elements.values()].flatMap((element) => {
    const possible = placesOf(model, element)
    const isAlone = places.filter((place) => possible.has(place)).length === 1
    return isAlone ? draftOf(model, element, { code: 'band', places, order }) : []
  })
}
