import { selectorWords } from '#i18n/selector-words.ts'
import type { Completion } from '#query/selector/complete-selector.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { FieldCompletion } from './use-completion.ts'

const nameKinds = {
  element: 'selectorElement',
  project: 'selectorProject',
  indicator: 'selectorIndicator',
  place: 'selectorPlace',
} as const

const useMeaning = (): ((option: Completion) => string) => {
  const words = useWordsOf(selectorWords)
  const text = useText()
  return (option) => {
    switch (option.kind) {
      case 'name':
        return option.insert.includes(text(option.name))
          ? words(nameKinds[option.of])
          : `${text(option.name)} · ${words(nameKinds[option.of])}`
      case 'value':
        return text(option.name)
      case 'keyword':
        return words(`keyword_${option.facet}`)
      case 'joint':
        return words(`joint_${option.word}`)
    }
  }
}

/** What may be written next: a listbox whose options the field walks through. */
export const CompletionList = ({
  id,
  completion: { options, active, point, accept },
}: {
  readonly id: string
  readonly completion: FieldCompletion
}) => {
  const words = useWordsOf(selectorWords)
  const meaningOf = useMeaning()
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words('selectorCompletions')}
      tabIndex={-1}
      className="absolute inset-x-0 top-full z-30 max-h-72 overflow-y-auto rounded-b-lg border border-rule border-t-0 bg-paper py-1 shadow-[var(--shadow-raised)]"
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={option.insert}
          id={`${id}-${index}`}
          role="option"
          aria-selected={option === active}
          className="flex min-h-8 cursor-pointer items-baseline gap-4 px-4 py-1 text-sm aria-selected:bg-accent-ground max-sm:min-h-10"
          onPointerMove={() => point(option)}
          onClick={() => accept(option)}
        >
          <code className="shrink-0 font-mono text-[13px]">{option.insert}</code>
          {meaningOf(option) !== option.insert && (
            <span className="min-w-0 truncate text-soft text-xs">{meaningOf(option)}</span>
          )}
        </div>
      ))}
    </div>
  )
}
