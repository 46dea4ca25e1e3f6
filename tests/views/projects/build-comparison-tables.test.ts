import { expect, test } from 'vitest'
import { languages } from '#model/text.ts'
import { compareProjects } from '#query/compare-projects.ts'
import { portfolioOf } from '#query/portfolio.ts'
import { emptyEntry } from '#records/project-record.ts'
import { buildComparisonTables } from '#views/projects/build-comparison-tables.ts'
import { columnIn, readBack } from '../../export/read-report.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'

const model = shenzhenModel()
const rows = portfolioOf(model).slice(0, 3)

test.each(languages)(
  'compared projects are handed on with what each does to which element, in %s',
  async (language) => {
    const compared = rows.map((row, index) => ({
      row,
      entry: { ...emptyEntry, ...(index === 0 ? { status: 'delayed' as const, budget: 120 } : {}) },
    }))
    const tables = buildComparisonTables(model, language, compared)
    const [facts, elements] = await readBack(model, language, {
      title: 'x',
      subtitle: '',
      about: [],
      sections: tables.map((table) => ({ type: 'table', table })),
    })
    const titles = rows.map(({ project }) => `${project.number} ${project.name[language]}`)
    expect(facts?.heading.slice(1)).toEqual(titles)
    const first = columnIn(facts, titles[0] ?? '')
    expect(first).toContain(rows[0]?.project.summary[language])
    expect(first).toContain({ zh: '延期', en: 'Late' }[language])
    const { inAll, inSome, inOne } = compareProjects(rows)
    const touched = [...inAll, ...inSome, ...inOne]
    expect(columnIn(elements, { zh: '编号', en: 'Id' }[language])).toEqual(
      touched.map(({ element }) => element),
    )
    for (const [index, { project }] of rows.entries()) {
      const filled = columnIn(elements, titles[index] ?? '').map((cell) => cell !== null)
      expect(filled).toEqual(touched.map(({ roles }) => roles.has(project.id)))
    }
  },
)
