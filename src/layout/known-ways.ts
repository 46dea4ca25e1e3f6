import type { Rect } from './geometry.ts'
import type { Line, PlacedGraph } from './placed-graph.ts'

/** Pictures, and answers on each, whose ways are kept: what one goes back and forth between. */
const mostPictures = 12
const mostAnswers = 40

type Ways = Map<string, readonly Line[]>

const pictures = new Map<string, Ways>()
const keys = new WeakMap<PlacedGraph, string>()

const formatRect = ({ x, y, width, height }: Rect): string => `${x} ${y} ${width} ${height}`

/** Equal for pictures in which equal boxes stand at the same places: ways on one of them are ways on the other. */
const keyOf = (placed: PlacedGraph): string => {
  const known = keys.get(placed)
  if (known !== undefined) return known
  const key = placed.boxes
    .map(({ id, title, ...rect }) => [id, ...[rect, title].map(formatRect)].join(' '))
    .join('\n')
  keys.set(placed, key)
  return key
}

/** What a map holds under a key, made where it is missing; what was used longest ago gives way. */
const remembered = <Value>(kept: Map<string, Value>, key: string, most: number, make: () => Value): Value => {
  const value = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return value
}

/**
 * The ways of some lines on a picture, found once: a box that is hovered is often selected next, and one that is opened
 * was often open before. `answer` tells the lines apart on one picture.
 */
export const knownWays = (
  placed: PlacedGraph,
  answer: string,
  find: () => readonly Line[],
): readonly Line[] => {
  const ways = remembered(pictures, keyOf(placed), mostPictures, (): Ways => new Map())
  return remembered(ways, answer, mostAnswers, find)
}
