import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Screen } from '#deep-link/screens.ts'
import { type ShortcutsKey, shortcutsWords } from '#i18n/shortcuts-words.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { searchKeys } from './search-keys.ts'

const shortcuts: readonly (readonly [readonly string[], ShortcutsKey | 'search'])[] = [
  [['←', '→', '↑', '↓'], 'keyArrows'],
  [['Enter'], 'keyEnter'],
  [['Shift', 'Enter'], 'keyShiftEnter'],
  [['Space'], 'keySpace'],
  [['Shift', 'Space'], 'keySelectAlso'],
  [['Backspace'], 'keyBackspace'],
  [['1–9', '0'], 'keyTrace'],
  [['P'], 'keyPaths'],
  [['Esc'], 'keyEscape'],
  [[...searchKeys, '/'], 'search'],
  [[':'], 'keySelector'],
  [['H'], 'keyHome'],
  [['F'], 'keyFit'],
  [['+', '−'], 'keyZoom'],
  [['O'], 'keyOutline'],
  [['D'], 'keyDetails'],
  [['?'], 'keyHelp'],
]

/** Those that play a tour, in either of its windows. */
const tourShortcuts: typeof shortcuts = [
  [['→', 'Space', 'PgDn'], 'keyNextStep'],
  [['←', 'PgUp'], 'keyPreviousStep'],
  [['Home', 'End'], 'keyEndSteps'],
  [['R'], 'keyReturn'],
  [['A'], 'keyAutoplay'],
  [['B', '.'], 'keyBlack'],
  [['S'], 'keySpotlight'],
  [['W'], 'keyPen'],
  [['Z'], 'keyUndoPen'],
  [['F5', 'Esc'], 'keyPresent'],
]

const steps: typeof shortcuts = [
  [['Ctrl', 'Z'], 'keyUndo'],
  [['Ctrl', 'Shift', 'Z'], 'keyRedo'],
]

/** Those of one screen alone. */
const screenShortcuts: Readonly<Partial<Record<Screen, typeof shortcuts>>> = {
  impact: [[['A'], 'keyOrigin'], [['X'], 'keyTakeOut'], ...steps],
  indicators: steps,
  timeline: [
    [['←', '→'], 'keyYear'],
    [['Home', 'End'], 'keyEndYears'],
  ],
}

const Keys = ({ of }: { readonly of: typeof shortcuts }) => {
  const words = useWordsOf(shortcutsWords)
  return (
    <dl className="grid gap-1.5 p-4">
      {of.map(([keys, key]) => (
        <div key={key} className="grid grid-cols-[124px_1fr] items-center gap-3 text-sm">
          <dt className="flex gap-1">
            {keys.map((name) => (
              <kbd
                key={name}
                className="rounded border border-rule bg-sunken px-1.5 font-sans text-xs leading-5"
              >
                {name}
              </kbd>
            ))}
          </dt>
          <dd>{words(key)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The list of keys. Asked for, so it may stand over the map. */
export const ShortcutsDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useWordsOf(shortcutsWords)
  const own = screenShortcuts[useAppState((state) => state.screen)]
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      aria-label={words('shortcuts')}
      onClose={onClose}
      className="m-auto w-[420px] sm:w-[800px] max-w-[calc(100vw-24px)] rounded-xl border border-rule bg-paper p-0 text-ink shadow-[var(--shadow-raised)] backdrop:bg-black/25"
    >
      <header className="flex items-center justify-between border-rule border-b py-1 pr-2 pl-4">
        <h2 className="font-semibold text-base">{words('shortcuts')}</h2>
        <IconButton label={words('close')} onPress={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, the keyboard must be able to scroll it */}
      <section className="max-h-[80vh] overflow-y-auto sm:flex" tabIndex={0} aria-label={words('shortcuts')}>
        <Keys of={shortcuts} />
        <div>
          {own && (
            <>
              <h3 className="px-4 pt-4 font-semibold text-sm">{words('shortcutsHere')}</h3>
              <Keys of={own} />
            </>
          )}
          <h3 className="px-4 pt-4 font-semibold text-sm">{words('tour')}</h3>
          <Keys of={tourShortcuts} />
        </div>
      </section>
    </dialog>
  )
}
