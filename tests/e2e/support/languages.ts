/** Every test in which words matter runs once in each. */
export const languages = ['zh', 'en'] as const

export type Language = (typeof languages)[number]
