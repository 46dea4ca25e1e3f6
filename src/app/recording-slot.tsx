import type { ComponentType } from 'react'
import { useAppState } from '#state/store.ts'
import { useLoaded } from '#ui/use-loaded.ts'

const loadPill = (): Promise<ComponentType> =>
  import('#views/record/recording-pill.tsx').then((module) => module.RecordingPill)

const LoadedPill = () => {
  const { part: Pill } = useLoaded(loadPill)
  return Pill && <Pill />
}

/** Where a tour that is being recorded can take in what another screen shows. Loaded while one is. */
export const RecordingSlot = () => {
  const isWanted = useAppState(
    ({ screen, own }) =>
      own.record.tour !== null && screen !== 'record' && screen !== 'tour' && screen !== 'presenter',
  )
  return isWanted ? <LoadedPill /> : null
}
