import { memo } from 'react'

/**
 * Dims every box that is not lit, by one rule of style: hovering changes this one node of the page and none of the
 * boxes. Ids are kebab-case by the dataset's schema, so they can stand in a selector.
 */
export const EmphasisStyle = memo(({ lit }: { readonly lit: ReadonlySet<string> | null }) => {
  if (lit === null) return null
  const kept = [...lit].map((id) => `:not([data-id="${id}"])`).join('')
  return (
    <style>
      {`.map-root .react-flow__node:not(.react-flow__node-band):not(.react-flow__node-pillar):not(.react-flow__node-heading)${kept}{opacity:var(--dim);}`}
    </style>
  )
})
