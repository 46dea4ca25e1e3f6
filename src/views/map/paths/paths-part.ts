import { findPaths, showPaths } from '#visible-graph/paths-answer.ts'
import { PathsPanel } from './paths-panel.tsx'

/** All that paths need, fetched when they are first looked for. */
export const pathsPart = { findPaths, showPaths, PathsPanel } as const

export type PathsPart = typeof pathsPart
