import { type Basis, bases } from '#model/citation.ts'
import type { ElementId, EventId, IndicatorId, ProjectId } from '#model/id.ts'
import { type Carry, carryStrengths, impactStepKinds } from '#model/impact-event.ts'
import { isElementId, isProjectId, type Model } from '#model/model.ts'
import { impactEventsOf } from '#query/impact-events.ts'
import { type ImpactWish, type ItemId, nothingAdjusted } from '#query/impact-wish.ts'
import { allHits, formatHits, type HitsSettings, hitsReaders } from './hits-parameters.ts'
import {
  formatItem,
  formatList,
  knownItem,
  knownItems,
  type Parameter,
  type ParameterCodec,
} from './parameters.ts'

/** What is asked on the impact screen. An event that is not chosen is the first that the model has. */
export type RunWish = Omit<ImpactWish, 'event'> & { readonly event: EventId | null }

/** Nothing happens to nothing. */
export const emptyRun: RunWish = { ...nothingAdjusted, origins: [], event: null }

/** What is set on the impact screen. */
export interface ImpactSettings {
  readonly wish: RunWish
  /**
   * What the run is set against: `wholeRun`, itself with everything inferred and assumed; or a case, `<id of its record>`,
   * with `.<the case as text>` behind it where others are to have it too.
   */
  readonly against: string | null
  /** The kept case that the run is of, by the id of its record. */
  readonly opened: string | null
  /** A whole case as text, as long as what it asks is not changed. */
  readonly link: string | null
  /** How the table of what is hit is narrowed and sorted. */
  readonly hits: HitsSettings
}

/** The run itself with everything inferred and assumed. */
export const wholeRun = 'whole'

export const defaultImpactSettings: ImpactSettings = {
  wish: emptyRun,
  against: null,
  opened: null,
  link: null,
  hits: allHits,
}

const recordId = '[0-9a-f]{8,64}'
const isAgainst = (text: string): boolean => new RegExp(`^(${wholeRun}|${recordId}(\\.[\\w-]+)?)$`).test(text)

/** The two parts of what a run is set against; text that is no such thing is none. */
export const caseAgainst = (
  against: string | null,
): { readonly record: string; readonly text: string | null } | null => {
  if (against === null || against === wholeRun) return null
  const [record = '', text] = against.split('.')
  return { record, text: text ?? null }
}

const isItem =
  (model: Model) =>
  (id: string): id is ItemId =>
    isElementId(model, id) || isProjectId(model, id as ProjectId) || model.indicators.has(id as IndicatorId)

const isBasis = (text: string): text is Basis => bases.includes(text as Basis)

/** A whole number as an address writes it; null, and rejected, for anything else. */
const wholeNumber = ({ value, reject }: Parameter, most: number): number | null => {
  if (/^\d{1,4}$/.test(value) && Number(value) <= most) return Number(value)
  reject()
  return null
}

/** `weak`, `weak:2`, `strong:all` → how something is gone over. */
const parseCarry = (strength: string | undefined, hops: string | undefined): Carry | null => {
  const known = carryStrengths.find((each) => each === strength)
  if (!known || (hops !== undefined && !/^([1-9]\d{0,2}|all)$/.test(hops))) return null
  if (hops === undefined) return { strength: known }
  return { strength: known, hops: hops === 'all' ? null : Number(hops) }
}

const formatCarry = ({ strength, hops }: Carry): string =>
  hops === undefined ? strength : `${strength}:${hops ?? 'all'}`

/** `supports:weak:2,feeds:none` → what is known of it, each thing once; the rest is rejected one by one. */
const parseCarries = <Id extends string>(
  { value, reject }: Parameter,
  isKnown: (id: string) => id is Id,
): (Carry & { readonly id: Id })[] => {
  const carries = new Map<Id, Carry & { readonly id: Id }>()
  for (const item of value.split(',').filter((part) => part !== '')) {
    const [id = '', strength, hops, ...more] = item.split(':')
    const carry = more.length === 0 ? parseCarry(strength, hops) : null
    if (carry && isKnown(id)) carries.set(id, { ...carry, id })
    else reject(item)
  }
  return [...carries.values()]
}

type Reader = (wish: RunWish, parameter: Parameter) => Partial<RunWish>

