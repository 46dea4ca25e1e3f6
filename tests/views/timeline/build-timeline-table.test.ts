import { expect, test } from 'vitest'
import type { ProjectId } from '#model/id.ts'
import { languages } from '#model/text.ts'
import { buildTimeline } from '#query/timeline.ts'
import { buildTimelineTable } from '#views/timeline/build-timeline-table.ts'
import { columnIn, readBack } from '../../export/read-report.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'

const model = shenzhenModel()
const project = [...model.projects.keys()][0] ?? ('' as ProjectId)
const entries = buildTimeline(model, new Map([[project, { start: 2023, end: 2024 }]]))

test.each(languages)('all that happens is handed on year by year, in %s', async (language) => {
  const table = buildTimelineTable(model, language, entries)
  const [sheet] = await readBack(model, language, {
    title: table.title,
    subtitle: '',
    about: [],
    sections: [{ type: 'table', table }],
  })
  const happenings = entries.flatMap(({ year, milestones, begun, ended, started, done }) =>
    [...milestones.map(({ id }) => id), ...begun, ...ended, ...started, ...done].map((id) => [year, id]),
  )
  const [year, id] = { zh: ['年份', '编号'], en: ['Year', 'Id'] }[language]
  const years = columnIn(sheet, year ?? '')
  const read = columnIn(sheet, id ?? '').map((each, row) => [years[row], each])
  expect(read).toEqual(happenings)
  expect(read.filter(([, each]) => each === project)).toEqual([
    [2023, project],
    [2024, project],
  ])
})
