import type { Citation } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import type { TourStep } from '#model/story.ts'
import type { languages, Text } from '#model/text.ts'
import type { SelectableId, ViewSettings } from '#visible-graph/view-settings.ts'

/** As many clauses as a step begins with; the rest are offered. */
const mostAtFirst = 2

const separators = { zh: '、', en: ', ' } as const

const thingOf = (
  model: Model,
  id: SelectableId,
): { readonly name: Text; readonly citations?: readonly Citation[] } | undefined =>
  model.elements.get(id as never) ??
  model.projects.get(id as never) ??
  model.indicators.get(id as never) ??
  model.places.get(id as never)

/** What a view is about: what is selected, else what is in focus; nothing for the landscape. */
const subjectsOf = ({ select, focus }: ViewSettings): readonly SelectableId[] =>
  select.length > 0 ? select : focus === null ? [] : [focus]

/**
 * The clauses that a step about some things may rest on, those that most of them cite first. Of the landscape, or a
 * place, which cite nothing themselves, those of all elements.
 */
export const clausesToCite = (model: Model, subjects: readonly SelectableId[]): readonly Citation[] => {
  const own = subjects.flatMap((id) => thingOf(model, id)?.citations ?? [])
  const cited = own.length > 0 ? own : model.dataset.elements.flatMap(({ citations }) => citations)
  const counts = new Map<string, { readonly clause: Citation; readonly count: number }>()
  for (const clause of cited) {
    const key = `${clause.source} ${clause.section}`
    counts.set(key, { clause, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ clause }) => clause)
}

/** What a step shows, taken from a view. `address` is the whole address of the view. */
export const viewOfStep = (settings: ViewSettings, address: string): Pick<TourStep, 'link' | 'shows'> => ({
  link: address,
  shows: subjectsOf(settings),
})

/** A step that shows a view, named after what the view is about, and still to be told. */
export const stepOfView = (model: Model, settings: ViewSettings, address: string): TourStep => {
  const subjects = subjectsOf(settings)
  const names = subjects.flatMap((id) => thingOf(model, id)?.name ?? [])
  const titleIn = (language: (typeof languages)[number]): string =>
    names.length === 0
      ? model.dataset.title[language]
      : names.map((name) => name[language]).join(separators[language])
  return {
    ...viewOfStep(settings, address),
    title: { zh: titleIn('zh'), en: titleIn('en') },
    narration: { zh: '', en: '' },
    citations: clausesToCite(model, subjects).slice(0, subjects.length === 0 ? 1 : mostAtFirst),
  }
}
