import type { EventId } from '#model/id.ts'
import type { Carry, ImpactEvent, ImpactStepKind } from '#model/impact-event.ts'
import type { Model } from '#model/model.ts'
import type { Text } from '#model/text.ts'

/**
 * How any event goes over what is no relation, unless it says otherwise: [I5] to [I9] of docs/impact.md. A project's
 * hit reaches what it builds one grade lower: late, not failed.
 */
export const defaultSteps: Readonly<Record<ImpactStepKind, Carry>> = {
  'whole-to-part': { strength: 'strong', hops: null },
  'part-to-whole': { strength: 'weak', hops: 2 },
  builds: { strength: 'weak', hops: null },
  extends: { strength: 'weak', hops: 2 },
  serves: { strength: 'weak', hops: 1 },
  'built-by': { strength: 'weak', hops: 1 },
  'extended-by': { strength: 'weak', hops: 1 },
  'served-by': { strength: 'none' },
  measures: { strength: 'weak', hops: 1 },
  'measured-by': { strength: 'strong', hops: 1 },
  'owned-by': { strength: 'strong', hops: 1 },
}

const asIs: Carry = { strength: 'strong', hops: 1 }
const stopped: Carry = { strength: 'none' }

const event = (
  id: string,
  name: Text,
  summary: Text,
  effects: readonly [severe: Text, moderate: Text, slight: Text],
  rest: Partial<ImpactEvent> = {},
): ImpactEvent => {
  const [severe, moderate, slight] = effects
  return {
    id: id as EventId,
    name,
    summary,
    effects: { severe, moderate, slight },
    relations: [],
    steps: [],
    ...rest,
  }
}

/** Events that fit any dataset: they name no relation type, but go by the strength that each type declares. */
export const defaultEvents: readonly ImpactEvent[] = [
  event(
    'outage',
    { zh: '停运', en: 'Outage' },
    { zh: '停止工作，依托它的随之中断', en: 'It stops working, and what stands on it stops with it' },
    [
      { zh: '中断', en: 'fails' },
      { zh: '降级', en: 'is degraded' },
      { zh: '受波及', en: 'is touched' },
    ],
  ),
  event(
    'delay',
    { zh: '延期', en: 'Delay' },
    { zh: '比计划晚若干个月建成', en: 'It is ready some months later than planned' },
    [
      { zh: '延期', en: 'is late' },
      { zh: '随之延后', en: 'is held up' },
      { zh: '可能延后', en: 'may be held up' },
    ],
    {
      months: true,
      strong: { strength: 'strong', hops: 2 },
      steps: [
        { step: 'built-by', strength: 'weak', hops: 2 },
        { step: 'extended-by', strength: 'weak', hops: 2 },
      ],
    },
  ),
  event(
    'cut',
    { zh: '取消', en: 'Cut' },
    { zh: '不再建设或就此撤销', en: 'It is not built, or taken away for good' },
    [
      { zh: '落空', en: 'is lost' },
      { zh: '缺损', en: 'is incomplete' },
      { zh: '受波及', en: 'is touched' },
    ],
    { steps: [{ step: 'builds', strength: 'strong' }] },
  ),
  event(
    'replacement',
    { zh: '替换', en: 'Replacement' },
    {
      zh: '换成另一个，直接依托它的须作适配',
      en: 'Another takes its place; what stands on it directly must be adapted',
    },
    [
      { zh: '须替换', en: 'is replaced' },
      { zh: '须适配', en: 'must be adapted' },
      { zh: '须复核', en: 'must be checked' },
    ],
    { strong: { strength: 'weak', hops: 1 }, weak: stopped },
  ),
  event(
    'data-unavailable',
    { zh: '数据不可用', en: 'Data not available' },
    { zh: '还在运行，但给不出数据', en: 'It runs, but has no data to give' },
    [
      { zh: '无数据可用', en: 'has no data' },
      { zh: '数据不全', en: 'has part of its data' },
      { zh: '受波及', en: 'is touched' },
    ],
    { strong: { strength: 'weak', hops: 2 }, weak: stopped },
  ),
  event(
    'security-incident',
    { zh: '安全事件', en: 'Security incident' },
    {
      zh: '被入侵或泄露，相连的须排查',
      en: 'It is broken into or leaks; what is joined to it must be examined',
    },
    [
      { zh: '失陷', en: 'is compromised' },
      { zh: '须隔离排查', en: 'must be isolated and examined' },
      { zh: '须关注', en: 'must be watched' },
    ],
    { strong: { strength: 'weak', hops: 2 }, weak: { strength: 'weak', hops: 1 } },
  ),
  event(
    'highlight',
    { zh: '仅高亮', en: 'Highlight only' },
    {
      zh: '不传导，只标出相关的项目、指标和单位',
      en: 'Goes nowhere; marks the projects, indicators and bodies concerned',
    },
    [
      { zh: '选中', en: 'is chosen' },
      { zh: '相关', en: 'is concerned' },
      { zh: '旁及', en: 'is near' },
    ],
    {
      strong: stopped,
      weak: stopped,
      steps: [
        { step: 'whole-to-part', ...stopped },
        { step: 'part-to-whole', ...stopped },
        { step: 'builds', ...asIs },
        { step: 'extends', ...asIs },
        { step: 'serves', ...asIs },
        { step: 'built-by', ...asIs },
        { step: 'extended-by', ...asIs },
        { step: 'served-by', ...asIs },
        { step: 'measures', ...asIs },
      ],
    },
  ),
]

/** The events of a model: those its metamodel declares, or else those that fit any. */
export const impactEventsOf = ({ dataset }: Model): readonly ImpactEvent[] =>
  dataset.metamodel.events.length > 0 ? dataset.metamodel.events : defaultEvents
