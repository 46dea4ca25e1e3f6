import type { PlaceId } from '#model/id.ts'
import type { Side } from '#model/metamodel.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import { type AppliedFilter, applyFilter, type FilterReason, isFilterOn } from '#query/filter.ts'
import { countFiltered } from './account.ts'
import { focusElements, projectsHeading } from './focus-elements.ts'
import { ghostsOf } from './ghosts.ts'
import { landscapeElements } from './landscape-elements.ts'
import {
  createLifter,
  type Flow,
  liftRelations,
  mergeFlows,
  mergeLines,
  type VisibleRelation,
} from './lift-relations.ts'
import { mostNeighbourLines, mostProjectLines } from './limits.ts'
import { projectLines, rolledUpProjects, type VisibleLink } from './project-lines.ts'
import type { ViewSettings } from './view-settings.ts'
import type { VisibleElement } from './visible-element.ts'

/** Whether the pillars stand beside the bands or below them: which flows can be drawn depends on it. */
export type PageForm = 'wide' | 'tall'

/** What is on screen, before anything is placed. Selection and hover do not change it: see `emphasis.ts`. */
export interface VisibleGraph {
  readonly scene: 'landscape' | 'focus'
  readonly elements: readonly VisibleElement[]
  readonly byId: ReadonlyMap<string, VisibleElement>
  /** Lines between boxes that the picture can draw, most of them only when asked. */
  readonly relations: readonly VisibleRelation[]
  /** Lines between wholes: bands and pillars, or in focus the focused thing and the neighbourhoods around it. */
  readonly flows: readonly Flow[]
  readonly links: readonly VisibleLink[]
  /** Those of the links that are drawn unasked; where they are many, one line that stands for all. */
  readonly unaskedLinks: readonly VisibleLink[]
  /** Lines by which boxes are arranged: those of what is filtered out too, so that a filter moves nothing. */
  readonly arrangedBy: readonly VisibleRelation[]
  readonly total: number
  readonly filter: AppliedFilter
  /** Relations that are filtered out, by the first reason that holds; only reasons that hold for some. */
  readonly filtered: ReadonlyMap<FilterReason, number>
  /** Boxes that step back: they do not pass the filter, and nothing inside them does. */
  readonly ghosts: ReadonlySet<string>
}

const withBasisShown = (model: Model, { hide }: ViewSettings): readonly Relation[] =>
  hide.length === 0
    ? model.dataset.relations
    : model.dataset.relations.filter((relation) => !hide.includes(relation.basis))

/** In the focus view, lines between two boxes that both stand around the focused thing are left out. */
const touchesInside = (line: VisibleRelation, byId: ReadonlyMap<string, VisibleElement>): boolean =>
  !byId.get(line.from)?.outside || !byId.get(line.to)?.outside

/** Where a place stands: a layer at its order, a pillar at its side. */
const standOf = (model: Model, id: string): number | Side => {
  const layer = model.layers.findIndex((each) => each.id === id)
  return layer >= 0 ? layer : (model.pillars.find((pillar) => pillar.id === id)?.side ?? 'bottom')
}

/**
 * Which flows the landscape draws unasked: between bands, from the pillars beside them to each band, and from what
 * stands above and below to the band next to it. The others would run across the picture; they wait for a selection.
 */
const isDrawnFlow = (model: Model, page: PageForm, from: string, to: string): boolean => {
  const ends = [standOf(model, from), standOf(model, to)]
  const [first, second] = ends
  if (page === 'tall' && (typeof first !== 'number' || typeof second !== 'number')) return false
  if (page === 'tall') return Math.abs(Number(first) - Number(second)) === 1
  const band = ends.find((end) => typeof end === 'number')
  const side = ends.find((end) => typeof end === 'string')
  if (band === undefined) return false
  if (side === 'top') return band === model.layers.length - 1
  if (side === 'bottom') return band === 0
  return true
}

