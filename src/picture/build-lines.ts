import { type MessageKey, say } from '#i18n/messages.ts'
import { boxText } from '#layout/box-text.ts'
import type { Line, PlacedGraph } from '#layout/placed-graph.ts'
import { routeLines } from '#layout/route-lines.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { Emphasis } from '#visible-graph/emphasis.ts'
import type { Flow, VisibleRelation } from '#visible-graph/lift-relations.ts'
import type { VisibleLink } from '#visible-graph/project-lines.ts'
import type { DrawnLine } from './drawn-line.ts'
import { labelPoint } from './line-path.ts'

/** What lines are drawn from. `asked` are the boxes whose lines were asked for: counts stand at the other end. */
export interface LineInput {
  readonly model: Model
  readonly graph: VisibleGraph
  readonly placed: PlacedGraph
  readonly emphasis: Emphasis
  readonly asked: ReadonlySet<string>
  readonly language: Language
}

const nameOf = ({ model, graph, language }: LineInput, id: string): string => {
  const box = graph.byId.get(id)
  return box ? boxText(model, box)[language] : id
}

/** A count stands at the end that was not asked about: there lines no longer share a trunk. */
const labelAt = (
  asked: ReadonlySet<string>,
  line: { from: string; to: string },
  way: Line,
): DrawnLine['labelAt'] => {
  if (way.label) return way.label
  const isEven = asked.has(line.from) === asked.has(line.to)
  return labelPoint(way.points, isEven ? 'middle' : asked.has(line.from) ? 'last' : 'first')
}

const relationLine = (
  input: LineInput,
  line: VisibleRelation | Flow,
  way: Line,
  look: DrawnLine['look'],
  key: MessageKey,
): DrawnLine => ({
  id: line.id,
  points: way.points,
  basis: line.basis,
  look,
  count: line.relations.length,
  label: say(input.language, key, {
    from: nameOf(input, line.from),
    to: nameOf(input, line.to),
    count: line.relations.length,
  }),
  labelAt: labelAt(input.asked, line, way),
  isMutual: 'isMutual' in line && line.isMutual,
})

const linkLine = (input: LineInput, link: VisibleLink, way: Line): DrawnLine => ({
  id: link.id,
  points: way.points,
  basis: link.basis,
  look: 'project',
  count: link.links.length,
  label: say(input.language, 'linkLabel', {
    from: nameOf(input, link.from),
    to: nameOf(input, link.to),
    role: say(input.language, `role_${link.role}`),
  }),
  labelAt: labelAt(input.asked, link, way),
  isMutual: false,
})

/** Finds the ways of what is to be drawn: those that the layout laid, and new ones for the rest. */
const waysOf = ({ placed, emphasis }: LineInput): ReadonlyMap<string, Line> => {
  const known = new Map([...placed.lines, ...placed.flows].map((line) => [line.id, line]))
  const wanted = [...emphasis.relations, ...emphasis.links].filter(({ id }) => !known.has(id))
  return new Map([...known, ...routeLines(placed, wanted).map((line): [string, Line] => [line.id, line])])
}

/** Builds all lines of a picture. */
export const buildLines = (input: LineInput): DrawnLine[] => {
  const { emphasis } = input
  const ways = waysOf(input)
  const look = emphasis.lit === null ? 'quiet' : 'asked'
  const withWay = <L extends { readonly id: string }>(
    lines: readonly L[],
    draw: (line: L, way: Line) => DrawnLine,
  ) =>
    lines.flatMap((line) => {
      const way = ways.get(line.id)
      return way ? [draw(line, way)] : []
    })
  return [
    ...withWay(emphasis.flows, (line, way) => relationLine(input, line, way, 'flow', 'flowCount')),
    ...withWay(emphasis.relations, (line, way) => relationLine(input, line, way, look, 'lineLabel')),
    ...withWay(emphasis.links, (line, way) => linkLine(input, line, way)),
  ]
}
