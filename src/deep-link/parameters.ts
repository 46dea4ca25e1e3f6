import type { Model } from '#model/model.ts'

/** A part of an address that was ignored. */
export interface AddressProblem {
  readonly code: 'unknown-screen' | 'unknown-parameter' | 'unknown-value'
  readonly part: string
}

/** One parameter as it is read: its value, the model it speaks of, and where to say what is wrong with it. */
export interface Parameter {
  readonly model: Model
  readonly name: string
  readonly value: string
  /** Names the parameter with this value, or with all of it, as one that was ignored. */
  readonly reject: (value?: string) => void
}

/**
 * How one kind of settings stands in an address: a file of this folder each. What is read and what is written are each
 * other's inverse, which the tests hold for any settings.
 */
export interface ParameterCodec<Settings> {
  /** What stands behind the name of the screen: `#/tour/<this>`. Written as `''` where there is nothing. */
  readonly path?: {
    readonly read: (settings: Settings, parameter: Parameter) => Settings
    readonly write: (settings: Settings) => string
  }
  /** By the name of the parameter: the settings that were read so far, changed by one more. */
  readonly read: Readonly<Record<string, (settings: Settings, parameter: Parameter) => Settings>>
  /** The parameters in the order in which they are written, `name=value` each; `''` for one that says nothing. */
  readonly write: (settings: Settings) => readonly string[]
}

/** Reads `%E4%B8…` where it can be read, and leaves the rest as it is. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** `a=1&b=2` → its names and values, in order. */
export const parametersOf = (query: string): [name: string, value: string][] =>
  query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=')
      return [decode(name), decode(value.join('='))]
    })

/** The items of a list, each once; those that are not known are rejected one by one. */
export const knownItems = <Item extends string>(
  { value, reject }: Parameter,
  isKnown: (item: string) => item is Item,
): Item[] => {
  const items = [...new Set(value.split(',').filter((item) => item !== ''))]
  return items.filter((item): item is Item => {
    const known = isKnown(item)
    if (!known) reject(item)
    return known
  })
}

/** A value that is one of those known; null, and rejected, where it is not. */
export const knownItem = <Item extends string>(
  { value, reject }: Parameter,
  isKnown: (item: string) => item is Item,
): Item | null => {
  if (isKnown(value)) return value
  reject()
  return null
}

/** `name=a,b`, or nothing for an empty list. Ids need no escaping. */
export const formatList = (name: string, items: readonly (string | number)[]): string =>
  items.length === 0 ? '' : `${name}=${items.join(',')}`

/** `name=value`, or nothing for null. */
export const formatItem = (name: string, item: string | number | null): string =>
  item === null ? '' : `${name}=${item}`
