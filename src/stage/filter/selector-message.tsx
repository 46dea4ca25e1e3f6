import { selectorErrorKeys, selectorWords } from '#i18n/selector-words.ts'
import type { MessageParams } from '#i18n/words.ts'
import type { Selected } from '#query/selector/evaluate-selector.ts'
import type { SelectorError, Suggestion } from '#query/selector/selector-error.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'

const suggestionsOf = (error: SelectorError): readonly Suggestion[] =>
  'suggestions' in error ? error.suggestions : []

const paramsOf = (error: SelectorError): MessageParams => ({
  ...('most' in error ? { most: error.most } : {}),
  ...('word' in error ? { word: error.word } : {}),
  ...('facet' in error ? { facet: error.facet } : {}),
  ...('text' in error ? { text: error.text } : {}),
})

/** What is wrong, at which character, and what may have been meant. */
export const SelectorProblem = ({
  id,
  error,
  onMeant,
}: {
  readonly id: string
  readonly error: SelectorError
  readonly onMeant: (suggestion: Suggestion) => void
}) => {
  const words = useWordsOf(selectorWords)
  const text = useText()
  const suggestions = suggestionsOf(error)
  return (
    <div className="flex flex-wrap items-center gap-x-3 px-4 pb-1.5 text-xs">
      <p id={id} role="status" className="text-danger">
        {words('selectorAt', { place: error.from + 1 })}
        {words(selectorErrorKeys[error.code], paramsOf(error))}
      </p>
      {suggestions.length > 0 && <span className="text-soft">{words('selectorMeant')}</span>}
      {suggestions.map((suggestion) => (
        <button
          key={suggestion.insert}
          type="button"
          className="link max-sm:min-h-9"
          onClick={() => onMeant(suggestion)}
        >
          {text(suggestion.name)}
        </button>
      ))}
    </div>
  )
}

/** How much a selector selects. */
export const SelectorCount = ({ selected }: { readonly selected: Selected }) => {
  const words = useWordsOf(selectorWords)
  const { elements, projects, indicators } = selected
  const counts = [
    ...(elements.size > 0 ? [words('selectorElements', { count: elements.size })] : []),
    ...(projects.size > 0 ? [words('selectorProjects', { count: projects.size })] : []),
    ...(indicators.size > 0 ? [words('selectorIndicators', { count: indicators.size })] : []),
  ]
  return (
    <p role="status" className="text-soft text-xs tabular-nums" data-selected={elements.size}>
      {counts.length > 0 ? counts.join(words('sep')) : words('selectorNothing')}
    </p>
  )
}