const flowsOf = (
  model: Model,
  page: PageForm,
  lines: readonly VisibleRelation[],
  byId: ReadonlyMap<string, VisibleElement>,
): Flow[] => {
  const placeOfBox = (id: string): string => byId.get(id)?.place ?? id
  const between = lines
    .map((line) => ({ from: placeOfBox(line.from), to: placeOfBox(line.to), relations: line.relations }))
    .filter((line) => line.from !== line.to && isDrawnFlow(model, page, line.from, line.to))
  return mergeFlows(mergeLines(between))
}

/** In focus: the lines across the edge of the focused thing, rolled up by neighbourhood where they are many. */
const neighbourFlows = (
  lines: readonly VisibleRelation[],
  focus: string,
  byId: ReadonlyMap<string, VisibleElement>,
): Flow[] => {
  const crossing = lines.filter((line) => byId.get(line.from)?.outside || byId.get(line.to)?.outside)
  if (crossing.length <= mostNeighbourLines) return []
  const wholeOf = (id: string): string => (byId.get(id)?.outside ? (byId.get(id)?.parent ?? id) : focus)
  return mergeFlows(
    mergeLines(
      crossing.map(({ from, to, relations }) => ({ from: wholeOf(from), to: wholeOf(to), relations })),
    ),
  )
}

/** In focus: the links of a focused project, or those into the focused thing. */
const unaskedLinksOf = (
  links: readonly VisibleLink[],
  elements: readonly VisibleElement[],
  byId: ReadonlyMap<string, VisibleElement>,
): readonly VisibleLink[] => {
  const main = elements[0]
  if (!main || main.kind === 'project') return links
  const into = links.filter((link) => byId.get(link.to)?.outside === false)
  const projects = new Set(into.map((link) => link.from))
  return projects.size <= mostProjectLines ? into : [rolledUpProjects(projectsHeading, main.id, into)]
}

/**
 * Computes what is on screen from a model and what the user chose. Pure. Linear in the relations of the model and the
 * boxes on screen; hovering and selecting work on its result and do not run it again.
 */
export const buildVisibleGraph = (
  model: Model,
  settings: ViewSettings,
  page: PageForm = 'wide',
): VisibleGraph => {
  const filter = applyFilter(model, settings.filter, settings.hide)
  const shown = withBasisShown(model, settings)
  const relations = isFilterOn(settings.filter)
    ? shown.filter((relation) => filter.reasonOf(relation) === null)
    : shown
  const elements =
    settings.focus === null
      ? landscapeElements(model, settings.open)
      : focusElements(model, settings.focus, settings.open, shown)
  const byId = new Map(elements.map((element) => [element.id, element]))
  // A heading is not an end: what stands under it is there box by box, the rest of its layer is not on screen.
  const isEnd = (id: string): boolean => {
    const box = byId.get(id)
    return box !== undefined && (box.kind === 'element' || (box.kind === 'place' && isFocus(id)))
  }
  const isFocus = (id: string): boolean => settings.focus === null || id === (settings.focus as PlaceId)
  const lift = createLifter(model, isEnd)
  const lines = liftRelations(relations, lift)
  const allLines = relations === shown ? lines : liftRelations(shown, lift)
  const isLandscape = settings.focus === null
  const links = projectLines(model, elements, lift)
  const pictured = (all: readonly VisibleRelation[]): readonly VisibleRelation[] =>
    isLandscape ? all : all.filter((line) => touchesInside(line, byId))
  const inPicture = pictured(lines)
  return {
    scene: isLandscape ? 'landscape' : 'focus',
    elements,
    byId,
    relations: inPicture,
    flows: isLandscape
      ? flowsOf(model, page, lines, byId)
      : neighbourFlows(inPicture, settings.focus ?? '', byId),
    links,
    unaskedLinks: isLandscape ? links : unaskedLinksOf(links, elements, byId),
    arrangedBy: pictured(allLines),
    total: model.dataset.relations.length,
    filter,
    filtered: countFiltered(model.dataset.relations, filter),
    ghosts: ghostsOf(model, settings.filter, filter, elements),
  }
}
