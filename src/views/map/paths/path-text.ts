import { clausesText, elementName, type Speech } from '#facts/relation-cells.ts'
import { say } from '#i18n/messages.ts'
import { pathsWords } from '#i18n/paths-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Citation } from '#model/citation.ts'
import { type PathStep, walksAsWritten } from '#query/path-steps.ts'

/** The clauses of a step, each once. */
export const citationsOf = (step: PathStep): Citation[] => [
  ...new Map(
    ('relations' in step ? step.relations : [])
      .flatMap(({ citations }) => citations)
      .map((citation) => [`${citation.source} ${citation.section}`, citation]),
  ).values(),
]

/** What a step says of its two ends, read in the direction of the path. */
export const verbOf = ({ model, language }: Speech, step: PathStep): string => {
  if (!('relations' in step))
    return sayFrom(pathsWords, language, step.kind === 'part' ? 'pathsPart' : 'pathsWhole')
  const verbs = step.relations.map((relation) => {
    const type = model.relationTypes.get(relation.type)
    return type ? (walksAsWritten(step, relation) ? type.name : type.inverse)[language] : ''
  })
  return [...new Set(verbs)].join(say(language, 'sep'))
}

/** A path as a sentence, with the clauses of each step behind it. */
export const pathText = (speech: Speech, steps: readonly PathStep[]): string => {
  const word = (key: keyof (typeof pathsWords)['zh']): string => sayFrom(pathsWords, speech.language, key)
  const [first] = steps
  if (!first) return word('pathsSame')
  const told = steps.map((step, index) => {
    const clauses = clausesText(speech, citationsOf(step))
    const behind = clauses === '' ? '' : `${word('pathsBefore')}${clauses}${word('pathsAfter')}`
    return `${index > 0 ? word('pathsThen') : ''} ${verbOf(speech, step)} ${elementName(speech, step.to)}${behind}`
  })
  return `${elementName(speech, first.from)}${told.join('')}${word('pathsStop')}`
}
