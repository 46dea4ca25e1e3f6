import type { ReportContent } from '#export/report.ts'
import type { Table } from '#export/table.ts'
import {
  basisText,
  clausesText,
  columnOf,
  elementName,
  type Speech,
  shownBases,
} from '#facts/relation-cells.ts'
import { say } from '#i18n/messages.ts'
import { pathsWords } from '#i18n/paths-words.ts'
import { type MessageParams, sayFrom } from '#i18n/words.ts'
import type { ElementId } from '#model/id.ts'
import type { PathStep } from '#query/path-steps.ts'
import type { DependencyPath } from '#query/paths.ts'
import { hopsOf } from '#query/paths-up-to.ts'
import { firmestBasis } from '#visible-graph/lift-relations.ts'
import type { PathSettings } from '#visible-graph/view-settings.ts'
import { basisOf } from './path-basis.ts'
import { citationsOf, pathText, verbOf } from './path-text.ts'

/** What is on the screen. */
export interface ShownPaths {
  readonly paths: readonly DependencyPath[]
  readonly more: boolean
  readonly settings: PathSettings
  readonly hide: readonly string[]
}

const directions = {
  'stands-on': 'pathsStandsOn',
  'stood-on-by': 'pathsStoodOnBy',
  both: 'pathsBoth',
} as const

const wordIn =
  ({ language }: Speech) =>
  (key: keyof (typeof pathsWords)['zh'], params?: MessageParams): string =>
    sayFrom(pathsWords, language, key, params)

const pathsTable = (speech: Speech, paths: readonly DependencyPath[]): Table => {
  const { language } = speech
  const word = wordIn(speech)
  return {
    title: word('pathsList'),
    columns: [
      columnOf(language, 'number', 'number'),
      columnOf(language, 'path'),
      columnOf(language, 'hops', 'number'),
      columnOf(language, 'direction'),
      columnOf(language, 'basis'),
    ],
    rows: paths.map((path, place) => {
      const basis = basisOf(path)
      return [
        place + 1,
        pathText(speech, path.steps),
        hopsOf(path),
        basis && word(directions[path.direction]),
        basis && basisText(language, basis),
      ]
    }),
  }
}

const stepsTable = (speech: Speech, paths: readonly DependencyPath[]): Table => {
  const { language } = speech
  const row = (place: number, step: PathStep, index: number) => [
    place + 1,
    index + 1,
    elementName(speech, step.from),
    verbOf(speech, step),
    elementName(speech, step.to),
    'relations' in step ? basisText(language, firmestBasis(step.relations)) : null,
    clausesText(speech, citationsOf(step)),
  ]
  return {
    title: sayFrom(pathsWords, language, 'pathsSteps'),
    columns: [
      columnOf(language, 'number', 'number'),
      columnOf(language, 'step', 'number'),
      columnOf(language, 'from'),
      columnOf(language, 'type'),
      columnOf(language, 'to'),
      columnOf(language, 'basis'),
      columnOf(language, 'clauses'),
    ],
    rows: paths.flatMap(({ steps }, place) => steps.map((step, index) => row(place, step, index))),
  }
}

/** The paths that are listed, ready to be handed on: each as a sentence, and step by step. */
export const buildPathsReport = (
  speech: Speech,
  { paths, more, settings, hide }: ShownPaths,
): ReportContent => {
  const { language } = speech
  const word = wordIn(speech)
  const names = (ids: readonly ElementId[]): string =>
    ids.map((id) => elementName(speech, id)).join(say(language, 'sep'))
  return {
    title: `${names(settings.from)} → ${names(settings.to)}`,
    subtitle: word(more ? 'pathsCountAtLeast' : 'pathsCount', { count: paths.length }),
    about: [
      [word('pathsFrom'), names(settings.from)],
      [word('pathsTo'), names(settings.to)],
      [word('pathsDirection'), word(directions[settings.direction])],
      ...(settings.avoid.length > 0 ? [[word('pathsAvoided'), names(settings.avoid)] as const] : []),
      ...shownBases(language, hide),
    ],
    sections: [pathsTable(speech, paths), stepsTable(speech, paths)].map((table) => ({
      type: 'table',
      table,
    })),
  }
}
