import { Undo2, X } from 'lucide-react'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'

const returnKey = 'R'

/** On the other screens, the way back to the tour that one has left for a while. */
export const TourPill = () => {
  const step = useAppState(({ screen, own }) =>
    screen === 'tour' || screen === 'presenter' || own.tour.tour === null ? null : own.tour.step,
  )
  const { returnToStep, openTour } = useActions()
  const words = useWords()
  if (step === null) return null
  return (
    <div className="fixed bottom-12 left-4 z-10 flex items-center gap-1 rounded-full border border-accent bg-accent-ground py-0.5 pr-1 pl-1 text-sm shadow-[var(--shadow-raised)]">
      <button
        type="button"
        className="text-button font-semibold"
        aria-keyshortcuts="r"
        onClick={returnToStep}
      >
        <Undo2 size={15} aria-hidden="true" />
        {words('returnToStep', { step })}
        <kbd className="rounded border border-rule bg-paper px-1.5 font-sans text-xs">{returnKey}</kbd>
      </button>
      <IconButton label={words('endTour')} onPress={() => openTour(null)}>
        <X size={15} />
      </IconButton>
    </div>
  )
}
