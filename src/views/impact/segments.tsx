import type { ReactNode } from 'react'

interface SegmentProps {
  readonly isOn: boolean
  readonly onPress: () => void
  readonly title?: string
  readonly children: ReactNode
}

/** One of a few choices that stand side by side. */
export const Segment = ({ isOn, onPress, title, children }: SegmentProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    title={title}
    className="inline-flex items-center gap-1.5 border-rule border-r px-2.5 last:border-r-0 hover:not-aria-pressed:bg-sunken aria-pressed:bg-accent-ground aria-pressed:font-semibold aria-pressed:text-accent"
    onClick={onPress}
  >
    {children}
  </button>
)

/** A few choices side by side, under a name that is spoken. */
export const Segments = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <fieldset className="flex h-8 shrink-0 overflow-hidden rounded-md border border-rule bg-paper text-xs">
    <legend className="sr-only">{label}</legend>
    {children}
  </fieldset>
)
