import { Fragment } from 'react'
import { Clauses } from '#facts/clauses.tsx'
import { pathsWords } from '#i18n/paths-words.ts'
import type { ElementId } from '#model/id.ts'
import type { PathStep } from '#query/path-steps.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { citationsOf, verbOf } from './path-text.ts'

/** What a step says of its two ends, in the chosen language. */
export const useVerb = (): ((step: PathStep) => string) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  return (step) => verbOf({ model, language }, step)
}

const Name = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  return <b className="font-semibold">{text(model.elements.get(id)?.name ?? { zh: id, en: id })}</b>
}

/** A path as a sentence, with the clause of each step behind it. */
export const PathSentence = ({ steps }: { readonly steps: readonly PathStep[] }) => {
  const words = useWordsOf(pathsWords)
  const verbOf = useVerb()
  const [first] = steps
  if (!first) return words('pathsSame')
  return (
    <>
      <Name id={first.from} />
      {steps.map((step, index) => {
        const citations = citationsOf(step)
        return (
          <Fragment key={step.to}>
            {index > 0 && words('pathsThen')} <span className="text-soft">{verbOf(step)}</span>{' '}
            <Name id={step.to} />
            {citations.length > 0 && (
              <span className="text-soft text-xs">
                {words('pathsBefore')}
                <Clauses citations={citations} />
                {words('pathsAfter')}
              </span>
            )}
          </Fragment>
        )
      })}
      {words('pathsStop')}
    </>
  )
}
