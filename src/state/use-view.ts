import { useMemo } from 'react'
import type { Language, Text } from '#model/text.ts'
import { buildVisibleGraph, type PageForm, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { type Emphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { type Question, questionOfAll } from '#visible-graph/question.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'
import { useAppState } from './store.ts'

/** The visible graph of the present settings. Selecting and hovering do not compute it anew. */
export const useVisibleGraph = (page: PageForm): VisibleGraph => {
  const model = useAppState((state) => state.model)
  const focus = useAppState((state) => state.settings.focus)
  const open = useAppState((state) => state.settings.open)
  const hide = useAppState((state) => state.settings.hide)
  return useMemo(
    () => buildVisibleGraph(model, { focus, open, hide, select: [] }, page),
    [model, focus, open, hide, page],
  )
}

/** What is selected, as a question to a graph. */
export const useSelectionQuestion = (graph: VisibleGraph): Question => {
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  return useMemo(() => questionOfAll(model, graph, select), [model, graph, select])
}

/** What is drawn and lit: the hovered box while nothing is selected, else the selection. */
export const useEmphasis = (graph: VisibleGraph, selection: Question): Emphasis => {
  const model = useAppState((state) => state.model)
  const hover = useAppState((state) => state.hover)
  const isAsked = selection.boxes.length + selection.lit.length > 0
  const hovered = isAsked ? null : hover
  return useMemo(
    () =>
      emphasisOf(
        graph,
        hovered === null ? selection : questionOfAll(model, graph, [hovered as SelectableId]),
      ),
    [model, graph, selection, hovered],
  )
}

/** Picks the shown language out of a text. */
export const useText = (): ((text: Text) => string) => {
  const language: Language = useAppState((state) => state.language)
  return useMemo(() => (text: Text) => text[language], [language])
}
