export type Language = 'zh' | 'en'

export const languages: readonly Language[] = ['zh', 'en']

/** A text in both languages. Neither is optional: the model is bilingual throughout. */
export interface Text {
  readonly zh: string
  readonly en: string
}
