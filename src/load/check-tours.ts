import { knownCitations } from './check-citations.ts'
import type { Lists } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import type { Report, Spot } from './report.ts'

type Tour = Lists['tours'][number]
type Step = Tour['value']['steps'][number]

/** Every id that may stand in the address of a step, by the parameter that it may stand in. */
interface Reach {
  readonly focus: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly select: ReadonlySet<string>
}

const reachOf = ({ layers, pillars, elements, projects, indicators }: KnownNames): Reach => {
  const focus = new Set([...layers, ...pillars, ...elements, ...projects])
  return { focus, open: elements, select: new Set([...focus, ...indicators]) }
}

const isReached = (reach: Reach, name: string): name is keyof Reach => Object.hasOwn(reach, name)

/** Takes the ids that name nothing out of a link, and leaves all the rest as it was written. */
const checkLink = (
  link: string,
  reach: Reach,
  isKnown: (id: string, known: ReadonlySet<string>) => boolean,
): string => {
  const [screen = '', ...query] = link.split('?')
  if (query.length === 0) return link
  const parts = query
    .join('?')
    .split('&')
    .map((part) => {
      const [name = '', ...value] = part.split('=')
      if (!isReached(reach, name) || value.length === 0) return part
      const ids = value.join('=').split(',')
      return `${name}=${ids.filter((id) => id === '' || isKnown(id, reach[name])).join(',')}`
    })
  return `${screen}?${parts.join('&')}`
}

const checkStep = (step: Step, reach: Reach, spot: Spot, names: KnownNames, report: Report): Step => {
  const at = (...path: (string | number)[]): Spot => ({ file: spot.file, path: [...spot.path, ...path] })
  return {
    ...step,
    link: checkLink(step.link, reach, (id, known) =>
      checkReference(id, known, 'loss', at('link'), names, report),
    ),
    shows: step.shows.filter((id, index) =>
      checkReference(id, reach.select, 'loss', at('shows', index), names, report),
    ),
    citations: knownCitations(step.citations, names, at('citations'), report),
  }
}

/**
 * Follows the references of a tour: the ids in the links of its steps, what they show, what they cite. Whether a link
 * also says something to the application is not known here: an address leaves out what it does not understand.
 */
export const checkTour = ({ value, spot }: Tour, names: KnownNames, report: Report): Tour => {
  const reach = reachOf(names)
  const steps = value.steps.map((step, index) =>
    checkStep(step, reach, { file: spot.file, path: [...spot.path, 'steps', index] }, names, report),
  )
  return { value: { ...value, steps }, spot }
}
