import { expect, test } from 'vitest'
import { buildWorkbook } from '#export/build-workbook.ts'
import { smallReport } from './small-report.ts'

test('a workbook has the tables of a report as they are, and what the report is about', () => {
  const { tables, about, aboutTitle } = buildWorkbook(smallReport)
  expect(tables).toEqual(
    smallReport.sections.flatMap((section) => (section.type === 'table' ? [section.table] : [])),
  )
  expect(aboutTitle).toBe('说明')
  expect(about).toEqual([
    ['标题', '受影响的项目 <2>: 政务云中断'],
    ['日期', '2026-11-21'],
    ['链接', { text: smallReport.link, url: smallReport.link }],
    ['起点', '政务云'],
    ['规则 [I1]', 3],
  ])
  expect(buildWorkbook({ ...smallReport, link: null, subtitle: '' }).about.slice(0, 3)).toEqual([
    ['标题', '受影响的项目 <2>'],
    ['日期', '2026-11-21'],
    ['起点', '政务云'],
  ])
})
