import { Undo2 } from 'lucide-react'
import { recordWords } from '#i18n/record-words.ts'
import { useWordsOf } from '#state/use-words.ts'

interface Props {
  readonly message: string
  readonly onUndo: () => void
}

/** Says that something is gone, and brings it back. */
export const UndoLine = ({ message, onUndo }: Props) => {
  const words = useWordsOf(recordWords)
  return (
    <p role="status" className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-1 text-sm">
      <span className="min-w-0 flex-1">{message}</span>
      <button type="button" className="text-button font-semibold" onClick={onUndo}>
        <Undo2 size={15} aria-hidden="true" />
        {words('undo')}
      </button>
    </p>
  )
}
