import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
  /** For a button that switches something on and off. */
  readonly pressed?: boolean
  readonly disabled?: boolean
}

/** A square button with a picture and a spoken name. */
export const IconButton = ({ label, onPress, children, pressed, disabled = false }: Props) => (
  <button
    type="button"
    className="icon-button"
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onPress}
  >
    {children}
  </button>
)
