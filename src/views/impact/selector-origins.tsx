import { ListPlus } from 'lucide-react'
import { type RefObject, useEffect, useId } from 'react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { ItemId } from '#query/impact-wish.ts'
import type { Selected } from '#query/selector/evaluate-selector.ts'
import type { SelectorError } from '#query/selector/selector-error.ts'
import { SelectorCount, SelectorProblem } from '#stage/filter/selector-message.tsx'
import { useSelector } from '#stage/filter/use-selector.ts'
import { useWordsOf } from '#state/use-words.ts'

interface Props {
  readonly text: string
  /** Whether Enter takes what is found: nothing else is pointed at. */
  readonly isActive: boolean
  /** What Enter does in the field while a selector stands there that finds something. */
  readonly onEnter: RefObject<(() => void) | null>
  readonly onText: (text: string) => void
  readonly onChoose: (items: readonly ItemId[]) => void
}

const itemsOf = ({ elements, projects, indicators }: Selected): readonly ItemId[] => [
  ...elements,
  ...projects,
  ...indicators,
]

/** The text once more with a wave under the piece that is wrong: the field may be too narrow to show it. */
const Piece = ({ text, error: { from, to } }: { readonly text: string; readonly error: SelectorError }) => (
  <p
    aria-hidden="true"
    className="overflow-x-auto whitespace-pre px-4 pt-1.5 font-mono text-[13px] leading-7"
  >
    {text.slice(0, from)}
    <span
      data-error={`${from} ${to}`}
      className="underline decoration-2 decoration-danger decoration-wavy underline-offset-4"
    >
      {text.slice(from, to) || '\u2007'}
    </span>
    {text.slice(to)}
  </p>
)

/** What is typed as a selector: how much it finds, to be made origins at once, or which character is wrong. */
export const SelectorOrigins = ({ text, isActive, onEnter, onText, onChoose }: Props) => {
  const words = useWordsOf(impactScreenWords)
  const id = useId()
  const { selector, error, selected } = useSelector(text)
  const items = selector && selected ? itemsOf(selected) : []
  const canChoose = items.length > 0
  useEffect(() => {
    onEnter.current = canChoose ? () => onChoose(items) : null
    return () => {
      onEnter.current = null
    }
  })
  if (error) {
    return (
      <>
        <Piece text={text} error={error} />
        <SelectorProblem
          id={id}
          error={error}
          onMeant={({ insert }) => onText(`${text.slice(0, error.from)}${insert}${text.slice(error.to)}`)}
        />
      </>
    )
  }
  if (!selected) return null
  return (
    <div
      className={`flex items-center justify-between gap-3 px-3 py-1.5 ${isActive && canChoose ? 'bg-accent-ground' : ''}`}
    >
      <SelectorCount selected={selected} />
      {canChoose && (
        <button
          type="button"
          className="text-button h-7!"
          data-primary="true"
          onClick={() => onChoose(items)}
        >
          <ListPlus size={14} aria-hidden="true" />
          {words('allAsOrigins')}
        </button>
      )}
    </div>
  )
}
