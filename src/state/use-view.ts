import { useCallback, useMemo } from 'react'
import type { Language, Text } from '#model/text.ts'
import { buildVisibleGraph, type PageForm, type VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { type Emphasis, emphasisOf } from '#visible-graph/emphasis.ts'
import { type Question, questionOfAll } from '#visible-graph/question.ts'
import { type TraceEmphasis, traceEmphasisOf, traceOf } from '#visible-graph/trace-emphasis.ts'
import { defaultSettings, type SelectableId } from '#visible-graph/view-settings.ts'
import { useAppState } from './store.ts'

/** The visible graph of the present settings. Selecting and hovering do not compute it anew. */
export const useVisibleGraph = (page: PageForm): VisibleGraph => {
  const model = useAppState((state) => state.model)
  const focus = useAppState((state) => state.settings.focus)
  const open = useAppState((state) => state.settings.open)
  const hide = useAppState((state) => state.settings.hide)
  const filter = useAppState((state) => state.settings.filter)
  return useMemo(
    () => buildVisibleGraph(model, { ...defaultSettings, focus, open, hide, filter }, page),
    [model, focus, open, hide, filter, page],
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

/** Traces what is selected on a graph; null where nothing is to be traced, or nothing that can be is selected. */
export const useTraceAnswer = (): ((graph: VisibleGraph) => TraceEmphasis | null) => {
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  const hide = useAppState((state) => state.settings.hide)
  const filter = useAppState((state) => state.settings.filter)
  const wish = useAppState((state) => state.settings.trace)
  const traced = useMemo(
    () => traceOf(model, { select, hide, filter, trace: wish }),
    [model, select, hide, filter, wish],
  )
  return useCallback((graph) => traced && traceEmphasisOf(model, graph, traced), [model, traced])
}

/** Picks the shown language out of a text. */
export const useText = (): ((text: Text) => string) => {
  const language: Language = useAppState((state) => state.language)
  return useMemo(() => (text: Text) => text[language], [language])
}
