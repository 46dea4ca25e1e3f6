import type { Citation } from '#model/citation.ts'
import type { SourceId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import { entriesOf } from '#model/source.ts'
import type { ParameterCodec } from './parameters.ts'

/** What the sources screen shows. */
export interface SourcesSettings {
  /** Null shows the contradictions in the documents. */
  readonly clause: Citation | null
}

export const defaultSourcesSettings: SourcesSettings = { clause: null }

/** `plan/二（四）2` → the clause, where that document has it. Of one without an outline any section may be cited. */
const clauseOf = (model: Model, value: string): Citation | null => {
  const [source = '', ...rest] = value.split('/')
  const section = rest.join('/')
  const document = model.sources.get(source as SourceId)
  if (!document || section === '') return null
  const isKnown = !document.outline || entriesOf(document.outline).some((entry) => entry.section === section)
  return isKnown ? { source: source as SourceId, section } : null
}

/** Clauses are escaped as the browser does it. */
export const sourcesCodec: ParameterCodec<SourcesSettings> = {
  read: {
    clause: (_, { model, value, reject }) => {
      const clause = clauseOf(model, value)
      if (!clause) reject()
      return { clause }
    },
  },
  write: ({ clause }) => [clause ? `clause=${clause.source}/${encodeURIComponent(clause.section)}` : ''],
}
