import { ChevronDown } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react'

interface Props {
  readonly label: string
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A button with a panel under it, which closes when one goes elsewhere or presses Escape. */
export const DropPanel = ({ label, icon, children }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Escape' || !isOpen) return
    setOpen(false)
    event.currentTarget.querySelector('button')?.focus()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are an addition to the controls inside
    <div className="relative" onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="text-button"
        data-primary="true"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        {label}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <section
          aria-label={label}
          // Pressing beside a control in the panel must not take the focus out of it, which would close it.
          tabIndex={-1}
          className="absolute top-9 right-0 z-30 max-h-[70vh] min-w-48 overflow-y-auto rounded-lg border border-rule bg-paper p-2 shadow-[var(--shadow-raised)] outline-none max-sm:right-auto max-sm:left-0"
        >
          {children}
        </section>
      )}
    </div>
  )
}
