import type { Hops, Selector } from './selector.ts'
import { joiningWords, keyOfWord } from './selector-words.ts'
import { isPlainWord } from './tokens.ts'

/** A name as it can stand in a selector: in quotes where it would be read as something else. */
export const writtenName = (name: string): string =>
  isPlainWord(name) && !/^\d+$/.test(name) && keyOfWord(joiningWords, name) === null ? name : `"${name}"`

/** How tightly each kind of selector holds together; what holds less stands in parentheses. */
const tightness: Readonly<Record<Selector['kind'], number>> = {
  or: 0,
  and: 1,
  via: 2,
  path: 2,
  not: 3,
  trace: 4,
  all: 5,
  thing: 5,
  facet: 5,
}

const formatPart = (part: Selector, least: number): string =>
  tightness[part.kind] < least ? `(${formatSelector(part)})` : formatSelector(part)

const formatHops = (hops: Hops): string => (hops === 'all' || hops === null ? '' : String(hops))

/** The inverse of `parseSelector`: the ids of things and values, in the plainest form. */
export const formatSelector = (selector: Selector): string => {
  switch (selector.kind) {
    case 'all':
      return '*'
    case 'thing':
      return writtenName(selector.thing.id)
    case 'facet':
      return `${selector.facet}:${isPlainWord(selector.value) ? selector.value : `"${selector.value}"`}`
    case 'trace': {
      const { of, down, up } = selector
      const before = down === null ? '' : `${formatHops(down)}+`
      const after = up === null ? '' : `+${formatHops(up)}`
      return `${before}${formatPart(of, 5)}${after}`
    }
    case 'path': {
      const { from, to, way, avoid, longer } = selector
      const joint = way === 'on' ? 'on' : 'to'
      const further = longer > 0 ? ` longer ${longer}` : ''
      const rest = avoid ? ` avoid ${formatPart(avoid, 3)}` : ''
      return `${formatPart(from, 3)} ${joint} ${formatPart(to, 3)}${further}${rest}`
    }
    case 'via':
      return `${formatPart(selector.of, 2)} via ${formatPart(selector.by, 3)}`
    case 'not':
      return `!${formatPart(selector.of, 3)}`
    case 'and':
      return selector.parts.map((part) => formatPart(part, 2)).join(' & ')
    case 'or':
      return selector.parts.map((part) => formatPart(part, 1)).join(', ')
  }
}
