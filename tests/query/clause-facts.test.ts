import { describe, expect, test } from 'vitest'
import type { Citation } from '#model/citation.ts'
import type { Dataset } from '#model/dataset.ts'
import type { SourceId } from '#model/id.ts'
import { buildModel } from '#model/model.ts'
import type { OutlineEntry } from '#model/source.ts'
import {
  buildClauseIndex,
  type ClauseFacts,
  clauseKey,
  clausesOf,
  notesOf,
  onMapUnder,
} from '#query/clause-facts.ts'
import { datasetOf } from '../fixtures/models/build-fixture.ts'
import { emptyModel } from '../fixtures/models/empty.ts'

const paper = 'paper' as SourceId

/** Clauses of the paper, written with blanks between. */
const cite = (sections: string): Citation[] =>
  sections.split(' ').map((section) => ({ source: paper, section }))

const text = { zh: '话', en: 'words' }

const entry = (section: string, ...children: OutlineEntry[]): OutlineEntry => ({
  section,
  title: text,
  ...(children.length > 0 ? { children } : {}),
})

/**
 * A paper of clauses 1 ( 1.1, 1.2 ( 1.2.1 ) ), 2 and 9, and what rests on them:
 *
 *   1.1    hub, hub ─▶ app, meals (indicator), money (quantity), opening (milestone), bay (term)
 *   1.2.1  hub, app, hall (project)
 *   2      app, a note on app, and one on hall        9  nothing
 */
const dataset = (() => {
  const plain = datasetOf({
    layers: ['ground'],
    elements: { hub: 'ground', app: 'ground' },
    relations: ['hub → app'],
    projects: { hall: ['builds hub'] },
    indicators: { meals: ['hub'] },
  })
  const note = (sections: string) => ({ text, citations: cite(sections) })
  const [hub, app] = plain.elements
  return {
    ...plain,
    elements: [
      { ...hub, citations: cite('1.1 1.2.1 1.1') },
      { ...app, citations: cite('1.2.1 2'), notes: [note('2 2'), note('1.1')] },
    ],
    relations: plain.relations.map((each) => ({ ...each, citations: cite('1.1') })),
    projects: plain.projects.map((each) => ({ ...each, citations: cite('1.2.1'), notes: [note('2')] })),
    indicators: plain.indicators.map((each) => ({ ...each, citations: cite('1.1') })),
    quantities: [{ id: 'money', measures: [], citations: cite('1.1') }],
    milestones: [{ id: 'opening', elements: [], citations: cite('1.1') }],
    terms: [{ id: 'bay', citations: [...cite('1.1'), { source: 'other', section: '1.1' }] }],
  } as unknown as Dataset
})()

const model = buildModel(dataset)
const index = buildClauseIndex(model)

const names = (facts: ClauseFacts | undefined): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(facts ?? {}).flatMap(([key, list]: [string, readonly object[]]) => {
      const ids = list.map((fact) =>
        'subject' in fact ? (fact.subject as { id: string }).id : (fact as { id: string }).id,
      )
      return ids.length > 0 ? [[key, ids]] : []
    }),
  )

const factsOf = (section: string, source = paper) => names(index.get(clauseKey(source, section)))

const onMap = (of: OutlineEntry): string[] =>
  [...onMapUnder(index, paper, of)].map((fact) => (fact as { id: string }).id)

describe('the index of clauses', () => {
  test('[C1] holds all that rests on a clause, by what it is', () => {
    expect(factsOf('1.1')).toEqual({
      elements: ['hub'],
      relations: ['hub--supports--app'],
      indicators: ['meals'],
      quantities: ['money'],
      milestones: ['opening'],
      terms: ['bay'],
      notes: ['app'],
    })
  })

  test('[C1] holds a fact under each clause it cites, once, in the order of the model', () => {
    expect(factsOf('1.2.1')).toEqual({ elements: ['hub', 'app'], projects: ['hall'] })
  })

  test('[C1] tells the clauses of one source from those of another', () => {
    expect(factsOf('1.1', 'other' as SourceId)).toEqual({ terms: ['bay'] })
  })

  test('[C2] holds a note under the clauses of the note, once', () => {
    expect(factsOf('2')).toEqual({ elements: ['app'], notes: ['app', 'hall'] })
  })

  test('[C2] knows each note with what it is about', () => {
    expect(notesOf(model).map(({ subject, note }) => `${subject.id} ${note.citations[0]?.section}`)).toEqual([
      'app 2',
      'app 1.1',
      'hall 2',
    ])
  })

  test('[C3] does not hold a clause on which nothing rests', () => {
    expect([...index.keys()].sort()).toEqual(['other/1.1', 'paper/1.1', 'paper/1.2.1', 'paper/2'])
    expect(buildClauseIndex(emptyModel()).size).toBe(0)
  })
})

describe('an outline', () => {
  const chapter = entry('1', entry('1.1'), entry('1.2', entry('1.2.1')))

  test('[C4] has under an entry what rests on it and on those below, each thing once', () => {
    expect(onMap(chapter)).toEqual(['hub', 'hub--supports--app', 'meals', 'app', 'hall'])
    expect(onMap(entry('1.2', entry('1.2.1')))).toEqual(['hub', 'app', 'hall'])
  })

  test('[C4] has nothing under an entry without facts', () => {
    expect(onMap(entry('9', entry('9.1')))).toEqual([])
  })

  test('has its innermost entries as its clauses', () => {
    expect(clausesOf([chapter, entry('2')]).map(({ section }) => section)).toEqual(['1.1', '1.2.1', '2'])
  })

  test('counts an entry with an empty list of children as a clause', () => {
    expect(clausesOf([{ ...entry('3'), children: [] }]).map(({ section }) => section)).toEqual(['3'])
  })
})
