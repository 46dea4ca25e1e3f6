import type { TourId } from '#model/id.ts'
import { formatItem, type Parameter, type ParameterCodec } from './parameters.ts'

/** Where one is in a tour. */
export interface TourSettings {
  /** Null offers all tours. Whether there is one of that id is known when the tours are loaded. */
  readonly tour: TourId | null
  /** Counted from 1. */
  readonly step: number
  /** Wandered off: what is seen is no longer what the step says, and stands in the address beside it. */
  readonly isAway: boolean
}

export const defaultTourSettings: TourSettings = { tour: null, step: 1, isAway: false }

/** Whether a text can be the id of a tour. */
export const isTourId = (text: string): text is TourId => /^[a-z0-9](?:-?[a-z0-9])*$/i.test(text)

/** How a tour stands in an address, behind the name of the screen. */
export const tourPath = <Settings extends { readonly tour: TourId | null }>() => ({
  read: (settings: Settings, { value, reject }: Parameter): Settings => {
    if (isTourId(value)) return { ...settings, tour: value }
    reject()
    return settings
  },
  write: ({ tour }: Settings): string => tour ?? '',
})

/** Reads a step, counted from 1. */
export const readStep = <Settings extends { readonly step: number | null }>(
  settings: Settings,
  { value, reject }: Parameter,
): Settings => {
  if (/^[1-9]\d{0,3}$/.test(value)) return { ...settings, step: Number(value) }
  reject()
  return settings
}

/** How a tour and its step stand in an address: `#/tour/the-stack?step=4`, with `away=1` behind it where one wandered off. */
export const tourCodec: ParameterCodec<TourSettings> = {
  path: tourPath(),
  read: {
    step: readStep,
    away: (settings, { value, reject }) => {
      if (value === '1') return { ...settings, isAway: true }
      reject()
      return settings
    },
  },
  write: ({ tour, step, isAway }) =>
    tour === null ? [] : [formatItem('step', step), formatItem('away', isAway ? 1 : null)],
}

/** The presenter's window is always at a step; only the window of the map wanders off. */
export const presenterCodec: ParameterCodec<TourSettings> = {
  path: tourPath(),
  read: { step: readStep },
  write: (settings) => tourCodec.write({ ...settings, isAway: false }),
}
