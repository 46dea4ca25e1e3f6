import type { ElementId } from '#model/id.ts'
import { isElementId, type Model } from '#model/model.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import type { ImpactWish, ItemId } from '#query/impact-wish.ts'

/** What a wish names and a model does not have. */
export interface Missing {
  readonly what: 'origin' | 'event' | 'type' | 'relation' | 'without'
  readonly id: string
}

/** A wish that a model can answer, and what had to be left out of it. */
export interface SettledWish {
  readonly wish: ImpactWish
  readonly missing: readonly Missing[]
}

/** Keeps what the model has and lists the rest. */
const keep = <Entry>(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
  has: (id: string) => boolean,
  what: Missing['what'],
  missing: Missing[],
): Entry[] =>
  entries.filter((entry) => {
    const id = idOf(entry)
    if (has(id)) return true
    missing.push({ what, id })
    return false
  })

/** Fits a wish to a model: [K4] of docs/impact.md. An event that is gone gives way to the first that there is. */
export const settleWish = (model: Model, wish: ImpactWish): SettledWish => {
  const missing: Missing[] = []
  const events = impactEventsOf(model)
  const event = events.find(({ id }) => id === wish.event)
  if (!event) missing.push({ what: 'event', id: wish.event })
  const has = (ids: ReadonlyMap<string, unknown>) => (id: string) => ids.has(id)
  const isItem = (id: string): boolean =>
    isElementId(model, id) || has(model.projects)(id) || has(model.indicators)(id)
  return {
    wish: {
      ...wish,
      event: event?.id ?? events[0]?.id ?? wish.event,
      origins: keep(wish.origins, (id: ItemId) => id, isItem, 'origin', missing),
      types: keep(wish.types, ({ type }) => type, has(model.relationTypes), 'type', missing),
      relations: keep(wish.relations, ({ relation }) => relation, has(model.relations), 'relation', missing),
      without: keep(wish.without, (id: ElementId) => id, has(model.elements), 'without', missing),
    },
    missing,
  }
}
