import { findOn, showOn } from './find-on.ts'
import { PathsPanel } from './paths-panel.tsx'

/** All that paths need, fetched when they are first looked for. */
export const pathsPart = { findOn, showOn, PathsPanel } as const

export type PathsPart = typeof pathsPart
