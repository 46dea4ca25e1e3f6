import type { Basis, Citation } from '#model/citation.ts'
import type { ElementId, IndicatorId, ProjectId } from '#model/id.ts'
import type { Grade } from '#model/impact-event.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Source } from '#model/source.ts'
import type { Language, Text } from '#model/text.ts'
import type { Impact, ImpactHit } from '#query/impact.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import type { ItemId } from '#query/impact-wish.ts'
import { quoted } from './quoted.ts'

/** A short word for a document; its whole title would fill the sentence. */
const sourceWords: Readonly<Record<Source['kind'], Text>> = {
  plan: { zh: '规划', en: 'plan' },
  summary: { zh: '解读', en: 'summary' },
  article: { zh: '文章', en: 'article' },
  other: { zh: '文件', en: 'document' },
}

const basisWords: Readonly<Record<Exclude<Basis, 'stated'>, Text>> = {
  inferred: { zh: '推断', en: 'inferred' },
  assumed: { zh: '假设', en: 'assumed' },
}

/** More would bury the step they belong to. */
const mostClauses = 2

/** Projects and indicators are often called as what they build or measure: they say what they are. */
const nameOf = (model: Model, id: ItemId): { readonly name: Text; readonly title: Text } => {
  const project = model.projects.get(id as ProjectId)
  if (project) return { name: project.name, title: { zh: '项目', en: 'the project ' } }
  const indicator = model.indicators.get(id as IndicatorId)
  if (indicator) return { name: indicator.name, title: { zh: '指标', en: 'the indicator ' } }
  return { name: elementOf(model, id as ElementId).name, title: { zh: '', en: '' } }
}

/** A name as it stands in a sentence: in Chinese within quotes, those inside it turned into the inner kind. */
const named = (model: Model, id: ItemId, language: Language): string => {
  const { name, title } = nameOf(model, id)
  const words = language === 'zh' ? quoted(name.zh) : name.en
  return title[language] + words
}

/** `规划 专栏1、三（五）1`: the clauses of a step, those of one kind of document together. */
const clauseWords = (model: Model, citations: readonly Citation[], language: Language): string => {
  const clauses = [
    ...new Map(citations.map((each) => [`${each.source} ${each.section}`, each])).values(),
  ].slice(0, mostClauses)
  const words = clauses.map(({ source, section }, index) => {
    const isSame = clauses[index - 1]?.source === source
    return isSame
      ? section
      : `${sourceWords[model.sources.get(source)?.kind ?? 'other'][language]} ${section}`
  })
  return words.join(language === 'zh' ? '、' : ', ')
}

/** `（规划 二（四）2，推断）`: where a step is written, and what it rests on unless that is the text itself. */
const evidence = (model: Model, { citations, basis }: ImpactStep, language: Language): string => {
  const parts = [
    clauseWords(model, citations, language),
    basis === 'stated' ? '' : basisWords[basis][language],
  ].filter((part) => part !== '')
  if (parts.length === 0) return ''
  return language === 'zh' ? `（${parts.join('，')}）` : ` (${parts.join('; ')})`
}

/** What a relation says, read from what stands on something. 其 in a Chinese verb is where the other end belongs. */
const relationWords = (
  model: Model,
  { relation, to }: ImpactStep,
  [near, far]: readonly [string, string],
  language: Language,
): string => {
  const type = relation && model.relationTypes.get(relation.type)
  if (!type) throw new Error(`step without a relation: ${to}`)
  const verb = (relation.from === to ? type.name : type.inverse)[language]
  if (language === 'en') return `${far} ${verb} ${near}`
  return verb.includes('其') ? `${far}${verb.replace('其', near)}` : `${far}${verb}${near}`
}

/** Each step told from its far end, which is hit, back to its near end, by which it is hit. */
const stepWords: Readonly<
  Record<Exclude<ImpactStep['kind'], 'relation'>, (near: string, far: string) => Text>
