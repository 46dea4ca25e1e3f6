import type { ReactNode } from 'react'
import { matrixWords } from '#i18n/matrix-words.ts'
import { ancestorsOf } from '#model/model.ts'
import { type MatrixOrder, matrixOrders } from '#query/matrix-settings.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

const depths = [0, 1, 2, 3] as const

interface ChoiceProps {
  readonly isOn: boolean
  readonly label: string
  readonly hint?: string
  readonly onPress: () => void
}

const Choice = ({ isOn, label, hint, onPress }: ChoiceProps) => (
  <button type="button" aria-pressed={isOn} title={hint} className="matrix-choice" onClick={onPress}>
    {label}
  </button>
)

const Choices = ({ legend, children }: { readonly legend: string; readonly children: ReactNode }) => (
  <fieldset className="flex items-center gap-1.5">
    <legend className="float-left mr-1 whitespace-nowrap text-soft text-xs max-sm:sr-only">{legend}</legend>
    {children}
  </fieldset>
)

/** How deep the rows and columns go, and in which order they stand. */
export const MatrixToolbar = ({ children }: { readonly children: ReactNode }) => {
  const model = useAppState((state) => state.model)
  const { depth, order, open, closed } = useAppState((state) => state.own.matrix)
  const { changeScreen } = useActions()
  const words = useWordsOf(matrixWords)
  const deepest = Math.max(0, ...[...model.elements.keys()].map((id) => ancestorsOf(model, id).length))
  const isAsIs = open.length + closed.length === 0
  // A depth shows what is at it and nothing else: what was opened by hand, and the cell inside it, would only be in the way.
  const showDepth = (next: number | null): void =>
    changeScreen('matrix', { depth: next, open: [], closed: [], cell: null })
  const orderBy = (next: MatrixOrder): void => changeScreen('matrix', { order: next })
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-6 gap-y-1.5 border-rule border-b bg-paper px-4 py-2 max-sm:px-2">
      <Choices legend={words('depth')}>
        {depths
          .filter((each) => each < deepest)
          .map((each) => (
            <Choice
              key={each}
              isOn={depth === each && isAsIs}
              label={words(`depth_${each}`)}
              onPress={() => showDepth(each)}
            />
          ))}
        <Choice isOn={depth === null && isAsIs} label={words('depthAll')} onPress={() => showDepth(null)} />
      </Choices>
      <Choices legend={words('order')}>
        {matrixOrders.map((each) => (
          <Choice
            key={each}
            isOn={order === each}
            label={words(`order_${each}`)}
            hint={words(`orderHint_${each}`)}
            onPress={() => orderBy(each)}
          />
        ))}
      </Choices>
      <span className="ml-auto">{children}</span>
    </div>
  )
}
