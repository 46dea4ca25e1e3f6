import { test } from './strict-test.ts'

/** The whole jobs of an architect, a planner and a trainer run once in each. */
export const languages = ['zh', 'en'] as const

export type Language = (typeof languages)[number]

// Only called, never configured.
const leaveToTheOther = (() => undefined) as unknown as typeof test

/**
 * For what is a part of those jobs: its tests go to the languages in turn, one here and the next there. What is
 * looked at is the same in both, and twice the time would show nothing more; that no word is missing the compiler sees.
 */
export function takeTurns(language: Language): { readonly test: typeof test } {
  let count = 0
  return {
    get test() {
      return languages[count++ % languages.length] === language ? test : leaveToTheOther
    },
  }
}
