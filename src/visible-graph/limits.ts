/** Most boxes among siblings; the rest wait behind "+N more". */
export const mostSiblings = 30

/** Most boxes on the map. Above it, what was opened longest ago is closed. */
export const mostBoxes = 300

/** Most neighbours of a focused element shown each by itself; above it they are lifted to their first level. */
export const mostNeighbours = 24

/** Most lines to the neighbours of a focused element drawn each by itself; above it they are rolled up by neighbourhood. */
export const mostNeighbourLines = 12

/** Most projects of a focused element with lines of their own; above it they share one, and each has its line when asked. */
export const mostProjectLines = 12

/** More lines of a trace or of paths say nothing any more: the nearest hops, or the first paths, that fit are drawn. */
export const mostTracedLines = 60
