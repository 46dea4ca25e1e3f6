import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { Emphasis } from '#visible-graph/emphasis.ts'
import type { Flow, VisibleRelation } from '#visible-graph/lift-relations.ts'
import type { VisibleLink } from '#visible-graph/project-lines.ts'
import { defaultSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import type { VisibleElement } from '#visible-graph/visible-element.ts'

/** Settings in plain words; ids are the fixture's. */
export const settingsOf = (
  wanted: {
    focus?: string
    open?: readonly string[]
    hide?: readonly string[]
    select?: readonly string[]
  } = {},
): ViewSettings => ({ ...defaultSettings, ...wanted }) as ViewSettings

/** One line a relation: `a → b (3)`; the basis where it is not stated. */
export const relationLines = (relations: readonly VisibleRelation[]): string[] =>
  relations.map(({ from, to, relations: { length }, basis }) =>
    `${from} → ${to}${length > 1 ? ` (${length})` : ''}${basis === 'stated' ? '' : ` ${basis}`}`.trim(),
  )

/** One line a flow: `a ↔ b (3)` where some go each way. */
export const flowLines = (flows: readonly Flow[]): string[] =>
  flows.map(
    ({ from, to, relations, isMutual }) => `${from} ${isMutual ? '↔' : '→'} ${to} (${relations.length})`,
  )

/** One line a link: `project builds element`. */
export const linkLines = (links: readonly VisibleLink[]): string[] =>
  links.map(
    ({ from, to, role, links: { length } }) => `${from} ${role} ${to}${length > 1 ? ` (${length})` : ''}`,
  )

const markOf = ({ kind, open, outside, role, hiddenCount }: VisibleElement): string =>
  [
    kind === 'element' ? '' : kind,
    open ? 'open' : '',
    outside ? 'outside' : '',
    role ?? '',
    hiddenCount === undefined ? '' : `+${hiddenCount}`,
  ]
    .filter((mark) => mark !== '')
    .join(' ')

/** One line a box, indented by its depth: what it is where it is not a closed element. */
export const boxLines = (elements: readonly VisibleElement[]): string[] =>
  elements.map((box) => `${'  '.repeat(box.depth)}${box.id} ${markOf(box)}`.trimEnd())

/** The boxes that stand out, sorted. */
export const litOf = ({ lit }: Emphasis): string[] | null => (lit === null ? null : [...lit].sort())

/** Children of a box on screen. */
export const childIds = (graph: VisibleGraph, parent: string): string[] =>
  graph.elements.filter((box) => box.parent === parent).map((box) => box.id)
