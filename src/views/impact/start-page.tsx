import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import type { ItemId } from '#query/impact-wish.ts'
import { mostConnected } from '#query/most-connected.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ItemIcon } from './item-icon.tsx'
import { hueOfItem, itemOf, nameOfItem } from './items.ts'

/** How many elements and projects are offered to begin with. */
const mostOffered = 3

/** What much else stands on, and the first projects: things whose trouble is felt. */
const useExamples = (): readonly ItemId[] => {
  const model = useAppState((state) => state.model)
  const connected = mostConnected(dependencyGraphOf(model), {}, mostOffered).flatMap(
    (place) => place.connected,
  )
  const elements = [...connected].sort((a, b) => b.into - a.into).slice(0, mostOffered)
  const projects = model.dataset.projects.slice(0, mostOffered)
  return [...elements.map(({ element }) => element), ...projects.map(({ id }) => id)]
}

/** What to do where nothing is asked yet. */
export const StartPage = () => {
  const model = useAppState((state) => state.model)
  const examples = useExamples()
  const { changeWish } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  return (
    <section className="grid gap-4 px-5 py-5 text-sm">
      <h2 className="font-semibold text-base">{words('startTitle')}</h2>
      <ol className="grid list-decimal gap-2 pl-5 marker:text-soft">
        <li>{words('startPick')}</li>
        <li>{words('startEvent')}</li>
        <li>{words('startRead')}</li>
      </ol>
      <div>
        <h3 className="mb-2 font-semibold text-soft text-xs">{words('startExamples')}</h3>
        <ul className="grid gap-1.5">
          {examples.map((id) => {
            const item = itemOf(model, id)
            return (
              <li key={id} data-hue={item ? hueOfItem(model, item) : undefined}>
                <button
                  type="button"
                  data-example={id}
                  className="flex w-full items-center gap-2 rounded-md border border-(--tone) bg-(--tint) px-3 py-1.5 text-left hover:border-(--shade)"
                  onClick={() => changeWish({ origins: [id] })}
                >
                  <span className="shrink-0 text-(--shade)">{item && <ItemIcon item={item} />}</span>
                  {text(nameOfItem(model, id))}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
