import type { Model } from '#model/model.ts'

/** JSON with the keys of every mapping in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** Two numbers of 32 bits for a text: the mixing of cyrb53 (bryc, public domain). */
const hashOf = (text: string): readonly [number, number] => {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return [one >>> 0, two >>> 0]
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')

/**
 * Says in 16 letters which version of a model this is: the sum of the hashes of all its facts, so that their order does
 * not count: [K5] of docs/impact.md. No protection against anybody's intent.
 */
export const fingerprintOf = ({ dataset }: Model): string => {
  const { metamodel, elements, relations, projects, indicators } = dataset
  const lists: readonly (readonly unknown[])[] = [
    ...Object.values(metamodel),
    elements,
    relations,
    projects,
    indicators,
  ]
  let [one, two] = [0, 0]
  lists.forEach((list, index) => {
    for (const fact of list) {
      const [first, second] = hashOf(`${index} ${canonical(fact)}`)
      one = (one + first) | 0
      two = (two + second) | 0
    }
  })
  return hex(one) + hex(two)
}
