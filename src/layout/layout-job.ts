import type { Point, Size } from './geometry.ts'

/** One container's inside for the layout engine: geometry only. `from` is laid above `to`. */
export interface LayoutJob {
  readonly nodes: readonly (Size & { readonly id: string })[]
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

/** Where the engine put things, from the container's own top left. */
export interface LayoutResult extends Size {
  readonly nodes: Readonly<Record<string, Point>>
  readonly edges: Readonly<Record<string, readonly Point[]>>
}

/** Results by job key. What is known needs no engine. */
export type KnownLayouts = ReadonlyMap<string, LayoutResult>

/**
 * A job's content as a string: the same inside gets the same key, wherever it stands. The input is sorted, because the
 * engine's result depends on its order and the file's order must not matter.
 */
export const keyOfJob = (job: LayoutJob): string =>
  [
    ...job.nodes.map(({ id, width, height }) => `${id} ${Math.round(width)} ${Math.round(height)}`),
    // With the edge's own id: what is laid from a down to b may be the line a → b, or the line b → a turned round.
    ...job.edges.map(({ id, from, to }) => `${id} ${from}>${to}`),
  ].join('|')

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** A job in its one order. */
export const buildJob = (nodes: LayoutJob['nodes'], edges: LayoutJob['edges']): LayoutJob => ({
  nodes: [...nodes].sort(byId),
  edges: [...edges].sort(byId),
})
