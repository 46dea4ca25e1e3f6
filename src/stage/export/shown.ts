import type { DrawingInput } from '#export/build-drawing.ts'
import type { Text } from '#model/text.ts'
import type { Account } from '#visible-graph/account.ts'
import type { MarkMeaning } from '#visible-graph/box-mark.ts'

/** What stands with a picture of an answer outside of the page, where the screen round it does not say it. */
export interface PictureWords {
  readonly title: Text
  readonly narration: Text
}

/** What is on the stage, for taking out of the page: the picture in place, what is lit and marked on it, and its account. */
export interface Shown extends Omit<DrawingInput, 'palette'> {
  readonly account: Account
  /** Null where the picture speaks for itself. */
  readonly words: PictureWords | null
  /** What the marks on it mean. */
  readonly meanings: readonly MarkMeaning[]
  /** Short, for the name of a file. */
  readonly name: string
}
