import { describe, expect, test } from 'vitest'
import type { ProjectId } from '#model/id.ts'
import { type ProjectStatus, projectStatuses } from '#query/project-status.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { statusMarks, statusMarksOf } from '#visible-graph/status-marks.ts'
import { portfolioModel } from '../query/portfolio-model.ts'
import { settingsOf } from './graph-lines.ts'

const model = portfolioModel()

const marked = (open: readonly string[], statuses: Readonly<Record<string, ProjectStatus>>): string[] => {
  const graph = buildVisibleGraph(model, settingsOf({ open: [...open] }))
  const statusOf = new Map(
    Object.entries(statuses).map(([id, status]) => [`project-${id}` as ProjectId, status]),
  )
  return [...statusMarksOf(model, graph, statusOf)].map(([id, { badge }]) => `${id} ${badge}`)
}

describe('the marks of the status', () => {
  test('[J4] stand on the box that an element is in, for the status that needs most attention', () => {
    expect(marked([], { hall: 'running', lock: 'delayed' })).toEqual(['hub !', 'lock !'])
  })

  test('[J4] stand on the parts where the box is open', () => {
    expect(marked(['hub'], { hall: 'running', lock: 'done' })).toEqual(['core ▸', 'store ▸', 'lock ✓'])
  })

  test('[J4] are not for what a project only serves, nor for what is not recorded', () => {
    expect(marked([], { gate: 'stopped' })).toEqual([])
    expect(marked([], {})).toEqual([])
  })

  test('are told apart without colour', () => {
    const looks = projectStatuses.map((status) => `${statusMarks[status].hatch} ${statusMarks[status].badge}`)
    expect(new Set(looks).size).toBe(projectStatuses.length)
    expect(new Set(projectStatuses.map((status) => statusMarks[status].hatch)).size).toBe(
      projectStatuses.length,
    )
  })
})
