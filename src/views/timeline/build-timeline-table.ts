import type { Cell, Column, Table } from '#export/table.ts'
import { clausesText, elementName } from '#facts/relation-cells.ts'
import { say } from '#i18n/messages.ts'
import { timelineWords } from '#i18n/timeline-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { ElementId, ProjectId } from '#model/id.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import type { TimelineYear } from '#query/timeline.ts'

type Word = keyof (typeof timelineWords)['zh']

/** What happens year by year as a table for a file, in the order of the list: milestones, then what begins and ends. */
export const buildTimelineTable = (
  model: Model,
  language: Language,
  entries: readonly TimelineYear[],
): Table => {
  const speech = { model, language }
  const word = (key: Word): string => sayFrom(timelineWords, language, key)
  const column = (key: string, title: Word, type: Column['type'] = 'text'): Column => ({
    key,
    title: word(title),
    type,
  })
  const elements = (year: number, what: Word, ids: readonly ElementId[]): readonly Cell[][] =>
    ids.map((id) => [
      year,
      word(what),
      elementName(speech, id),
      null,
      null,
      clausesText(speech, elementOf(model, id).citations),
      id,
    ])
  const projects = (year: number, what: Word, ids: readonly ProjectId[]): readonly Cell[][] =>
    ids.map((id) => [year, word(what), model.projects.get(id)?.name[language] ?? id, null, null, null, id])
  return {
    title: word('yearByYear'),
    columns: [
      column('year', 'year', 'number'),
      column('what', 'columnWhat'),
      column('title', 'columnTitle'),
      column('summary', 'columnSummary'),
      column('elements', 'milestoneElements'),
      column('clauses', 'columnClauses'),
      { ...column('id', 'columnId'), isKey: true },
    ],
    rows: entries.flatMap(({ year, milestones, begun, ended, started, done }) => [
      ...milestones.map((each): readonly Cell[] => [
        year,
        word('milestone'),
        each.title[language],
        each.summary[language],
        each.elements.map((id) => elementName(speech, id)).join(say(language, 'sep')),
        clausesText(speech, each.citations),
        each.id,
      ]),
      ...elements(year, 'begun', begun),
      ...elements(year, 'ended', ended),
      ...projects(year, 'started', started),
      ...projects(year, 'done', done),
    ]),
  }
}
