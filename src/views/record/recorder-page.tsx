import type { ComponentType } from 'react'
import type { Tour } from '#model/story.ts'
import type { ReadRecord } from '#records/record-codec.ts'
import { RecorderPanel } from './recorder-panel.tsx'
import { useRecorder } from './use-recorder.ts'

interface Props {
  readonly recorded: ReadRecord<Tour>
  readonly ShownMap: ComponentType
}

/** A tour being recorded: its steps at the side, and the map to set up what the next one shows. */
export const RecorderPage = ({ recorded, ShownMap }: Props) => {
  const recorder = useRecorder(recorded)
  return (
    <div className="flex h-full min-h-0 max-sm:flex-col">
      <RecorderPanel recorder={recorder} />
      <div className="min-h-0 min-w-0 flex-1 max-sm:order-first">
        <ShownMap />
      </div>
    </div>
  )
}
