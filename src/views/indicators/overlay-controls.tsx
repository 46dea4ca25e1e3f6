import {
  type IndicatorsSettings,
  indicatorBadges,
  indicatorColours,
  indicatorHatches,
} from '#deep-link/indicators-parameters.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { rollUps } from '#query/roll-up-progress.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

const choices = {
  colour: indicatorColours,
  badge: indicatorBadges,
  hatch: indicatorHatches,
  roll: rollUps,
} as const

type Channel = keyof typeof choices
const channels: readonly Channel[] = ['colour', 'badge', 'hatch', 'roll']

/** The words of what a channel shows. */
const keyOf = (channel: Channel, own: Pick<IndicatorsSettings, Channel>) => {
  switch (channel) {
    case 'colour':
      return `colour_${own.colour}` as const
    case 'badge':
      return `badge_${own.badge}` as const
    case 'hatch':
      return `hatch_${own.hatch}` as const
    case 'roll':
      return `roll_${own.roll}` as const
  }
}

/** Says what the ground, the badge and the hatch of a box tell, and what a parent shows. */
export const OverlayControls = () => {
  const own = useAppState((state) => state.own.indicators)
  const { changeScreen } = useActions()
  const words = useWordsOf(indicatorsWords)
  return (
    <fieldset className="flex shrink-0 flex-wrap gap-x-4 gap-y-1 border-rule border-b bg-paper px-3 py-1.5">
      <legend className="sr-only">{words('overlays')}</legend>
      {channels.map((channel) => (
        <label key={channel} className="flex items-center gap-1.5 text-soft text-xs">
          {words(channel)}
          <select
            className="h-7 rounded-md border border-rule bg-paper px-1 text-ink"
            value={own[channel]}
            onChange={(event) => changeScreen('indicators', { [channel]: event.target.value })}
          >
            {choices[channel].map((choice) => (
              <option key={choice} value={choice}>
                {words(keyOf(channel, { ...own, [channel]: choice }))}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}
