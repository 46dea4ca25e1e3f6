import type { Tour } from '#model/story.ts'

/** A link taken apart: its screen, and each parameter as it was written. */
interface Link {
  readonly screen: string
  readonly parameters: ReadonlyMap<string, string>
}

const start: Link = { screen: 'map', parameters: new Map() }

const partsOf = (query: string): [name: string, value: string][] =>
  query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=')
      return [name, value.join('=')]
    })

/** What a link comes to after the step before it. A parameter with an empty value is taken away. */
const linkAfter = (before: Link, text: string): Link => {
  const [path = '', ...query] = text.replace(/^#?\/?/, '').split('?')
  const base = text.startsWith('?') ? before : { ...start, screen: path === '' ? start.screen : path }
  const parameters = new Map([...base.parameters, ...partsOf(query.join('?'))])
  for (const [name, value] of parameters) if (value === '') parameters.delete(name)
  return { screen: base.screen, parameters }
}

const formatLink = ({ screen, parameters }: Link): string => {
  const parts = [...parameters].map(([name, value]) => `${name}=${value}`)
  return `#/${screen}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
}

/**
 * The whole address of each step, beginning with `#`. A link that begins with `?` says only what changes: it is laid over
 * the address of the step before, at the first step over the plain map. Pure text: what an address means, and whether it
 * means anything, is for `parseAddress`.
 */
export const stepAddresses = ({ steps }: Pick<Tour, 'steps'>): string[] => {
  let link = start
  return steps.map((step) => {
    link = linkAfter(link, step.link)
    return formatLink(link)
  })
}

/** A link as a step says it after the one before: only what changes, where that is not longer than all of it. */
const linkFrom = (before: Link | null, now: Link): string => {
  const whole = formatLink(now).slice('#/'.length)
  if (before?.screen !== now.screen) return whole
  const changed = [...now.parameters].filter(([name, value]) => before.parameters.get(name) !== value)
  const gone = [...before.parameters.keys()].filter((name) => !now.parameters.has(name))
  const change = [...changed, ...gone.map((name) => [name, ''])].map(([name, value]) => `${name}=${value}`)
  const link = `?${change.join('&')}`
  return link.length <= whole.length ? link : whole
}

/** The inverse of `stepAddresses`: the links of steps from their whole addresses, the first one whole. */
export const stepLinks = (addresses: readonly string[]): string[] => {
  const links = addresses.map((address) => linkAfter(start, address))
  return links.map((link, index) => linkFrom(links[index - 1] ?? null, link))
}
