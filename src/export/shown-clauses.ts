import type { Citation } from '#model/citation.ts'
import type { IndicatorId, ProjectId } from '#model/id.ts'
import { isElementId, type Model } from '#model/model.ts'
import { entriesOf } from '#model/source.ts'
import type { Language } from '#model/text.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { Emphasis } from '#visible-graph/emphasis.ts'

/** The clauses of one document, in its order. */
export interface CitedSource {
  readonly title: string
  /** Who published it, and when. */
  readonly published: string
  readonly clauses: readonly { readonly section: string; readonly title: string }[]
}

const citationsOfBox = (model: Model, id: string): readonly Citation[] => {
  if (isElementId(model, id)) return model.elements.get(id)?.citations ?? []
  const project = model.projects.get(id as ProjectId)
  return project?.citations ?? model.indicators.get(id as IndicatorId)?.citations ?? []
}

/**
 * What the boxes of a picture rest on, and the lines between them. Not the flows between whole layers: each of them
 * stands for hundreds of relations, and their clauses would be the whole document.
 */
export const shownCitations = (model: Model, graph: VisibleGraph, emphasis: Emphasis): Citation[] => [
  ...graph.elements.flatMap(({ id }) => citationsOfBox(model, id)),
  ...emphasis.relations.flatMap((line) => line.relations.flatMap(({ citations }) => citations)),
]

/** Citations gathered by document, each clause once, in the order of the documents and of their outlines. */
export const gatherClauses = (
  model: Model,
  citations: readonly Citation[],
  language: Language,
): CitedSource[] =>
  model.dataset.sources.flatMap((source) => {
    const cited = new Set(citations.filter((each) => each.source === source.id).map((each) => each.section))
    if (cited.size === 0) return []
    const entries = entriesOf(source.outline ?? [])
    const known = entries.filter(({ section }) => cited.has(section))
    const names = new Set(known.map(({ section }) => section))
    return [
      {
        title: source.title[language],
        published: `${source.publisher[language]}, ${source.date}`,
        clauses: [
          ...known.map(({ section, title }) => ({ section, title: title[language] })),
          ...[...cited].filter((section) => !names.has(section)).map((section) => ({ section, title: '' })),
        ],
      },
    ]
  })
