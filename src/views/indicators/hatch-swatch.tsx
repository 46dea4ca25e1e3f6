import type { Hatch } from '#visible-graph/box-mark.ts'

const stripes = (angle: string): string =>
  `repeating-linear-gradient(${angle},var(--soft) 0 1px,transparent 1px 4px)`

const looks: Readonly<Record<Hatch, string>> = {
  rising: stripes('-45deg'),
  falling: stripes('45deg'),
  crossed: `${stripes('45deg')},${stripes('-45deg')}`,
  level: stripes('0deg'),
  dots: 'radial-gradient(var(--soft) 1px,transparent 1.2px) 0 0/4px 4px',
}

/** A hatch of the map in small. */
export const HatchSwatch = ({ hatch }: { readonly hatch: Hatch }) => (
  <span
    aria-hidden="true"
    className="inline-block size-3.5 shrink-0 rounded-sm border border-rule"
    style={{ background: looks[hatch] }}
  />
)
