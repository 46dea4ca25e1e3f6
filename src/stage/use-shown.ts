import { useMemo } from 'react'
import type { DrawnAnswer } from '#export/drawing-of-address.ts'
import type { PictureWords, Shown } from '#stage/export/shown.ts'
import { useAppState } from '#state/store.ts'
import type { Account } from '#visible-graph/account.ts'
import { type MarkMeaning, meaningsIn } from '#visible-graph/box-mark.ts'
import { emphasisOf } from '#visible-graph/emphasis.ts'
import type { Question } from '#visible-graph/question.ts'
import type { Picture } from './use-placed-graph.ts'

interface Input {
  readonly picture: Picture | null
  readonly selection: Question
  readonly answer:
    | (DrawnAnswer & { readonly meanings?: readonly MarkMeaning[]; readonly words?: PictureWords })
    | null
  readonly account: Account
}

/**
 * What is on the stage as it can be taken out of the page: what was asked for, and not what the pointer happens to stand
 * over. Null while there is no picture.
 */
export const useShown = ({ picture, selection, answer, account }: Input): Shown | null => {
  const language = useAppState((state) => state.language)
  const screen = useAppState((state) => state.screen)
  const focus = useAppState((state) => state.settings.focus)
  return useMemo(() => {
    if (!picture) return null
    const boxes = new Set(selection.boxes)
    return {
      ...picture,
      emphasis: answer ?? emphasisOf(picture.graph, selection),
      hopOfBox: answer?.hopOfBox ?? null,
      marks: answer?.marks ?? null,
      asked: boxes,
      selected: boxes,
      language,
      account,
      words: answer?.words ?? null,
      meanings: meaningsIn(answer?.marks ?? new Map(), answer?.meanings ?? []),
      name: screen === 'map' ? (focus ?? 'landscape') : screen,
    }
  }, [picture, selection, answer, account, language, screen, focus])
}
