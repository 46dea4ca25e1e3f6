import type { HitsSettings } from '#deep-link/hits-parameters.ts'
import type { ReportContent } from '#export/report.ts'
import type { Table } from '#export/table.ts'
import { basisText } from '#facts/relation-cells.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { facetTitles, gradeNames, ruleOriginNames, stepNames, strengthNames } from '#i18n/impact-words.ts'
import { say } from '#i18n/messages.ts'
import { type MessageParams, sayFrom } from '#i18n/words.ts'
import { grades } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import type { Language, Text } from '#model/text.ts'
import type { Impact } from '#query/impact.ts'
import { countGrades, facetNames } from '#query/impact-facets.ts'
import type { ImpactRule } from '#query/impact-rules.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { facetValueName } from './facet-names.ts'
import { nameOfItem } from './items.ts'
import { eventName } from './run-name.ts'

interface Speech {
  readonly model: Model
  readonly language: Language
}

type About = ReportContent['about']

const word = (
  { language }: Speech,
  key: keyof (typeof impactScreenWords)['zh'],
  params: MessageParams = {},
): string => sayFrom(impactScreenWords, language, key, params)

const basisOf = (speech: Speech, { bases }: ImpactWish): string => {
  if (bases === null) return word(speech, 'withInference')
  if (bases.length === 0) return word(speech, 'none')
  return bases.map((basis) => basisText(speech.language, basis)).join(say(speech.language, 'sep'))
}

const named = (speech: Speech, name: Text | undefined, id: string): string => name?.[speech.language] ?? id

/** Every rule by its name, as the rules panel lists them. */
const rulesOf = (
  speech: Speech,
  { rules }: Impact,
): readonly (readonly [name: string, rule: ImpactRule])[] => [
  ...[...rules.types].map(
    ([id, rule]) => [named(speech, speech.model.relationTypes.get(id)?.name, id), rule] as const,
  ),
  ...[...rules.steps].map(([step, rule]) => [stepNames[step][speech.language], rule] as const),
]

const hopsText = (speech: Speech, hops: number | null): string =>
  hops === null ? word(speech, 'hopsAll') : String(hops)

/** What a person changed for this run; in words that there is nothing, where there is nothing. */
const adjustedText = (speech: Speech, impact: Impact): string => {
  const { model, language } = speech
  const { hops, relations, without } = impact.wish
  const nameOf = (id: ImpactWish['origins'][number]): string => nameOfItem(model, id)[language]
  const changes = [
    ...(hops === null ? [] : [`${word(speech, 'reach')} ${hops}`]),
    ...rulesOf(speech, impact)
      .filter(([, { origin }]) => origin === 'run')
      .map(
        ([name, rule]) =>
          `${name}: ${strengthNames[rule.strength][language]}, ${hopsText(speech, rule.hops)}`,
      ),
    ...relations.flatMap(({ relation, strength }) => {
      const known = model.relations.get(relation)
      return known ? `${nameOf(known.from)} → ${nameOf(known.to)}: ${strengthNames[strength][language]}` : []
    }),
    ...without.map((id) => word(speech, 'adjustedOut', { name: nameOf(id) })),
  ]
  return changes.length === 0 ? word(speech, 'rulesAsModel') : changes.join(say(language, 'sep'))
}

/** `重 3 · 中 5 · 轻 9`. */
const countText = ({ language }: Speech, { hits }: Impact): string => {
  const counts = countGrades(hits)
  return grades.map((grade) => `${gradeNames[grade][language]} ${counts[grade]}`).join(' · ')
}

/** What must be known of one run: origins, event, what it rests on, what was changed, and what came out. */
export const aboutRun = (speech: Speech, impact: Impact): About => {
  const { model, language } = speech
  const { wish } = impact
  const origins = wish.origins.map((id) => nameOfItem(model, id)[language]).join(say(language, 'sep'))
  return [
    [word(speech, 'origins'), origins],
    [word(speech, 'event'), eventName(model, language, wish)],
    [word(speech, 'basisSwitch'), basisOf(speech, wish)],
    [word(speech, 'rules'), adjustedText(speech, impact)],
    [word(speech, 'hitCount'), `${impact.hits.length} (${countText(speech, impact)})`],
  ]
}

/** How the table is narrowed, in words; nothing where it shows everything. */
export const aboutFilter = (speech: Speech, { find, facets, grade, side }: HitsSettings): About => {
  const { model, language } = speech
  const parts = [
    ...(find.trim() === '' ? [] : [`${word(speech, 'find')}: ${find.trim()}`]),
    ...(grade === null ? [] : [gradeNames[grade][language]]),
    ...(side === null ? [] : [word(speech, `side_${side}`)]),
    ...facetNames.flatMap((facet) => {
      const value = facets[facet]
      if (value === undefined) return []
      const name = facetValueName(model, facet, value)?.[language] ?? word(speech, 'facetNone')
      return `${facetTitles[facet][language]}: ${name}`
    }),
  ]
  return parts.length === 0 ? [] : [[word(speech, 'facets'), parts.join(say(language, 'sep'))]]
}

/** How the event goes over everything in this run, and who said so. */
export const rulesTable = (speech: Speech, impact: Impact): Table => {
  const { language } = speech
  return {
    title: word(speech, 'rules'),
    columns: [
      { key: 'rule', title: word(speech, 'colRule'), type: 'text' },
      { key: 'strength', title: word(speech, 'rulesStrength'), type: 'text' },
      { key: 'hops', title: word(speech, 'rulesHops'), type: 'text' },
      { key: 'origin', title: word(speech, 'rulesFrom'), type: 'text' },
    ],
    rows: rulesOf(speech, impact).map(([name, { strength, hops, origin }]) => [
      name,
      strengthNames[strength][language],
      strength === 'none' ? null : hopsText(speech, hops),
      ruleOriginNames[origin][language],
    ]),
  }
}