const readers: Readonly<Record<string, Reader>> = {
  from: (_, parameter) => ({ origins: knownItems(parameter, isItem(parameter.model)) }),
  event: (_, parameter) => {
    const known = new Set<string>(impactEventsOf(parameter.model).map(({ id }) => id))
    return { event: knownItem(parameter, (id): id is EventId => known.has(id)) }
  },
  months: (_, parameter) => ({ months: wholeNumber(parameter, 1200) }),
  hops: (_, parameter) => ({ hops: wholeNumber(parameter, 1000) }),
  basis: (_, parameter) => ({ bases: parameter.value === 'none' ? [] : knownItems(parameter, isBasis) }),
  types: (_, parameter) => {
    const isType = (id: string): id is RunWish['types'][number]['type'] =>
      parameter.model.relationTypes.has(id as RunWish['types'][number]['type'])
    return { types: parseCarries(parameter, isType).map(({ id, ...carry }) => ({ type: id, ...carry })) }
  },
  steps: (_, parameter) => {
    const isStep = (id: string): id is RunWish['steps'][number]['step'] =>
      impactStepKinds.some((step) => step === id)
    return { steps: parseCarries(parameter, isStep).map(({ id, ...carry }) => ({ step: id, ...carry })) }
  },
  relations: (_, parameter) => {
    const isRelation = (id: string): id is RunWish['relations'][number]['relation'] =>
      parameter.model.relations.has(id as RunWish['relations'][number]['relation'])
    const carries = parseCarries(parameter, isRelation)
    return { relations: carries.map(({ id, ...carry }) => ({ relation: id, ...carry })) }
  },
  without: (_, parameter) => ({
    without: knownItems(parameter, (id): id is ElementId => isElementId(parameter.model, id)),
  }),
}

const tableReaders = Object.fromEntries(
  Object.entries(hitsReaders).map(([name, read]) => [
    name,
    (settings: ImpactSettings, parameter: Parameter): ImpactSettings => ({
      ...settings,
      hits: { ...settings.hits, ...read(parameter) },
    }),
  ]),
)

const wishReaders = Object.fromEntries(
  Object.entries(readers).map(([name, read]) => [
    name,
    (settings: ImpactSettings, parameter: Parameter): ImpactSettings => ({
      ...settings,
      wish: { ...settings.wish, ...read(settings.wish, parameter) },
    }),
  ]),
)

/** What a wish asks, in the order in which it is written. */
export const formatWish = (wish: RunWish): readonly string[] => [
  formatList('from', wish.origins),
  formatItem('event', wish.event),
  formatItem('months', wish.months),
  formatItem('hops', wish.hops),
  wish.bases?.length === 0 ? 'basis=none' : formatList('basis', wish.bases ?? []),
  formatList(
    'types',
    wish.types.map((each) => `${each.type}:${formatCarry(each)}`),
  ),
  formatList(
    'steps',
    wish.steps.map((each) => `${each.step}:${formatCarry(each)}`),
  ),
  formatList(
    'relations',
    wish.relations.map((each) => `${each.relation}:${formatCarry(each)}`),
  ),
  formatList('without', wish.without),
]

/**
 * How the screen's own settings stand in its address: `from=gov-cloud&event=delay&months=6&basis=stated`. A whole case,
 * which has a name and a note besides, stands there as one text instead.
 */
export const impactCodec: ParameterCodec<ImpactSettings> = {
  read: {
    ...wishReaders,
    ...tableReaders,
    against: (settings, { value, reject }) => {
      if (isAgainst(value)) return { ...settings, against: value }
      reject()
      return settings
    },
    opened: (settings, { value, reject }) => {
      if (new RegExp(`^${recordId}$`).test(value)) return { ...settings, opened: value }
      reject()
      return settings
    },
    case: (settings, { value, reject }) => {
      if (/^[\w-]+$/.test(value)) return { ...settings, link: value }
      reject()
      return settings
    },
  },
  write: ({ wish, against, opened, link, hits }) => [
    ...(link === null ? formatWish(wish) : [`case=${link}`]),
    formatItem('opened', opened),
    formatItem('against', against),
    ...formatHits(hits),
  ],
}
