import { BasisMark } from '#facts/basis-mark.tsx'
import { Citations } from '#facts/clauses.tsx'
import { againstText, citationsOfProof, optionText, proofText } from '#i18n/quiz-text.ts'
import { quizWords } from '#i18n/quiz-words.ts'
import type { Basis, Citation } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { elementOf, type Model } from '#model/model.ts'
import type { Proof, Question } from '#query/quiz/question.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

const elementsOf = (proof: Proof): ElementId[] => {
  switch (proof.code) {
    case 'place':
      return [proof.element]
    case 'relations':
      return [...new Set(proof.relations.flatMap(({ from, to }) => [from, to]))]
    case 'link':
      return [proof.link.element]
    case 'measure':
      return [proof.measure.element]
  }
}

const basesOf = (model: Model, proof: Proof): Basis[] => {
  switch (proof.code) {
    case 'place':
      return [elementOf(model, proof.element).basis]
    case 'relations':
      return [...new Set(proof.relations.map(({ basis }) => basis))]
    case 'link':
      return [proof.link.basis]
    case 'measure':
      return [proof.measure.basis]
  }
}

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((each) => [`${each.source} ${each.section}`, each])).values(),
]

interface Props {
  readonly question: Question
  /** Which option was chosen; null where the time ran out. */
  readonly option: number | null
}

/** Whether the answer was right, the facts that prove it, and why the others are wrong. */
export const Explanation = ({ question, option }: Props) => {
  const words = useWordsOf(quizWords)
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const { showElements } = useActions()
  const { proof, options, right, against } = question
  const answer = options[right]
  const verdict = option === right ? 'right' : option === null ? 'timeUp' : 'wrong'
  const reasons = options.flatMap((each, at) => {
    const reason = against[at]
    return reason ? [againstText(model, language, each, reason)] : []
  })
  return (
    <section className="mt-4 grid gap-3 border-accent border-l-4 pl-4" aria-live="polite">
      <p className="font-semibold text-lg" data-verdict={verdict}>
        {words(verdict)}
      </p>
      {option !== right && answer && (
        <p>{words('rightAnswer', { answer: optionText(model, language, answer) })}</p>
      )}
      <p>
        {proofText(model, language, proof)}{' '}
        {basesOf(model, proof).map((basis) => (
          <BasisMark key={basis} basis={basis} />
        ))}
      </p>
      <Citations citations={distinct(citationsOfProof(model, proof))} />
      {reasons.some((reason) => reason !== '') && (
        <details className="text-sm">
          <summary className="cursor-pointer text-soft">{words('whyWrong')}</summary>
          <ul className="mt-1 list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <button
          type="button"
          className="text-button"
          data-primary="true"
          onClick={() => showElements(elementsOf(proof))}
        >
          {words('showOnMap')}
        </button>
      </p>
    </section>
  )
}
