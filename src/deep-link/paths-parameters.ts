import type { ElementId } from '#model/id.ts'
import { isElementId } from '#model/model.ts'
import { mostLonger } from '#query/most-longer.ts'
import { noPaths, type PathSettings, type ViewSettings } from '#visible-graph/view-settings.ts'
import {
  formatItem,
  formatList,
  knownItem,
  knownItems,
  type Parameter,
  type ParameterCodec,
} from './parameters.ts'

const directions: readonly PathSettings['direction'][] = ['stands-on', 'stood-on-by', 'both']

const isDirection = (text: string): text is PathSettings['direction'] =>
  directions.some((direction) => direction === text)

const isWhole = (text: string): text is `${number}` => /^[1-9][0-9]{0,5}$/.test(text)

const isLonger = (text: string): text is `${number}` => isWhole(text) && Number(text) <= mostLonger

/** A number from 1; null, and rejected, where it is none. */
const numberOf = (parameter: Parameter, isKnown: (text: string) => text is `${number}`): number | null => {
  const item = knownItem(parameter, isKnown)
  return item === null ? null : Number(item)
}

const elementsOf = (parameter: Parameter): ElementId[] =>
  knownItems(parameter, (id) => isElementId(parameter.model, id))

type Reader = (settings: ViewSettings, parameter: Parameter) => ViewSettings

const reading =
  (changeOf: (parameter: Parameter) => Partial<PathSettings>): Reader =>
  (settings, parameter) => ({
    ...settings,
    paths: { ...(settings.paths ?? noPaths), ...changeOf(parameter) },
  })

const isUnsaid = ({ from, to, avoid, longer, chosen }: PathSettings): boolean =>
  from.length + to.length + avoid.length + longer === 0 && chosen === null

/**
 * `from=a,b&to=c&way=stands-on&avoid=d&longer=1&path=2`. Paths are counted from 1. Both ways is the way where none is
 * named; it is, where nothing else tells that paths are looked for.
 */
export const pathsCodec: ParameterCodec<ViewSettings> = {
  read: {
    from: reading((parameter) => ({ from: elementsOf(parameter) })),
    to: reading((parameter) => ({ to: elementsOf(parameter) })),
    way: reading((parameter) => ({ direction: knownItem(parameter, isDirection) ?? noPaths.direction })),
    avoid: reading((parameter) => ({ avoid: elementsOf(parameter) })),
    longer: reading((parameter) => ({ longer: numberOf(parameter, isLonger) ?? 0 })),
    path: reading((parameter) => {
      const place = numberOf(parameter, isWhole)
      return { chosen: place === null ? null : place - 1 }
    }),
  },
  write: ({ paths }) =>
    paths === null
      ? []
      : [
          formatList('from', paths.from),
          formatList('to', paths.to),
          paths.direction === noPaths.direction && !isUnsaid(paths) ? '' : formatItem('way', paths.direction),
          formatList('avoid', paths.avoid),
          paths.longer === 0 ? '' : formatItem('longer', paths.longer),
          paths.chosen === null ? '' : formatItem('path', paths.chosen + 1),
        ],
}
