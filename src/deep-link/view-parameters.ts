import { type Basis, bases } from '#model/citation.ts'
import { isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import type { FocusId, SelectableId, TraceSettings, ViewSettings } from '#visible-graph/view-settings.ts'
import { formatFilter, parseFilter } from './filter-parameters.ts'
import { formatItem, formatList, knownItem, knownItems, type ParameterCodec } from './parameters.ts'
import { pathsCodec } from './paths-parameters.ts'

const isBasis = (text: string): text is Basis => bases.includes(text as Basis)

const isFocusIn =
  (model: Model) =>
  (id: string): id is FocusId =>
    isElementId(model, id) || isPlaceId(model, id) || isProjectId(model, id)

const isSelectableIn =
  (model: Model) =>
  (id: string): id is SelectableId =>
    isFocusIn(model)(id) || [...model.indicators.keys()].some((known) => known === id)

const directions: readonly TraceSettings['direction'][] = ['stands-on', 'stood-on-by', 'both']

/** `stands-on,2` or `both,all` → how far and which way; null for anything else. */
const parseTrace = (value: string): TraceSettings | null => {
  const [way, far = ''] = value.split(',')
  const direction = directions.find((each) => each === way)
  if (!direction || !/^([1-9]|all)$/.test(far)) return null
  return { direction, hops: far === 'all' ? null : Number(far) }
}

const formatTrace = (trace: TraceSettings | null): string =>
  trace === null ? '' : `trace=${trace.direction},${trace.hops ?? 'all'}`

/** One of the view settings and the parameters that hold it. */
type ViewCodec = ParameterCodec<ViewSettings>

const focus: ViewCodec = {
  read: {
    focus: (settings, parameter) => ({
      ...settings,
      focus: knownItem(parameter, isFocusIn(parameter.model)),
    }),
  },
  write: (settings) => [formatItem('focus', settings.focus)],
}

const open: ViewCodec = {
  read: {
    open: (settings, parameter) => ({
      ...settings,
      open: knownItems(parameter, (id) => isElementId(parameter.model, id)),
    }),
  },
  write: (settings) => [formatList('open', settings.open)],
}

const select: ViewCodec = {
  read: {
    select: (settings, parameter) => ({
      ...settings,
      select: knownItems(parameter, isSelectableIn(parameter.model)),
    }),
  },
  write: (settings) => [formatList('select', settings.select)],
}

const hide: ViewCodec = {
  read: { hide: (settings, parameter) => ({ ...settings, hide: knownItems(parameter, isBasis) }) },
  write: (settings) => [formatList('hide', settings.hide)],
}

const filter: ViewCodec = {
  read: {
    only: (settings, parameter) => ({ ...settings, filter: parseFilter(parameter) }),
  },
  write: (settings) => [formatFilter(settings.filter)],
}

const trace: ViewCodec = {
  read: {
    trace: (settings, parameter) => {
      const wish = parseTrace(parameter.value)
      if (!wish) parameter.reject()
      return wish ? { ...settings, trace: wish } : settings
    },
  },
  write: (settings) => [formatTrace(settings.trace)],
}

/** How each of the view settings stands in an address, in the order in which they are written. */
export const viewCodecs = { focus, open, select, hide, filter, trace, paths: pathsCodec } satisfies Readonly<
  Record<keyof ViewSettings, ViewCodec>
>

/** Whether two settings show the same of a model. */
export const isSameView = (one: ViewSettings, other: ViewSettings): boolean =>
  Object.values(viewCodecs).every((codec) => codec.write(one).join() === codec.write(other).join())
