interface Props {
  readonly isOn: boolean
  readonly label: string
  readonly onPress: () => void
}

/** One of several settings side by side. */
export const Choice = ({ isOn, label, onPress }: Props) => (
  <button
    type="button"
    aria-pressed={isOn}
    className={`rounded-md border px-2 py-1 text-xs ${isOn ? 'border-accent bg-accent-ground font-semibold text-accent' : 'border-rule hover:bg-sunken'}`}
    onClick={onPress}
  >
    {label}
  </button>
)
