import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProjectId } from '#model/id.ts'
import { projectStatuses } from '#query/project-status.ts'
import { parseProjectSheet, type SheetNames } from '#records/parse-project-sheet.ts'
import { emptyEntry, type ProjectEntry } from '#records/project-record.ts'
import { type EntryCell, parseAmount, parseDay } from '#records/read-project-cells.ts'
import { portfolioModel } from '../query/portfolio-model.ts'
import '../support/property-seed.ts'

const { projects } = portfolioModel().dataset

const names: SheetNames = {
  columns: {
    id: ['编号', 'Id'],
    number: ['序号', 'No.'],
    name: ['项目', 'Project'],
    status: ['状态', 'Status'],
    start: ['开工日期', 'Start'],
    end: ['完工日期', 'End'],
    owner: ['负责人', 'In charge'],
    budget: ['预算（万元）', 'Budget (10k yuan)'],
    note: ['备注', 'Note'],
  },
  statuses: {
    done: ['已完成', 'Done'],
    planned: ['未开工', 'Not begun'],
    running: ['在建', 'Under way'],
    delayed: ['延期', 'Late'],
    stopped: ['暂停', 'Stopped'],
  },
}

const recorded: Readonly<Record<string, Partial<ProjectEntry>>> = {
  'project-hall': { status: 'running', owner: '王', budget: 100, start: '2024-01-01' },
}

const read = (rows: readonly (readonly EntryCell[])[]) =>
  parseProjectSheet(rows, names, projects, (id) =>
    recorded[id] ? { ...emptyEntry, ...recorded[id] } : undefined,
  )

/** `2 project-hall status: running → delayed` */
const changes = (rows: readonly (readonly EntryCell[])[]): string[] =>
  read(rows).value.proposed.flatMap(({ row, project, before, after, fields }) =>
    fields.map((field) => `${row} ${project} ${field}: ${before[field]} → ${after[field]}`),
  )

const problems = (rows: readonly (readonly EntryCell[])[]): string[] =>
  read(rows).problems.map((problem) =>
    'row' in problem ? `${problem.row},${problem.column} ${problem.code} ${problem.text}` : problem.code,
  )

describe('a sheet of projects', () => {
  test('[J9] knows a row by its id, else by its number, else by its name in either language', () => {
    expect(
      changes([
        ['编号', '序号', '状态'],
        ['project-gate', '1', '延期'],
      ]),
    ).toEqual(['2 project-gate status: null → delayed'])
    expect(
      changes([
        ['No.', 'Status'],
        [2, 'late'],
      ]),
    ).toEqual(['2 project-gate status: null → delayed'])
    expect(
      changes([
        ['项目', '状态'],
        ['中 project-gate', '在建'],
        ['project-lock', 'Done'],
      ]),
    ).toEqual(['2 project-gate status: null → running', '3 project-lock status: null → done'])
  })

  test('[J10] changes nothing by a column that is missing, and empties a field by an empty cell', () => {
    expect(
      changes([
        ['id', 'owner', 'note'],
        ['project-hall', '', 'x'],
      ]),
    ).toEqual(['2 project-hall owner: 王 → ', '2 project-hall note:  → x'])
  })

  test('[J10] proposes nothing for a row that says what is recorded', () => {
    const { value } = read([
      ['id', '状态', '预算（万元）'],
      ['project-hall', '在建', '100'],
      ['project-gate', '', ''],
    ])
    expect(value).toEqual({ proposed: [], unchanged: 2 })
  })

  test('[J11] names what it cannot read by row and column, and takes the rest of the row', () => {
    const rows = [
      [],
      ['编号', '状态', '开工日期', '预算（万元）', '备注'],
      ['project-gate', '快了', '2025-02-30', '很多', 'ok'],
      ['project-none', '在建', '', '', ''],
      ['', null, '', '', ''],
      ['project-gate', '在建', '', '', ''],
    ]
    expect(problems(rows)).toEqual([
      '3,2 unknown-status 快了',
      '3,3 not-day 2025-02-30',
      '3,4 not-amount 很多',
      '4,1 unknown-project project-none',
      '6,1 repeated-project project-gate',
    ])
    expect(changes(rows)).toEqual(['3 project-gate note:  → ok'])
  })

  test('[J11] leaves both days as they were where the end would be before the start', () => {
    const rows = [
      ['id', 'end', 'note'],
      ['project-hall', '2023-06-30', 'x'],
    ]
    expect(problems(rows)).toEqual(['2,2 end-before-start 2023-06-30'])
    expect(changes(rows)).toEqual(['2 project-hall note:  → x'])
  })

  test.each([
    ['nothing', [], 'no-rows'],
    ['only headings', [['id', 'status']], 'no-rows'],
    ['no column of projects', [['状态'], ['在建']], 'no-project-column'],
    [
      'nothing to record',
      [
        ['编号', '专栏'],
        ['project-hall', '1'],
      ],
      'no-entry-column',
    ],
  ] as const)('[J11] with %s says so', (_, rows, code) => {
    expect(problems(rows)).toEqual([code])
  })

  test('takes dates and numbers as a spreadsheet holds them', () => {
    const rows = [
      ['id', 'start', 'budget'],
      ['project-gate', new Date('2025-06-30T00:00:00Z'), 12.5],
    ]
    expect(changes(rows)).toEqual([
      '2 project-gate start: null → 2025-06-30',
      '2 project-gate budget: null → 12.5',
    ])
  })

  test('gives back what is recorded, from a sheet that was written of it', () => {
    const anyEntry = fc.record({
      status: fc.constantFrom(null, ...projectStatuses),
      owner: fc.string().map((text) => text.trim()),
      budget: fc.option(fc.integer({ min: 0, max: 1e6 })),
      note: fc.string().map((text) => text.trim()),
    })
    fc.assert(
      fc.property(anyEntry, fc.constantFrom(0, 1), (entry, language) => {
        const status = entry.status ? (names.statuses[entry.status][language] ?? null) : null
        const heading = ['id', 'status', 'owner', 'budget', 'note'] as const
        const rows = [
          heading.map((key) => names.columns[key][language] ?? key),
          ['project-gate', status, entry.owner, entry.budget, entry.note],
        ]
        const { value } = read(rows)
        expect({ ...emptyEntry, ...value.proposed[0]?.after }).toEqual({ ...emptyEntry, ...entry })
        expect(problems(rows)).toEqual([])
      }),
    )
  })

  test('is read whatever is in it, and nothing is thrown', () => {
    const anyCell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.constantFrom('id', '状态', 'project-hall'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(anyCell)), (rows) => {
        const { value } = read(rows)
        const known = new Set<ProjectId>(projects.map(({ id }) => id))
        expect(value.proposed.every(({ project }) => known.has(project))).toBe(true)
      }),
    )
  })
})

describe('a cell', () => {
  test('is a day however people write one', () => {
    const written = ['2025-6-30', '2025/06/30', '2025.6.30', '2025年6月30日', '２０２５－６－３０']
    expect(written.map(parseDay)).toEqual(written.map(() => '2025-06-30'))
    expect(['2025-06', '30.6.2025', '2025-06-31', ''].map(parseDay)).toEqual([null, null, null, null])
  })

  test('is an amount with or without the marks of thousands', () => {
    expect(['1200', '1,200.5', '１２００', ' 3 '].map(parseAmount)).toEqual([1200, 1200.5, 1200, 3])
    expect(['-1', '1e3', '12万', ''].map(parseAmount)).toEqual([null, null, null, null])
  })
})
