import { formatAddress, parseAddress } from '#deep-link/address.ts'
import type { Model } from '#model/model.ts'
import type { TourStep } from '#model/story.ts'
import { useActions, useAppState } from '#state/store.ts'
import type { ViewSettings } from '#visible-graph/view-settings.ts'

interface PresentView {
  readonly model: Model
  readonly settings: ViewSettings
  /** The address that a step with this view has: of the screen that is shown, or of the map beside the recorder. */
  readonly address: string
  /**
   * Shows what a step shows: beside the recorder what is on the map, all else on its own screen. `place` chooses the step,
   * counted from 1.
   */
  readonly show: (step: TourStep, place?: number) => void
}

/** What is on screen now, as a step would show it. */
export const usePresentView = (): PresentView => {
  const model = useAppState((state) => state.model)
  const settings = useAppState((state) => state.settings)
  const shown = useAppState((state) => state.screen)
  const own = useAppState((state) => state.own)
  const { followAddress } = useActions()
  const screen = shown === 'record' ? 'map' : shown
  return {
    model,
    settings,
    address: formatAddress({ screen, settings, own, language: null, theme: null }),
    show: ({ link }, place = own.record.step ?? undefined) => {
      const { value, problems } = parseAddress(model, link)
      const isMap = value.screen === 'map'
      const next = {
        ...value,
        own: { ...value.own, tour: own.tour, record: { ...own.record, step: place ?? null } },
      }
      followAddress(isMap ? { ...next, screen: 'record' } : next, problems)
    },
  }
}
