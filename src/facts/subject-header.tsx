import { ArrowLeftRight, Focus, House } from 'lucide-react'
import type { ReactNode } from 'react'
import { KindIcon } from '#canvas/kind-icon.tsx'
import type { ContainerId, ElementId } from '#model/id.ts'
import { elementOf } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import type { FocusId } from '#visible-graph/view-settings.ts'
import { Names } from './names.tsx'

interface Props {
  readonly name: Text
  /** What kind of thing it is. */
  readonly kicker: ReactNode
  readonly summary?: Text
  /** What can be done with it. */
  readonly children: ReactNode
}

/** The head of all that is told of one thing. */
export const SubjectHeader = ({ name, kicker, summary, children }: Props) => {
  const text = useText()
  return (
    <>
      <Names name={name} kicker={kicker} />
      {summary && <p className="px-4 pb-2 text-sm">{text(summary)}</p>}
      <div className="flex flex-wrap gap-2 px-4 pb-3">{children}</div>
    </>
  )
}

/** The head of an element: its kind, its names, its summary. */
export const ElementHeader = ({ id, children }: { readonly id: ElementId; readonly children: ReactNode }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const { name, summary, kind: kindId } = elementOf(model, id)
  const kind = model.kinds.get(kindId)
  const kicker = (
    <>
      <KindIcon name={kind?.icon ?? ''} />
      {kind && text(kind.name)}
    </>
  )
  return (
    <SubjectHeader name={name} kicker={kicker} summary={summary}>
      {children}
    </SubjectHeader>
  )
}

/** Leads to what stands on a thing and what it stands on. */
export const DependenciesButton = ({ id }: { readonly id: ContainerId }) => {
  const { openDependencies } = useActions()
  const words = useWords()
  return (
    <button type="button" className="text-button" data-primary="true" onClick={() => openDependencies(id)}>
      <ArrowLeftRight size={15} aria-hidden="true" />
      {words('dependencies')}
    </button>
  )
}

interface FocusButtonProps {
  readonly id: FocusId
  /** Where one goes from the thing in focus; the landscape where it is not said. */
  readonly onBack?: () => void
}

/** Lets a thing fill the page or, where it does, leads back to the landscape. */
export const FocusButton = ({ id, onBack }: FocusButtonProps) => {
  const isFocus = useAppState((state) => state.settings.focus === id)
  const { focusElement, goHome } = useActions()
  const words = useWords()
  const Icon = isFocus ? House : Focus
  const press = isFocus ? (onBack ?? goHome) : () => focusElement(id)
  return (
    <button type="button" className="text-button" data-primary="true" onClick={press}>
      <Icon size={15} aria-hidden="true" />
      {words(isFocus ? 'backToMap' : 'focusThis')}
    </button>
  )
}