> = {
  tie: (near, far) => ({ zh: `${far}与${near}是同一对象`, en: `${far} is the same thing as ${near}` }),
  'whole-to-part': (near, far) => ({ zh: `${far}属于${near}`, en: `${far} is part of ${near}` }),
  'part-to-whole': (near, far) => ({ zh: `${far}包含${near}`, en: `${far} contains ${near}` }),
  builds: (near, far) => ({ zh: `${far}由${near}建设`, en: `${far} is built by ${near}` }),
  extends: (near, far) => ({ zh: `${far}由${near}扩建`, en: `${far} is extended by ${near}` }),
  serves: (near, far) => ({ zh: `${far}由${near}服务`, en: `${far} is served by ${near}` }),
  'built-by': (near, far) => ({ zh: `${far}建设${near}`, en: `${far} builds ${near}` }),
  'extended-by': (near, far) => ({ zh: `${far}扩建${near}`, en: `${far} extends ${near}` }),
  'served-by': (near, far) => ({ zh: `${far}服务于${near}`, en: `${far} serves ${near}` }),
  measures: (near, far) => ({ zh: `${far}由${near}衡量`, en: `${far} is measured by ${near}` }),
  'measured-by': (near, far) => ({ zh: `${far}衡量${near}`, en: `${far} measures ${near}` }),
  'owned-by': (near, far) => ({ zh: `${far}负责${near}`, en: `${far} answers for ${near}` }),
}

const it: Text = { zh: '它', en: 'it' }

/** A step with its clauses, as part of a sentence; `isFirst`: what is hit has been named just before. */
export const formatImpactStep = (
  model: Model,
  step: ImpactStep,
  language: Language,
  isFirst = false,
): string => {
  const far = isFirst ? it[language] : named(model, step.to, language)
  const ends = [named(model, step.from, language), far] as const
  const words =
    step.kind === 'relation'
      ? relationWords(model, step, ends, language)
      : stepWords[step.kind](...ends)[language]
  return words + evidence(model, step, language)
}

const monthWords = (months: number | null, isOrigin: boolean, language: Language): string => {
  if (months === null) return ''
  if (language === 'zh') return isOrigin ? ` ${months} 个月` : `（至多 ${months} 个月）`
  return ` ${isOrigin ? 'by' : 'by at most'} ${months} month${months === 1 ? '' : 's'}`
}

/** What an event does to what has no words of its own for it. */
const concerns: Readonly<Record<'project' | 'indicator', Readonly<Record<Grade, Text>>>> = {
  project: {
    severe: { zh: '受严重影响', en: 'is severely affected' },
    moderate: { zh: '受影响', en: 'is affected' },
    slight: { zh: '受轻微影响', en: 'is slightly affected' },
  },
  indicator: {
    severe: { zh: '很可能达不到', en: 'will probably be missed' },
    moderate: { zh: '可能达不到', en: 'may be missed' },
    slight: { zh: '须留意', en: 'needs watching' },
  },
}

/**
 * What a grade means for an item: in the event's words for elements, and for projects where the event is one of time or
 * befalls them directly. A platform fails, a project that extends it does not.
 */
const effectOf = ({ event }: Impact, { item, grade, hops }: ImpactHit): Text => {
  if (item.kind === 'indicator' && hops > 0) return concerns.indicator[grade]
  if (item.kind === 'project' && hops > 0 && !event.months) return concerns.project[grade]
  return event.effects[grade]
}

/** `“深治慧”随之延后（至多 6 个月）`. An owner is told and suffers nothing. */
const outcome = (model: Model, impact: Impact, hit: ImpactHit, language: Language): string => {
  const name = named(model, hit.item.id, language)
  if (hit.item.kind === 'owner') return language === 'zh' ? `须知会${name}` : `${name} must be told`
  const words = effectOf(impact, hit)[language] + monthWords(hit.months, hit.before === null, language)
  return language === 'zh' ? `${name}${words}` : `${name} ${words}`
}

/** The hit that a way begins with; null for a hit that is an origin itself. */
const originOf = ({ hits }: Impact, steps: readonly ImpactStep[]): ImpactHit | null => {
  const first = steps[0]?.from
  if (first === undefined) return null
  const origin = hits.find(({ item, hops }) => hops === 0 && item.id === first)
  if (!origin) throw new Error(`way without an origin: ${first}`)
  return origin
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/**
 * Why something is hit, in one sentence: what becomes of it, then the way back to the origin, each step with its
 * clauses and with what it rests on where no text says it outright.
 */
export const formatImpactSentence = (
  model: Model,
  impact: Impact,
  hit: ImpactHit,
  language: Language,
): string => {
  const steps = impact.pathOf(hit)
  const origin = originOf(impact, steps)
  const result = outcome(model, impact, hit, language)
  if (!origin) {
    return language === 'zh' ? `${result}：这是起点。` : capital(`${result}: this is where it begins.`)
  }
  const way = [...steps].reverse().map((step, index) => formatImpactStep(model, step, language, index === 0))
  const cause = outcome(model, impact, origin, language)
  return language === 'zh'
    ? `${result}：因为${way.join('，')}，而${cause}。`
    : capital(`${result}, because ${way.join(', ')}, and ${cause}.`)
}
