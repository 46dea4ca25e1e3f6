import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { gradeNames } from '#i18n/impact-words.ts'
import { sayFrom } from '#i18n/words.ts'
import { grades } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import type { Language, Text } from '#model/text.ts'
import type { Impact } from '#query/impact.ts'
import type { PictureWords } from '#stage/export/shown.ts'
import { runName } from './run-name.ts'
import type { Comparison } from './use-run.ts'

const inBoth = (wordsIn: (language: Language) => string): Text => ({ zh: wordsIn('zh'), en: wordsIn('en') })

const hitsOf = ({ hits }: Impact, language: Language): string => {
  const parts = grades.flatMap((grade) => {
    const count = hits.filter((hit) => hit.grade === grade).length
    return count === 0 ? [] : [`${gradeNames[grade][language]} ${count}`]
  })
  const all = sayFrom(impactScreenWords, language, 'hits', { count: hits.length })
  return hits.length === 0 ? all : `${all} · ${parts.join(' · ')}`
}

/** What stands with a picture of an answer, or of two answers that are compared, outside of the page. */
export const pictureWordsOf = (model: Model, impact: Impact, comparison: Comparison | null): PictureWords => {
  const title = inBoth((language) => runName(model, language, impact.wish))
  if (!comparison) return { title, narration: inBoth((language) => hitsOf(impact, language)) }
  const { a, b, caseName } = comparison
  return {
    title: caseName === null ? title : inBoth((language) => `${title[language]} ↔ ${caseName}`),
    narration: inBoth((language) => `A ${hitsOf(a, language)}\nB ${hitsOf(b, language)}`),
  }
}
