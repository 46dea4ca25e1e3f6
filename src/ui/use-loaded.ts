import { useCallback, useEffect, useState } from 'react'

export interface Loaded<Part> {
  /** Null while it is on its way, and where it did not come. */
  readonly part: Part | null
  readonly hasFailed: boolean
  readonly retry: () => void
}

/**
 * A part of the page that is fetched when it is first wanted. `load` must stay the same function as long as the same
 * part is meant; the browser keeps what it has fetched, and asks again after a failure.
 */
export const useLoaded = <Part>(load: () => Promise<Part>): Loaded<Part> => {
  const [attempt, setAttempt] = useState(0)
  const [outcome, setOutcome] = useState<{ readonly of: typeof load; readonly part: Part | null } | null>(
    null,
  )
  // Asked again by the same function, it is another attempt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is what makes it load again
  useEffect(() => {
    let isWanted = true
    const settle = (part: Part | null): void => {
      if (isWanted) setOutcome({ of: load, part })
    }
    load().then(settle, () => settle(null))
    return () => {
      isWanted = false
    }
  }, [load, attempt])
  const mine = outcome?.of === load ? outcome : null
  const retry = useCallback(() => {
    setOutcome(null)
    setAttempt((number) => number + 1)
  }, [])
  return { part: mine?.part ?? null, hasFailed: mine !== null && mine.part === null, retry }
}
