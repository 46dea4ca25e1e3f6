import type { RefObject } from 'react'
import type { SelectorError } from '#query/selector/selector-error.ts'

/** The text of a field once more, unseen, under it: so a wave can stand below the piece that is wrong. */
export const Squiggle = ({
  mirror,
  text,
  error,
}: {
  readonly mirror: RefObject<HTMLDivElement | null>
  readonly text: string
  readonly error: SelectorError | null
}) => (
  <div
    ref={mirror}
    aria-hidden="true"
    className="pointer-events-none absolute inset-0 overflow-hidden whitespace-pre font-mono text-[14px] text-transparent leading-10 max-sm:text-[16px]"
  >
    {error && (
      <>
        {text.slice(0, error.from)}
        <span
          data-error={`${error.from} ${error.to}`}
          className="underline decoration-2 decoration-danger decoration-wavy underline-offset-4"
        >
          {text.slice(error.from, error.to) || '\u2007'}
        </span>
        {text.slice(error.to)}
      </>
    )}
  </div>
)
