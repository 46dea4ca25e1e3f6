import type { Basis, Citation } from '#model/citation.ts'
import type { ElementId, IndicatorId, ProjectId } from '#model/id.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Source } from '#model/source.ts'
import type { Language, Text } from '#model/text.ts'
import type { Impact, ImpactHit } from '#query/impact.ts'
import type { ImpactStep } from '#query/impact-step.ts'
import type { ItemId } from '#query/impact-wish.ts'

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

const nameOf = (model: Model, id: ItemId): Text => {
  const project = model.projects.get(id as ProjectId)
  const indicator = model.indicators.get(id as IndicatorId)
  return (project ?? indicator ?? elementOf(model, id as ElementId)).name
}

/** A name as it stands in a sentence: in Chinese within quotes, those inside it turned into the inner kind. */
const quoted = (model: Model, id: ItemId, language: Language): string => {
  const name = nameOf(model, id)[language]
  return language === 'zh' ? `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”` : name
}

const clauseWords = (model: Model, { source, section }: Citation, language: Language): string => {
  const kind = model.sources.get(source)?.kind ?? 'other'
  return `${sourceWords[kind][language]} ${section}`
}

/** `（规划 二（四）2，推断）`: where a step is written, and what it rests on unless that is the text itself. */
const evidence = (model: Model, { citations, basis }: ImpactStep, language: Language): string => {
  const clauses = [...new Set(citations.map((citation) => clauseWords(model, citation, language)))]
  const parts = [
    ...clauses.slice(0, mostClauses),
    ...(basis === 'stated' ? [] : [basisWords[basis][language]]),
  ]
  if (parts.length === 0) return ''
  return language === 'zh' ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`
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

type StepWords = (near: string, far: string) => Text

/** Each step told from its far end, which is hit, back to its near end, by which it is hit. */
const stepWords: Readonly<Record<Exclude<ImpactStep['kind'], 'relation'>, StepWords>> = {
  tie: (near, far) => ({ zh: `${far}与${near}是同一对象`, en: `${far} is the same thing as ${near}` }),
  'whole-to-part': (near, far) => ({ zh: `${far}属于${near}`, en: `${far} is part of ${near}` }),
  'part-to-whole': (near, far) => ({ zh: `${far}包含${near}`, en: `${far} contains ${near}` }),
  builds: (near, far) => ({ zh: `${far}由项目${near}建设`, en: `${far} is built by the project ${near}` }),
  extends: (near, far) => ({
    zh: `${far}由项目${near}扩建`,
    en: `${far} is extended by the project ${near}`,
  }),
  serves: (near, far) => ({ zh: `项目${near}服务于${far}`, en: `${far} is served by the project ${near}` }),
  'built-by': (near, far) => ({ zh: `项目${far}建设${near}`, en: `the project ${far} builds ${near}` }),
  'extended-by': (near, far) => ({ zh: `项目${far}扩建${near}`, en: `the project ${far} extends ${near}` }),
  'served-by': (near, far) => ({ zh: `项目${far}服务于${near}`, en: `the project ${far} serves ${near}` }),
  measures: (near, far) => ({
    zh: `${far}由指标${near}衡量`,
    en: `${far} is measured by the indicator ${near}`,
  }),
  'measured-by': (near, far) => ({
    zh: `指标${far}衡量${near}`,
    en: `the indicator ${far} measures ${near}`,
  }),
  'owned-by': (near, far) => ({ zh: `${far}负责${near}`, en: `${far} answers for ${near}` }),
}

/** A step with its clauses, as part of a sentence. */
export const formatImpactStep = (model: Model, step: ImpactStep, language: Language): string => {
  const ends = [quoted(model, step.from, language), quoted(model, step.to, language)] as const
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

/** `“深治慧”随之延后（至多 6 个月）`. An owner is told and suffers nothing. */
const outcome = (model: Model, { event }: Impact, hit: ImpactHit, language: Language): string => {
  const name = quoted(model, hit.item.id, language)
  if (hit.item.kind === 'owner') return language === 'zh' ? `须知会${name}` : `${name} must be told`
  const months = monthWords(hit.months, hit.before === null, language)
  const effect = event.effects[hit.grade][language]
  return language === 'zh' ? `${name}${effect}${months}` : `${name} ${effect}${months}`
}

/** The first of the way, which suffers the event itself. */
const originOf = ({ hitOf, hits }: Impact, steps: readonly ImpactStep[]): ImpactHit | null => {
  const first = steps[0]?.from
  if (first === undefined) return null
  return hits.find(({ item, hops }) => hops === 0 && item.id === first) ?? hitOf('element', first)
}

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
  if (!origin) return language === 'zh' ? `${result}：这是起点。` : `${result}: this is where it begins.`
  const way = [...steps].reverse().map((step) => formatImpactStep(model, step, language))
  const cause = outcome(model, impact, origin, language)
  return language === 'zh'
    ? `${result}：因为${way.join('，')}，而${cause}。`
    : `${result}, because ${way.join(', ')}, and ${cause}.`
}
