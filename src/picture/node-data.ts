import { say } from '#i18n/messages.ts'
import { boxText } from '#layout/box-text.ts'
import type { Box, BoxForm } from '#layout/placed-graph.ts'
import { lineCount, textWidth } from '#layout/text-metrics.ts'
import type { ProjectId } from '#model/id.ts'
import { isElementId, type Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { indicatorsHeading, projectsHeading } from '#visible-graph/focus-elements.ts'
import type { BoxKind, VisibleElement } from '#visible-graph/visible-element.ts'
import { hueOf } from './hues.ts'

/** All that a node draws; plain values only, so that equal data is the same picture. */
export interface NodeData extends Record<string, unknown> {
  readonly id: string
  readonly kind: BoxKind
  readonly form: BoxForm
  readonly hue: string
  readonly title: string
  readonly summary: string
  /** How many lines of the summary fit under the title; 0 for none. */
  readonly summaryLines: number
  readonly kindName: string
  readonly isKindShown: boolean
  readonly icon: string
  readonly open: boolean
  readonly openable: boolean
  readonly outside: boolean
  /** Steps back: neither it nor anything inside it passes the filter. */
  readonly isGhost: boolean
  readonly childCount: number
  readonly projectCount: number
  readonly projectLabel: string
  readonly toggleLabel: string
  readonly role: string
  readonly titleWidth: number
  readonly titleHeight: number
  readonly isFocus: boolean
}

const summaryLine = 16
/**
 * Type of a card seen close: in the picture it is smaller, on screen as large as before, and the room that is won goes
 * to the summary. The box stays as it is. `canvas.css` has the same figures.
 */
const closeUp = { titleSize: 10.5, titleLine: 13, padding: 7, footer: 14, line: 11 }

const titleOf = (model: Model, box: VisibleElement, language: Language): string => {
  if (box.kind === 'more') return say(language, 'moreBoxes', { count: box.hiddenCount ?? 0 })
  if (box.id === projectsHeading) return say(language, 'keyProjects')
  if (box.id === indicatorsHeading) return say(language, 'measuredIndicators')
  return boxText(model, box)[language]
}

const summaryOf = (model: Model, box: VisibleElement, language: Language): string => {
  if (isElementId(model, box.id)) return model.elements.get(box.id)?.summary[language] ?? ''
  if (box.kind === 'project') return model.projects.get(box.id as ProjectId)?.summary[language] ?? ''
  return ''
}

const kindNameOf = (
  model: Model,
  box: VisibleElement,
  language: Language,
): { name: string; icon: string } => {
  if (isElementId(model, box.id)) {
    const kind = model.kinds.get(model.elements.get(box.id)?.kind as never)
    return { name: kind?.name[language] ?? '', icon: kind?.icon ?? '' }
  }
  if (box.kind === 'project') return { name: say(language, 'projects'), icon: 'flag' }
  if (box.kind === 'indicator') return { name: say(language, 'indicators'), icon: 'gauge' }
  return { name: '', icon: '' }
}

/** Lines of summary that fit: in an empty frame; on a card between its title and its footer, in close-up type. */
const summaryLinesOf = (box: Box, title: string): number => {
  if (box.form === 'frame') return Math.max(0, Math.floor((box.height - 56) / summaryLine))
  if (box.form !== 'card' && box.form !== 'small-card') return 0
  const { titleSize, titleLine, padding, footer, line } = closeUp
  const titleLines = lineCount(title, titleSize, box.width - 2 * padding - 2)
  const room = box.height - 2 * padding - titleLines * titleLine - footer - 5
  const fitting = Math.floor(room / line)
  // One line of a sentence says little and looks cut off.
  return fitting < 2 ? 0 : fitting
}

/** Whether the name of a kind fits beside the badges of a card; half a word is worse than none. */
const kindFits = (box: Box, element: VisibleElement, name: string): boolean => {
  const digits = (count: number): number => 7 * String(count).length
  const projects = element.projectCount > 0 ? 30 + digits(element.projectCount) : 0
  const toggle = element.openable ? 30 + (element.childCount > 0 ? digits(element.childCount) : 0) : 0
  return textWidth(name, 12) <= box.width - 2 * 10 - 19 - projects - toggle
}

/** Computes what a box shows. */
export const buildNodeData = (
  model: Model,
  element: VisibleElement,
  box: Box,
  language: Language,
  isGhost = false,
): NodeData => {
  const title = titleOf(model, element, language)
  const kind = kindNameOf(model, element, language)
  // Told by the box, not by the element: an opened element without children holds its projects.
  const isEmptyFrame = box.form === 'frame' && box.title.height === box.height
  return {
    id: element.id,
    kind: element.kind,
    form: box.form,
    hue: hueOf(model, element.place),
    title,
    summary: box.form === 'frame' && !isEmptyFrame ? '' : summaryOf(model, element, language),
    summaryLines: summaryLinesOf(box, title),
    kindName: kind.name,
    isKindShown: kindFits(box, element, element.role ? say(language, `role_${element.role}`) : kind.name),
    icon: kind.icon,
    open: element.open,
    openable: element.openable,
    outside: element.outside,
    isGhost,
    childCount: element.childCount,
    projectCount: element.projectCount,
    projectLabel: say(language, 'projectCount', { count: element.projectCount }),
    toggleLabel: say(language, element.open ? 'closeBox' : 'openBox', { name: title }),
    role: element.role ? say(language, `role_${element.role}`) : '',
    titleWidth: box.title.width,
    titleHeight: box.title.height,
    isFocus: box.form === 'frame' && box.depth === 0,
  }
}

/** The spoken name of a box: its title first, then what else it shows. */
export const spokenName = (data: NodeData, language: Language): string =>
  [
    data.title,
    data.kindName,
    data.role,
    data.childCount > 0 ? say(language, 'childCount', { count: data.childCount }) : '',
    data.projectCount > 0 ? data.projectLabel : '',
    data.isGhost ? say(language, 'boxFilteredOut') : '',
  ]
    .filter((part) => part !== '')
    .join(say(language, 'sep'))
