import { KindIcon } from '#canvas/kind-icon.tsx'
import type { ElementId } from '#model/id.ts'
import { elementOf, placeOf } from '#model/model.ts'
import { hueOf } from '#picture/hues.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'

interface Props {
  readonly id: ElementId
  /** For a list that is one stop of the Tab key: whether this is where one was last. */
  readonly isStop?: boolean
  readonly onStop?: () => void
}

/** An element that one walks on to: it becomes what the screen speaks of. */
export const WalkLink = ({ id, isStop = true, onStop }: Props) => {
  const model = useAppState((state) => state.model)
  const { openDependencies } = useActions()
  const text = useText()
  const element = elementOf(model, id)
  return (
    <button
      type="button"
      data-walk={id}
      data-hue={hueOf(model, placeOf(element))}
      tabIndex={isStop ? 0 : -1}
      className="inline-flex max-w-full items-baseline gap-1.5 rounded text-left hover:text-accent"
      onFocus={onStop}
      onClick={() => openDependencies(id)}
    >
      <span className="shrink-0 translate-y-0.5 text-(--shade)">
        <KindIcon name={model.kinds.get(element.kind)?.icon ?? ''} size={14} />
      </span>
      <span className="link min-w-0">{text(element.name)}</span>
    </button>
  )
}
