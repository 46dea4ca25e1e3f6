import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf, elementOf, isElementId } from '#model/model.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'

/** Where the subject stands; each step outward can be walked to. */
export const WhereItStands = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const { openDependencies } = useActions()
  const text = useText()
  const words = useWords()
  return (
    <nav aria-label={words('breadcrumb')}>
      <ol className="flex flex-wrap items-center gap-x-0.5 px-4 pt-3 text-xs">
        {ancestorsOf(model, id)
          .reverse()
          .map((around, index) => {
            const name = isElementId(model, around)
              ? elementOf(model, around).name
              : model.places.get(around)?.name
            return (
              <Fragment key={around}>
                {index > 0 && (
                  <li aria-hidden="true" className="text-soft">
                    <ChevronRight size={13} />
                  </li>
                )}
                <li>
                  <button
                    type="button"
                    className="link"
                    data-walk={around}
                    onClick={() => openDependencies(around)}
                  >
                    {name && text(name)}
                  </button>
                </li>
              </Fragment>
            )
          })}
      </ol>
    </nav>
  )
}
