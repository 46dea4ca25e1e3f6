import type { CarryStrength, Grade, ImpactStepKind } from '#model/impact-event.ts'
import type { Language, Text } from '#model/text.ts'
import type { FacetName } from '#query/impact-facets.ts'
import type { ImpactItem } from '#query/impact-graph.ts'
import type { RuleOrigin } from '#query/impact-rules.ts'
import type { CaseProblem, CaseProblemCode } from '#scenario/impact-case.ts'
import type { Missing } from '#scenario/settle-wish.ts'

/** Names of what the impact screen speaks of. The grades of an event have words of its own besides: `effects`. */
export const gradeNames: Readonly<Record<Grade, Text>> = {
  severe: { zh: '重', en: 'Severe' },
  moderate: { zh: '中', en: 'Moderate' },
  slight: { zh: '轻', en: 'Slight' },
}

export const strengthNames: Readonly<Record<CarryStrength, Text>> = {
  strong: { zh: '强：原样传导', en: 'Strong: carries on as it is' },
  weak: { zh: '弱：降一级传导', en: 'Weak: carries on one grade lower' },
  none: { zh: '不传导', en: 'Stops here' },
}

export const ruleOriginNames: Readonly<Record<RuleOrigin, Text>> = {
  declared: { zh: '默认', en: 'By default' },
  event: { zh: '按事件', en: 'By the event' },
  run: { zh: '本次调整', en: 'Adjusted for this run' },
}

export const itemKindNames: Readonly<Record<ImpactItem['kind'], Text>> = {
  element: { zh: '元素', en: 'Elements' },
  project: { zh: '项目', en: 'Projects' },
  indicator: { zh: '指标', en: 'Indicators' },
  owner: { zh: '须知会的单位', en: 'Bodies to be told' },
}

export const facetTitles: Readonly<Record<FacetName, Text>> = {
  item: { zh: '对象', en: 'What is hit' },
  place: { zh: '层与架构', en: 'Layer or architecture' },
  kind: { zh: '类型', en: 'Kind' },
  department: { zh: '单位', en: 'Department' },
  box: { zh: '项目专栏', en: 'Project box' },
  category: { zh: '指标类别', en: 'Indicator category' },
  year: { zh: '年份', en: 'Year' },
}

export const stepNames: Readonly<Record<ImpactStepKind, Text>> = {
  'whole-to-part': { zh: '整体 → 组成部分', en: 'A whole → its parts' },
  'part-to-whole': { zh: '组成部分 → 整体', en: 'A part → its whole' },
  builds: { zh: '项目 → 新建的元素', en: 'A project → what it builds' },
  extends: { zh: '项目 → 扩建的元素', en: 'A project → what it extends' },
  serves: { zh: '项目 → 服务的元素', en: 'A project → what it serves' },
  'built-by': { zh: '元素 → 新建它的项目', en: 'An element → the projects that build it' },
  'extended-by': { zh: '元素 → 扩建它的项目', en: 'An element → the projects that extend it' },
  'served-by': { zh: '元素 → 服务它的项目', en: 'An element → the projects that serve it' },
  measures: { zh: '指标 → 衡量的元素', en: 'An indicator → what it measures' },
  'measured-by': { zh: '元素 → 衡量它的指标', en: 'An element → the indicators that measure it' },
  'owned-by': { zh: '元素或项目 → 负责单位', en: 'An element or project → its owner' },
}

type CaseWords = {
  readonly [Code in CaseProblemCode]: (problem: Extract<CaseProblem, { code: Code }>) => Text
}

/** Each says what is wrong and what to do. */
const caseWords: CaseWords = {
  'case-unreadable': () => ({
    zh: '这个案例无法读取，可能没有复制完整。请重新复制整个链接，或另取一份文件。',
    en: 'This case cannot be read; part of it may be missing. Copy the whole link again, or get the file anew.',
  }),
  'case-other-kind': () => ({
    zh: '这不是案例文件。请选择从“影响”页导出的文件。',
    en: 'This is no file of cases. Choose one that was exported from the impact screen.',
  }),
  'case-version': ({ found, supported }) => ({
    zh: `这个案例的版本是 ${found}，本程序只认得到 ${supported}。请更新程序后再打开。`,
    en: `This case is of version ${found}; this program knows versions up to ${supported}. Update the program and open it again.`,
  }),
  'case-field': ({ path }) => ({
    zh: `案例里的“${path}”缺失或写法不对，这个案例没有载入。`,
    en: `"${path}" is missing from the case or malformed; this case was not loaded.`,
  }),
  'case-too-large': ({ limit }) => ({
    zh: `这个案例超过 ${limit} 个字符，不予读取。请确认选对了文件。`,
    en: `This case is over ${limit} characters long and was not read. Is it the right file?`,
  }),
  'case-packed': () => ({
    zh: '这个浏览器不能解压链接里的案例。请更新浏览器，或请对方导出为文件。',
    en: 'This browser cannot unpack the case in the link. Update it, or ask for the case as a file.',
  }),
}

/** Says in words what is wrong with a case that was read. */
export const caseProblemWords = (problem: CaseProblem, language: Language): string => {
  const say = caseWords[problem.code] as (problem: CaseProblem) => Text
  return say(problem)[language]
}

const missingNames: Readonly<Record<Missing['what'], Text>> = {
  origin: { zh: '起点', en: 'origin' },
  event: { zh: '事件', en: 'event' },
  type: { zh: '关系类型', en: 'relation type' },
  relation: { zh: '关系', en: 'relation' },
  without: { zh: '剔除的元素', en: 'element taken out' },
}

/** Says what a case names and this version of the model no longer has. */
export const missingWords = ({ what, id }: Missing, language: Language): string => {
  const name = missingNames[what]
  return language === 'zh'
    ? `${name.zh}“${id}”在当前模型中已不存在，本次不计。`
    : `The ${name.en} "${id}" is no longer in this model and was left out.`
}
