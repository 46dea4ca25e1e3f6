import type { Dataset } from '#model/dataset.ts'
import { type Language, languages } from '#model/text.ts'
import { isObject, type KeptRecord, newRecord } from './kept-record.ts'
import type { RecordCodec } from './record-codec.ts'

/** A finding of the health check that a visitor accepts, and why, in the language that was written. */
export interface Acceptance {
  readonly finding: string
  readonly reason: string
  readonly language: Language
}

/** Longest reason, in characters. */
export const longestReason = 1000

const parseAcceptance = (content: unknown): Acceptance | null => {
  if (!isObject(content)) return null
  const { finding, reason } = content
  const language = languages.find((each) => each === content['language'])
  if (typeof finding !== 'string' || finding === '' || !language) return null
  if (typeof reason !== 'string' || reason.trim() === '' || reason.length > longestReason) return null
  return { finding, reason, language }
}

export const acceptanceCodec: RecordCodec<Acceptance> = {
  kind: 'acceptance',
  format: 1,
  migrations: {},
  parse: parseAcceptance,
}

/** A record of what is accepted in a model. */
export const acceptanceRecord = (dataset: Dataset['id'], content: Acceptance, now: Date): KeptRecord =>
  newRecord({ kind: acceptanceCodec.kind, format: acceptanceCodec.format, dataset, content }, now)

/**
 * Acceptances as they stand in a dataset, to be copied into one of its files. A reason that was written in one language
 * stands under both. Quoted as JSON, which is YAML as well.
 */
export const formatAcceptances = (acceptances: readonly Acceptance[]): string =>
  [
    'acceptedFindings:',
    ...acceptances.flatMap(({ finding, reason }) => {
      const quoted = JSON.stringify(reason.trim())
      return [`  - finding: ${JSON.stringify(finding)}`, `    reason: { zh: ${quoted}, en: ${quoted} }`]
    }),
    '',
  ].join('\n')
