import { ArrowDown, ArrowUp, Camera, Copy, Eye, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { recordWords } from '#i18n/record-words.ts'
import type { TourStep } from '#model/story.ts'
import type { StepWords } from '#recording/edit-tour.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ClauseChoice } from './clause-choice.tsx'
import { TextFields } from './text-fields.tsx'

interface Props {
  readonly step: TourStep
  readonly isFirst: boolean
  readonly isLast: boolean
  /** `subject` names the field that is being written. */
  readonly onWords: (change: StepWords, subject: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
  readonly onShow: () => void
  readonly onTakeView: () => void
}

const Seconds = ({ step, onWords }: Pick<Props, 'step' | 'onWords'>) => {
  const words = useWordsOf(recordWords)
  const id = useId()
  return (
    <p className="flex items-center gap-2">
      <label htmlFor={id} className="text-soft text-xs">
        {words('seconds')}
      </label>
      <input
        id={id}
        type="number"
        min={0}
        max={3600}
        className="w-24 rounded-md border border-rule bg-paper px-2 py-1 text-sm tabular-nums"
        value={step.seconds ?? 40}
        onChange={({ target }) => {
          const seconds = Math.min(3600, Math.max(0, Math.round(target.valueAsNumber)))
          if (Number.isFinite(seconds)) onWords({ seconds }, 'seconds')
        }}
      />
    </p>
  )
}

/** One step: where it stands, what it shows, and what is told at it. */
export const StepEditor = (props: Props) => {
  const { step, isFirst, isLast, onWords, onMove, onDuplicate, onDelete, onShow, onTakeView } = props
  const words = useWordsOf(recordWords)
  return (
    <div className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center">
        <IconButton label={words('moveUp')} onPress={() => onMove(-1)} disabled={isFirst}>
          <ArrowUp size={16} />
        </IconButton>
        <IconButton label={words('moveDown')} onPress={() => onMove(1)} disabled={isLast}>
          <ArrowDown size={16} />
        </IconButton>
        <IconButton label={words('duplicate')} onPress={onDuplicate}>
          <Copy size={16} />
        </IconButton>
        <IconButton label={words('deleteStep')} onPress={onDelete}>
          <Trash2 size={16} />
        </IconButton>
        <IconButton label={words('showView')} onPress={onShow}>
          <Eye size={16} />
        </IconButton>
        <button type="button" className="text-button" onClick={onTakeView}>
          <Camera size={15} aria-hidden="true" />
          {words('takeView')}
        </button>
      </div>
      <TextFields name="title" text={step.title} onChange={(title) => onWords({ title }, 'title')} />
      <TextFields
        name="narration"
        rows={4}
        text={step.narration}
        onChange={(narration) => onWords({ narration }, 'narration')}
      />
      <TextFields
        name="notes"
        rows={2}
        text={step.notes ?? { zh: '', en: '' }}
        onChange={(notes) => onWords({ notes }, 'notes')}
      />
      <Seconds step={step} onWords={onWords} />
      <ClauseChoice step={step} onChange={(citations) => onWords({ citations }, 'clauses')} />
    </div>
  )
}
