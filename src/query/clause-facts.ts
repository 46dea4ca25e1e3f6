import type { Citation, Note } from '#model/citation.ts'
import type { Element } from '#model/element.ts'
import type { SourceId } from '#model/id.ts'
import type { Indicator, Quantity } from '#model/indicator.ts'
import type { Model } from '#model/model.ts'
import type { Project } from '#model/project.ts'
import type { Relation } from '#model/relation.ts'
import type { OutlineEntry } from '#model/source.ts'
import type { Milestone, Term } from '#model/story.ts'

/** What can carry a note. */
export type Noted = Element | Project | Indicator | Quantity

/** A note and what it is about. */
export interface NoteOn {
  readonly note: Note
  readonly subject: Noted
}

/** Everything that rests on one clause, each in the order of the model. */
export interface ClauseFacts {
  readonly elements: readonly Element[]
  readonly relations: readonly Relation[]
  readonly projects: readonly Project[]
  readonly indicators: readonly Indicator[]
  readonly quantities: readonly Quantity[]
  readonly milestones: readonly Milestone[]
  readonly terms: readonly Term[]
  readonly notes: readonly NoteOn[]
}

type Mutable = { -readonly [Key in keyof ClauseFacts]: ClauseFacts[Key][number][] }

const emptyFacts = (): Mutable => ({
  elements: [],
  relations: [],
  projects: [],
  indicators: [],
  quantities: [],
  milestones: [],
  terms: [],
  notes: [],
})

/** A clause as one string, for looking it up. */
export const clauseKey = (source: SourceId, section: string): string => `${source}/${section}`

/** What rests on each clause, by `clauseKey`. Clauses on which nothing rests are not in it. */
export type ClauseIndex = ReadonlyMap<string, ClauseFacts>

/** All notes of the model: contradictions and traps in the documents. */
export const notesOf = (model: Model): NoteOn[] => {
  const { elements, projects, indicators, quantities } = model.dataset
  const noted: readonly Noted[] = [...elements, ...projects, ...indicators, ...quantities]
  return noted.flatMap((subject) => (subject.notes ?? []).map((note) => ({ note, subject })))
}

/** Indexes a model by the clauses it cites. Linear in the number of citations. */
export const buildClauseIndex = (model: Model): ClauseIndex => {
  const index = new Map<string, Mutable>()
  const add = <Key extends keyof Mutable>(
    citations: readonly Citation[],
    key: Key,
    fact: Mutable[Key][number],
  ): void => {
    for (const clause of new Set(citations.map(({ source, section }) => clauseKey(source, section)))) {
      const facts = index.get(clause) ?? emptyFacts()
      index.set(clause, facts)
      const list: Mutable[Key][number][] = facts[key]
      list.push(fact)
    }
  }
  const lists = [
    'elements',
    'relations',
    'projects',
    'indicators',
    'quantities',
    'milestones',
    'terms',
  ] as const
  for (const key of lists) for (const fact of model.dataset[key]) add(fact.citations, key, fact)
  for (const each of notesOf(model)) add(each.note.citations, 'notes', each)
  return index
}

/** What stands on the map by an entry of an outline and all under it, each thing once. Figures, terms and notes do not. */
export const onMapUnder = (
  index: ClauseIndex,
  source: SourceId,
  entry: OutlineEntry,
): ReadonlySet<object> => {
  const facts = index.get(clauseKey(source, entry.section))
  const own = facts ? [...facts.elements, ...facts.relations, ...facts.projects, ...facts.indicators] : []
  return new Set<object>([
    ...own,
    ...(entry.children ?? []).flatMap((child) => [...onMapUnder(index, source, child)]),
  ])
}

/** Entries without children: the clauses themselves. */
export const clausesOf = (outline: readonly OutlineEntry[]): OutlineEntry[] =>
  outline.flatMap((entry) => (entry.children?.length ? clausesOf(entry.children) : [entry]))
