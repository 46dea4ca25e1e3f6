import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { longestFind } from '#deep-link/dependencies-parameters.ts'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

interface Props {
  readonly label: string
  /** What Enter does with what was typed. */
  readonly onEnter?: () => void
}

/** A field that finds elements by their names. Escape empties it. */
export const FindField = ({ label, onEnter }: Props) => {
  const find = useAppState((state) => state.own.dependencies.find)
  const { changeScreen } = useActions()
  const words = useWordsOf(dependenciesWords)
  const change = (text: string): void => changeScreen('dependencies', { find: text })
  const onKeyDown = (event: KeyboardEvent): void => {
    // Both keys belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onEnter?.()
    if (event.key === 'Escape') change('')
  }
  return (
    <span className="relative flex min-w-0 flex-1 items-center">
      <Search size={15} className="pointer-events-none absolute left-2.5 text-soft" aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={words('narrowHint')}
        value={find}
        maxLength={longestFind}
        autoComplete="off"
        spellCheck={false}
        className="h-8 w-full rounded-md border border-rule bg-paper pr-8 pl-8 text-sm placeholder:text-soft [&::-webkit-search-cancel-button]:hidden max-sm:text-[16px]"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {find !== '' && (
        <button
          type="button"
          className="absolute right-1 grid size-6 place-items-center rounded text-soft hover:text-ink"
          aria-label={words('clearFind')}
          title={words('clearFind')}
          onClick={() => change('')}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
