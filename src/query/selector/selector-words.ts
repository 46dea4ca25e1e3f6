import type { Basis } from '#model/citation.ts'
import type { hasValues, SelectorFacet } from './selector.ts'

/** The ways to write each keyword. The first is what is written back; the others save changing the input method. */
export const facetWords: Readonly<Record<SelectorFacet, readonly string[]>> = {
  layer: ['layer', '层'],
  pillar: ['pillar', '支柱'],
  kind: ['kind', '类型'],
  type: ['type', '关系'],
  basis: ['basis', '依据'],
  project: ['project', '项目'],
  box: ['box', '专栏'],
  group: ['group', '分组'],
  indicator: ['indicator', '指标'],
  owner: ['owner', '负责'],
  has: ['has', '有'],
}

/** Words between selectors. */
export const joiningWords = {
  to: ['to', '到', '至'],
  on: ['on', '依托'],
  via: ['via', '经'],
  avoid: ['avoid', '避开'],
  longer: ['longer', '多走'],
  minus: ['-', '－', '不含'],
} as const

export type JoiningWord = keyof typeof joiningWords

export const basisWords: Readonly<Record<Basis, readonly string[]>> = {
  stated: ['stated', '明文'],
  inferred: ['inferred', '推断'],
  assumed: ['assumed', '假设'],
}

export const hasWords: Readonly<Record<(typeof hasValues)[number], readonly string[]>> = {
  project: ['project', '项目'],
  indicator: ['indicator', '指标'],
}

/** The entry that has a word, whatever its capitals. */
export const keyOfWord = <Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | null => {
  const wanted = word.toLowerCase()
  for (const key in table) if (table[key].includes(wanted)) return key
  return null
}
