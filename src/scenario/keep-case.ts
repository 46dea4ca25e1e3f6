import type { Model } from '#model/model.ts'
import { changedRecord, type KeptRecord, newRecord, type RecordId } from '#records/kept-record.ts'
import type { ReadRecord } from '#records/record-codec.ts'
import { caseCodec } from './case-codec.ts'
import { formatCaseRecord } from './case-record.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { CaseId, CaseModel, ImpactCase } from './impact-case.ts'
import { type Missing, type SettledWish, settleWish } from './settle-wish.ts'

/** A case that is kept in the browser. */
export type KeptCase = ReadRecord<ImpactCase>

/** What a person says of a case. */
export type CaseWords = Pick<ImpactCase, 'name' | 'note'>

const fingerprints = new WeakMap<Model, string>()

/** The version of a model. Worked out once: it reads all of it. */
const versionOf = (model: Model): CaseModel => {
  const fingerprint = fingerprints.get(model) ?? fingerprintOf(model)
  fingerprints.set(model, fingerprint)
  return { dataset: model.dataset.id, fingerprint }
}

const datasetOf = ({ model }: ImpactCase): KeptRecord['dataset'] => model.dataset as KeptRecord['dataset']

/** A record of its own for a case; they have the same id. */
const kept = (told: Omit<ImpactCase, 'id' | 'created' | 'changed'>, now: Date): KeptCase => {
  const time = now.toISOString()
  const envelope = newRecord(
    {
      kind: 'case',
      dataset: told.model.dataset as KeptRecord['dataset'],
      format: caseCodec.format,
      content: {},
    },
    now,
  )
  const content: ImpactCase = { ...told, id: envelope.id as string as CaseId, created: time, changed: time }
  return { record: { ...envelope, content: formatCaseRecord(content) }, content }
}

/** Something asked of a model, as a case that is kept for the first time. */
export const newCase = (model: Model, told: CaseWords & Pick<ImpactCase, 'wish'>, now: Date): KeptCase =>
  kept({ ...told, model: versionOf(model) }, now)

/** The same case once more under another name. It stays one of the version that it was made on. */
export const copiedCase = ({ content }: KeptCase, name: string, now: Date): KeptCase => {
  const { note, model, wish } = content
  return kept({ name, note, model, wish }, now)
}

const edited = ({ record, content }: KeptCase, change: Partial<ImpactCase>, now: Date): KeptCase => {
  const next = { ...content, ...change, changed: now.toISOString() }
  const envelope = changedRecord(record, { format: caseCodec.format, content: formatCaseRecord(next) }, now)
  return { content: next, record: { ...envelope, dataset: datasetOf(next) } }
}

/** A case under another name, with another note. */
export const renamedCase = (old: KeptCase, words: CaseWords, now: Date): KeptCase => edited(old, words, now)

/** A case that asks something else, and so is one of the model on which that is asked. */
export const changedCase = (model: Model, old: KeptCase, wish: ImpactCase['wish'], now: Date): KeptCase =>
  edited(old, { wish, model: versionOf(model) }, now)

/** A case that is open on a model. */
export interface OpenedCase {
  readonly content: ImpactCase
  /** Null for one that came in a link and is not kept here. */
  readonly record: RecordId | null
  /** Whether it was made on another version of the model, or on another model. */
  readonly isOfOther: 'version' | 'dataset' | null
  /** What it names and the model does not have. */
  readonly missing: readonly Missing[]
}

/** What opening a case on a model comes to: what it asks there, and what of it is not there: [K4] of docs/impact.md. */
export const openedOn = (
  model: Model,
  content: ImpactCase,
  record: RecordId | null,
): Pick<SettledWish, 'wish'> & { readonly opened: OpenedCase } => {
  const { wish, missing } = settleWish(model, content.wish)
  const { dataset, fingerprint } = versionOf(model)
  const isOfOther =
    content.model.dataset !== dataset
      ? 'dataset'
      : content.model.fingerprint === fingerprint
        ? null
        : 'version'
  return { opened: { content, record, isOfOther, missing }, wish }
}
