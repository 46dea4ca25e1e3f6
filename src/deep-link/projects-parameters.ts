import type { ElementId } from '#model/id.ts'
import { isElementId, isPlaceId, type Model } from '#model/model.ts'
import {
  type FacetChoice,
  type FacetValue,
  nothingChosen,
  type ProjectFacet,
} from '#query/portfolio-facets.ts'
import { isProjectStatus } from '#query/project-status.ts'
import { cleanedFind, formatFind } from './find-parameter.ts'
import { formatItem, formatList, knownItem, knownItems, type ParameterCodec } from './parameters.ts'

export const projectsViews = ['table', 'map', 'coverage', 'compare'] as const

export type ProjectsView = (typeof projectsViews)[number]

/** The columns of the table that can be chosen and sorted by, in their order. */
export const projectColumns = [
  'number',
  'name',
  'box',
  'group',
  'layers',
  'department',
  'elements',
  'builds',
  'extends',
  'serves',
  'indicators',
  'status',
  'start',
  'end',
  'owner',
  'budget',
  'note',
] as const

export type ProjectColumn = (typeof projectColumns)[number]

export interface ProjectSort {
  readonly by: ProjectColumn
  readonly down: boolean
}

/** What is set on the projects screen; which projects are chosen is what is selected. */
export interface ProjectsSettings {
  readonly view: ProjectsView
  /** What is searched for; nothing for all. */
  readonly find: string
  readonly choice: FacetChoice
  /** Null for the order of the plan. */
  readonly sort: ProjectSort | null
  /** Elements that are opened in the coverage. */
  readonly rows: readonly ElementId[]
  /** Whether the coverage lists only what no project builds. */
  readonly unbuilt: boolean
}

export const defaultProjectsSettings: ProjectsSettings = {
  view: 'table',
  find: '',
  choice: nothingChosen,
  sort: null,
  rows: [],
  unbuilt: false,
}

const isView = (text: string): text is ProjectsView => projectsViews.some((view) => view === text)
export const isProjectColumn = (text: string): text is ProjectColumn =>
  projectColumns.some((column) => column === text)

const isValue =
  (model: Model, facet: ProjectFacet) =>
  (text: string): text is string & FacetValue => {
    if (text === 'none') return true
    const { projectBoxes } = model.dataset.metamodel
    switch (facet) {
      case 'box':
        return projectBoxes.some(({ id }) => String(id) === text)
      case 'group':
        return projectBoxes.some(({ groups = [] }) => groups.some(({ id }) => id === text))
      case 'layer':
        return isPlaceId(model, text)
      case 'owner':
        return isElementId(model, text)
      case 'status':
        return isProjectStatus(text)
    }
  }

type Codec = ParameterCodec<ProjectsSettings>
type Read = Codec['read'][string]

/** `box=1,3` or `layer=hub,none`: one parameter a facet. */
const readFacet =
  (facet: ProjectFacet): Read =>
  (settings, parameter) => {
    const items = knownItems(parameter, isValue(parameter.model, facet))
    const values = facet === 'box' ? items.map((item) => (item === 'none' ? item : Number(item))) : items
    return { ...settings, choice: { ...settings.choice, [facet]: values } }
  }

/** `sort=name`, or `sort=-name` from the last to the first. */
const readSort: Read = (settings, { value, reject }) => {
  const by = value.replace(/^-/, '')
  if (isProjectColumn(by)) return { ...settings, sort: { by, down: value.startsWith('-') } }
  reject()
  return settings
}

const readUnbuilt: Read = (settings, { value, reject }) => {
  if (value === 'unbuilt') return { ...settings, unbuilt: true }
  reject()
  return settings
}

/** How the screen's own settings stand in its address: `view=coverage&q=云&box=1&layer=hub&owner=…&sort=-end`. */
export const projectsCodec: Codec = {
  read: {
    view: (settings, parameter) => ({ ...settings, view: knownItem(parameter, isView) ?? settings.view }),
    q: (settings, { value }) => ({ ...settings, find: cleanedFind(value) }),
    box: readFacet('box'),
    group: readFacet('group'),
    layer: readFacet('layer'),
    owner: readFacet('owner'),
    status: readFacet('status'),
    sort: readSort,
    rows: (settings, parameter) => ({
      ...settings,
      rows: knownItems(parameter, (id) => isElementId(parameter.model, id)),
    }),
    only: readUnbuilt,
  },
  write: ({ view, find, choice, sort, rows, unbuilt }) => [
    formatItem('view', view === 'table' ? null : view),
    formatFind('q', find),
    formatList('box', choice.box),
    formatList('group', choice.group),
    formatList('layer', choice.layer),
    formatList('owner', choice.owner),
    formatList('status', choice.status),
    formatItem('sort', sort && `${sort.down ? '-' : ''}${sort.by}`),
    formatList('rows', rows),
    formatItem('only', unbuilt ? 'unbuilt' : null),
  ],
}
