import { FileUp, Pencil, Play, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { recordWords } from '#i18n/record-words.ts'
import type { TourId } from '#model/id.ts'
import type { Tour } from '#model/story.ts'
import type { ReadRecord } from '#records/record-codec.ts'
import { useActions } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ImportReport } from './import-report.tsx'
import { UndoLine } from './undo-line.tsx'
import { type Imported, useNewTours } from './use-new-tours.ts'

interface ItemProps {
  readonly tour: Tour
  readonly onEdit: () => void
  readonly onDelete: () => void
}

const Item = ({ tour, onEdit, onDelete }: ItemProps) => {
  const words = useWordsOf(recordWords)
  const text = useText()
  const { openTour, openScreen } = useActions()
  const title = text(tour.title) || words('untitled')
  const play = (): void => {
    openScreen('tour')
    openTour(tour.id)
  }
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-xl border border-rule bg-paper py-2 pr-2 pl-4">
      <div className="min-w-40 flex-1">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-soft text-sm tabular-nums">{words('stepCount', { count: tour.steps.length })}</p>
      </div>
      <button type="button" className="text-button" data-primary="true" onClick={onEdit}>
        <Pencil size={15} aria-hidden="true" />
        {words('edit')}
      </button>
      {tour.steps.length > 0 && (
        <button type="button" className="text-button" onClick={play}>
          <Play size={15} aria-hidden="true" />
          {words('play')}
        </button>
      )}
      <IconButton label={words('deleteTour', { title })} onPress={onDelete}>
        <Trash2 size={16} />
      </IconButton>
    </li>
  )
}

const ImportButton = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const words = useWordsOf(recordWords)
  return (
    <label className="text-button cursor-pointer focus-within:outline-2 focus-within:outline-accent">
      <FileUp size={15} aria-hidden="true" />
      {words('importFile')}
      <input
        type="file"
        accept=".yaml,.yml,.json"
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onFile(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}

interface Props {
  readonly recorded: readonly ReadRecord<Tour>[]
  readonly unread: number
  /** The id in the address that no recorded tour has; null where none was asked for. */
  readonly unknown: TourId | null
}

/** All tours that were recorded in this browser on the open model. */
export const RecordedList = ({ recorded, unread, unknown }: Props) => {
  const words = useWordsOf(recordWords)
  const text = useText()
  const { changeScreen, dropRecord, keepRecord } = useActions()
  const { begin, importFile } = useNewTours(recorded.map(({ content }) => content))
  const [imported, setImported] = useState<Imported | null>(null)
  const [deleted, setDeleted] = useState<ReadRecord<Tour> | null>(null)
  const edit = (tour: TourId): void => changeScreen('record', { tour, step: null })
  return (
    <div className="h-full overflow-y-auto">
      <section className="mx-auto grid max-w-[820px] gap-4 p-6 max-sm:p-4">
        <header className="grid gap-1">
          <h2 className="font-semibold text-lg">{words('myTours')}</h2>
          <p className="text-soft text-sm">{words('myToursHint')}</p>
        </header>
        {unknown !== null && (
          <p role="alert" className="text-danger text-sm">
            {words('unknownTour', { id: unknown })}
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          <button type="button" className="text-button" data-primary="true" onClick={() => edit(begin())}>
            <Plus size={15} aria-hidden="true" />
            {words('newTour')}
          </button>
          <ImportButton onFile={(file) => void importFile(file).then(setImported)} />
        </p>
        {imported && <ImportReport {...imported} />}
        {deleted && (
          <UndoLine
            message={words('tourDeleted', { title: text(deleted.content.title) || words('untitled') })}
            onUndo={() => {
              keepRecord(deleted.record)
              setDeleted(null)
            }}
          />
        )}
        {recorded.length === 0 && <p className="text-soft">{words('noneYet')}</p>}
        <ul className="grid gap-2">
          {recorded.map((each) => (
            <Item
              key={each.record.id}
              tour={each.content}
              onEdit={() => edit(each.content.id)}
              onDelete={() => {
                dropRecord(each.record.id)
                setDeleted(each)
              }}
            />
          ))}
        </ul>
        {unread > 0 && <p className="text-soft text-sm">{words('unreadTours', { count: unread })}</p>}
      </section>
    </div>
  )
}
