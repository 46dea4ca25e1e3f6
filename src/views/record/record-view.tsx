import type { ComponentType } from 'react'
import { useRecordedTours } from '#facts/use-recorded-tours.ts'
import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { RecordedList } from './recorded-list.tsx'
import { RecorderPage } from './recorder-page.tsx'

/** The recorded tours, or the one that is being edited. The map beside it is given: no screen knows another. */
export const RecordView = ({ ShownMap }: { readonly ShownMap: ComponentType }) => {
  const words = useWords()
  const isKept = useAppState((state) => state.keeping !== 'loading')
  const wanted = useAppState((state) => state.own.record.tour)
  const { read, unread } = useRecordedTours()
  const recorded = read.find(({ content }) => content.id === wanted)
  if (recorded) return <RecorderPage key={recorded.record.id} recorded={recorded} ShownMap={ShownMap} />
  if (isKept) return <RecordedList recorded={read} unread={unread} unknown={wanted} />
  return (
    <p className="grid h-full place-items-center text-soft" role="status">
      {words('screenLoading')}
    </p>
  )
}
