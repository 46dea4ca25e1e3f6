import type { ReactNode } from 'react'

export interface FacetOption {
  readonly key: string
  readonly name: string
  readonly isOn: boolean
  /** What it would leave by itself. */
  readonly count: number
  readonly onToggle: () => void
  /** A hue, for what has one. */
  readonly hue?: string
  /** Stands under the one before it. */
  readonly isInner?: boolean
}

const Option = ({ name, isOn, count, onToggle, hue, isInner = false }: FacetOption) => (
  <label
    className={`flex min-h-6 cursor-pointer items-center gap-2 rounded px-1 text-xs hover:bg-sunken max-sm:min-h-9 ${isInner ? 'ml-5' : ''}`}
    data-hue={hue}
  >
    <input
      type="checkbox"
      checked={isOn}
      onChange={onToggle}
      className="size-3.5 shrink-0 accent-(--accent)"
    />
    {hue && <span className="size-3 shrink-0 rounded-sm border border-(--shade) bg-(--tone)" />}
    <span className={`min-w-0 ${isOn ? 'font-semibold' : ''}`}>{name}</span>
    <span className="ml-auto pl-2 text-soft tabular-nums">{count}</span>
  </label>
)

/** A facet: its name, and its values to be ticked. Nothing where it has none. */
export const FacetOptions = ({
  title,
  options,
  children,
}: {
  readonly title: string
  readonly options: readonly FacetOption[]
  readonly children?: ReactNode
}) =>
  options.length === 0 ? null : (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 px-1 font-semibold text-soft text-xs">{title}</legend>
      {options.map((option) => (
        <Option {...option} key={option.key} />
      ))}
      {children}
    </fieldset>
  )
