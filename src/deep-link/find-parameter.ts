import { formatItem } from './parameters.ts'

/** No name is that long, and an address should not be. */
export const longestFind = 60

/** What is looked for, as far as an address holds it. Half of a character, which a cut can leave, cannot be escaped. */
export const cleanedFind = (find: string): string => find.slice(0, longestFind).replace(/\p{Surrogate}/gu, '')

/** Writes what is looked for; nothing where nothing is. */
export const formatFind = (name: string, find: string): string =>
  formatItem(name, find === '' ? null : encodeURIComponent(cleanedFind(find)))
