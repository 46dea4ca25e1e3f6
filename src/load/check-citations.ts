import type { Item } from './collect-items.ts'
import { checkReference, type KnownNames } from './known-names.ts'
import { nearestOf } from './nearest.ts'
import type { Path } from './problem.ts'
import type { Report, Spot } from './report.ts'

interface RawCitation {
  readonly source: string
  readonly section: string
}

interface Cited {
  readonly citations?: readonly RawCitation[] | undefined
  readonly notes?: readonly { readonly citations: readonly RawCitation[] }[] | undefined
}

const isKnownCitation = (citation: RawCitation, names: KnownNames, spot: Spot, report: Report): boolean => {
  const sources = new Set(names.sections.keys())
  const at = (field: string): Spot => ({ file: spot.file, path: [...spot.path, field] })
  if (!checkReference(citation.source, sources, 'loss', at('source'), names, report)) return false
  const sections = names.sections.get(citation.source)
  if (sections && !sections.has(citation.section)) {
    const { section, source } = citation
    report.add('unknown-section', 'loss', at('section'), {
      section,
      source,
      nearest: report.wantsHints() ? nearestOf(section, sections) : null,
    })
    return false
  }
  return true
}

/** Leaves out of a list the citations that name no known clause. `spot` is where the list stands. */
export const knownCitations = (
  citations: readonly RawCitation[],
  names: KnownNames,
  spot: Spot,
  report: Report,
): RawCitation[] =>
  citations.filter((citation, index) =>
    isKnownCitation(citation, names, { file: spot.file, path: [...spot.path, index] }, report),
  )

/** Leaves out of an item the citations, and the notes' citations, that name no known clause. */
export const checkCitations = <Value extends Cited>(
  { value, spot }: Item<Value>,
  names: KnownNames,
  report: Report,
): Item<Value> => {
  const check = (citations: readonly RawCitation[], path: Path): RawCitation[] =>
    knownCitations(citations, names, { file: spot.file, path: [...spot.path, ...path] }, report)
  const checked: Value = { ...value }
  const cited = checked as { citations?: unknown; notes?: unknown }
  if (value.citations) cited.citations = check(value.citations, ['citations'])
  if (value.notes) {
    cited.notes = value.notes.map((note, index) => ({
      ...note,
      citations: check(note.citations, ['notes', index, 'citations']),
    }))
  }
  return { value: checked, spot }
}
