import { useEffect, useMemo, useState } from 'react'
import { emptyRun, formatWish } from '#deep-link/impact-parameters.ts'
import { parseCaseText } from '#scenario/case-text.ts'
import type { CaseProblem } from '#scenario/impact-case.ts'
import { openedOn } from '#scenario/keep-case.ts'
import { useActions, useAppState } from '#state/store.ts'

/** What became of the case in the address: on its way, opened, or not to be read. */
export type LinkedCase =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'failed'; readonly problem: CaseProblem }

const isEmpty = (wish: typeof emptyRun): boolean => `${formatWish(wish)}` === `${formatWish(emptyRun)}`

/** Opens the case that the address carries, as soon as it is unpacked. */
export const useLinkedCase = (): LinkedCase => {
  const model = useAppState((state) => state.model)
  const link = useAppState((state) => state.own.impact.link)
  // An address gone back to says the case again and asks nothing yet.
  const isAsked = useAppState((state) => !isEmpty(state.own.impact.wish))
  const { openCase } = useActions()
  const [failed, setFailed] = useState<{ readonly link: string; readonly problem: CaseProblem } | null>(null)
  useEffect(() => {
    if (link === null || isAsked) return undefined
    let isWanted = true
    const open = async (): Promise<void> => {
      const { cases, problems } = await parseCaseText(link)
      if (!isWanted) return
      const [content] = cases
      const [problem] = problems
      if (content) {
        const { opened, wish } = openedOn(model, content, null)
        openCase(opened, wish, link)
      } else if (problem) setFailed({ link, problem })
    }
    void open()
    return () => {
      isWanted = false
    }
  }, [model, link, isAsked, openCase])
  return useMemo(() => {
    if (link === null || isAsked) return { state: 'none' }
    return failed?.link === link ? { state: 'failed', problem: failed.problem } : { state: 'reading' }
  }, [link, isAsked, failed])
}
