import { type RollUp, rollUps } from '#query/roll-up-progress.ts'
import { formatItem, knownItem, type ParameterCodec } from './parameters.ts'

/** What the ground of a box, its badge and its hatch tell on the indicators screen: a channel each. */
export const indicatorColours = ['progress', 'none'] as const
export const indicatorBadges = ['way', 'count', 'none'] as const
export const indicatorHatches = ['none', 'binding', 'status'] as const
/** Which indicators are listed. */
export const indicatorNatures = ['all', 'binding', 'expected'] as const

/** What is set on the indicators screen; which indicator is chosen is what is selected. */
export interface IndicatorsSettings {
  readonly roll: RollUp
  readonly colour: (typeof indicatorColours)[number]
  readonly badge: (typeof indicatorBadges)[number]
  readonly hatch: (typeof indicatorHatches)[number]
  readonly nature: (typeof indicatorNatures)[number]
}

export const defaultIndicatorsSettings: IndicatorsSettings = {
  roll: 'worst',
  colour: 'progress',
  badge: 'way',
  hatch: 'none',
  nature: 'all',
}

type Codec = ParameterCodec<IndicatorsSettings>

/** Reads one of some known words; another one is rejected and leaves the setting as it is. */
const readOf =
  <Name extends keyof IndicatorsSettings>(
    name: Name,
    known: readonly IndicatorsSettings[Name][],
  ): Codec['read'][string] =>
  (settings, parameter) => {
    const isKnown = (text: string): text is IndicatorsSettings[Name] => known.some((each) => each === text)
    return { ...settings, [name]: knownItem(parameter, isKnown) ?? settings[name] }
  }

const names = ['roll', 'colour', 'badge', 'hatch', 'nature'] as const satisfies (keyof IndicatorsSettings)[]

/** How the screen's own settings stand in its address: `roll=mean&colour=none&badge=count&hatch=binding&nature=binding`. */
export const indicatorsCodec: Codec = {
  read: {
    roll: readOf('roll', rollUps),
    colour: readOf('colour', indicatorColours),
    badge: readOf('badge', indicatorBadges),
    hatch: readOf('hatch', indicatorHatches),
    nature: readOf('nature', indicatorNatures),
  },
  write: (settings) =>
    names.map((name) =>
      formatItem(name, settings[name] === defaultIndicatorsSettings[name] ? null : settings[name]),
    ),
}
