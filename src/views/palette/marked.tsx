import type { Range } from '#query/search-match.ts'

/** A text with the pieces marked at which a query was found. */
export const Marked = ({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) => (
  <>
    {ranges.map(([from, to], index) => (
      <span key={from}>
        {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
        <mark className="bg-transparent font-semibold text-accent">{text.slice(from, to)}</mark>
      </span>
    ))}
    {text.slice(ranges.at(-1)?.[1] ?? 0)}
  </>
)
