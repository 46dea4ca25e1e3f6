import type { ReactNode } from 'react'

/** A titled part of a details panel. */
export const Section = ({
  title,
  count,
  children,
}: {
  title: string
  count?: number
  children: ReactNode
}) => (
  <section className="border-rule border-t px-4 py-3">
    <h3 className="mb-1.5 flex items-baseline gap-1.5 font-semibold text-sm">
      {title}
      {count !== undefined && <span className="font-normal text-soft tabular-nums">{count}</span>}
    </h3>
    {children}
  </section>
)

/** A label and what it says. */
export const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="grid grid-cols-[76px_1fr] gap-2 text-sm">
    <dt className="text-soft">{label}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)
