import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'

interface Props {
  readonly label: string
  readonly hint: string
  /** The name of the button that empties it. */
  readonly clearLabel: string
  readonly value: string
  readonly maxLength: number
  /** How wide it may be. */
  readonly className: string
  readonly onChange: (text: string) => void
  /** What Enter does with what was typed. */
  readonly onEnter?: () => void
}

/** A field for what is looked for. Escape empties it. */
export const FindField = ({
  label,
  hint,
  clearLabel,
  value,
  maxLength,
  className,
  onChange,
  onEnter,
}: Props) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    // Both keys belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onEnter?.()
    if (event.key === 'Escape') onChange('')
  }
  return (
    <span className={`relative flex flex-1 items-center ${className}`}>
      <Search size={15} className="pointer-events-none absolute left-2.5 text-soft" aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        className="h-8 w-full rounded-md border border-rule bg-paper pr-8 pl-8 text-sm placeholder:text-soft max-sm:text-[16px] [&::-webkit-search-cancel-button]:hidden"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button
          type="button"
          className="absolute right-1 grid size-6 place-items-center rounded text-soft hover:text-ink"
          aria-label={clearLabel}
          title={clearLabel}
          onClick={() => onChange('')}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
