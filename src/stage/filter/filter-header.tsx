import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import { isNarrowed } from '#visible-graph/view-filter.ts'

const loadChips = () => import('./filter-chips.tsx').then((module) => module.FilterChips)
const loadField = () => import('./selector-field.tsx').then((module) => module.SelectorField)

const Chips = () => {
  const { part: Loaded } = useLoaded(loadChips)
  // The row is there at once: the map under it is not to be pushed down a moment later.
  return <div className="min-h-10 border-rule border-b bg-paper">{Loaded && <Loaded />}</div>
}

const Field = ({ text }: { readonly text: string }) => {
  const words = useWords()
  const { part: Loaded, hasFailed, retry } = useLoaded(loadField)
  if (Loaded) return <Loaded key={text} text={text} />
  return hasFailed ? (
    <button type="button" className="text-button" onClick={retry}>
      {words('retry')}
    </button>
  ) : null
}

/** What stands over the map while something is filtered out or a selector is typed: loaded then, and not before. */
export const FilterHeader = () => {
  const isOn = useAppState((state) => isNarrowed(state.settings))
  const selector = useAppState((state) => state.selector)
  return (
    <>
      {selector !== null && <Field text={selector} />}
      {isOn && <Chips />}
    </>
  )
}
