import { z } from 'zod'
import { bases } from '#model/citation.ts'
import { carryStrengths, impactStepKinds } from '#model/impact-event.ts'
import { type CaseProblem, caseVersion, type ImpactCase, type ParsedCases } from './impact-case.ts'

/** What a record says it is, so that no other file is taken for one. */
const recordKind = 'layerscope-impact-case'

/** Far above any real case, low enough that a wrong file cannot hang a page. */
const mostEntries = 10_000
const longestText = 10_000

const id = z.string().min(1).max(1000)
const ids = z.array(id).max(mostEntries)
const carry = {
  strength: z.enum(carryStrengths),
  hops: z.int().min(1).max(1000).nullable().optional(),
}

const wishSchema = z.strictObject({
  origins: ids,
  event: id,
  months: z.number().min(0).max(1200).nullable(),
  hops: z.int().min(0).max(1000).nullable(),
  bases: z.array(z.enum(bases)).nullable(),
  types: z.array(z.strictObject({ type: id, ...carry })).max(mostEntries),
  steps: z.array(z.strictObject({ step: z.enum(impactStepKinds), ...carry })).max(mostEntries),
  relations: z.array(z.strictObject({ relation: id, ...carry })).max(mostEntries),
  without: ids,
})

const time = z.iso.datetime()

const recordSchema = z.strictObject({
  kind: z.literal(recordKind),
  version: z.literal(caseVersion),
  id,
  name: z.string().max(longestText),
  note: z.string().max(longestText),
  model: z.strictObject({ dataset: id, fingerprint: z.string().max(100) }),
  wish: wishSchema,
  created: time,
  changed: time,
})

const headSchema = z.looseObject({ kind: z.string(), version: z.int().min(1) })

/** Brings a record of the version it stands under up to the next one. */
export type CaseMigrations = Readonly<
  Record<number, (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
>

/** None yet: the first version is the present one. */
export const caseMigrations: CaseMigrations = {}

/** A case as it is kept: plain data, with its kind and version. */
export const formatCaseRecord = (kept: ImpactCase): unknown => ({
  kind: recordKind,
  version: caseVersion,
  ...kept,
})

const refused = (problem: CaseProblem): ParsedCases => ({ cases: [], problems: [problem] })

/** A record of one version as one of another, step by step; null where a step is missing. */
export const bringUp = (
  record: Readonly<Record<string, unknown>>,
  [from, to]: readonly [number, number],
  migrations: CaseMigrations,
): Readonly<Record<string, unknown>> | null => {
  let next = record
  for (let version = from; version < to; version++) {
    const migrate = migrations[version]
    if (!migrate) return null
    next = { ...migrate(next), version: version + 1 }
  }
  return next
}

/** Reads a record of any version up to the present one: [K1] of docs/impact.md. Never throws on what it holds. */
export const parseCaseRecord = (raw: unknown): ParsedCases => {
  const head = headSchema.safeParse(raw)
  if (!head.success || head.data.kind !== recordKind) return refused({ code: 'case-other-kind' })
  const { version } = head.data
  if (version > caseVersion) {
    return refused({ code: 'case-version', found: String(version), supported: caseVersion })
  }
  const parsed = recordSchema.safeParse(bringUp(head.data, [version, caseVersion], caseMigrations))
  if (!parsed.success) {
    return refused({ code: 'case-field', path: parsed.error.issues[0]?.path.join('.') ?? '' })
  }
  const { kind: _kind, version: _version, ...kept } = parsed.data
  // The one place where checked strings become ids; whether a model has them, `settleWish` says.
  return { cases: [kept as unknown as ImpactCase], problems: [] }
}
