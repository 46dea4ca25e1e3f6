import { useMemo } from 'react'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import type { ElementId } from '#model/id.ts'
import { hueOf } from '#picture/hues.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type Connected, type ConnectedPlace, mostConnected } from '#query/most-connected.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { filterOf } from '#visible-graph/view-filter.ts'
import { ElementFindField } from './find-field.tsx'
import type { Subject } from './subject.ts'
import { WalkLink } from './walk-link.tsx'

/** How many of each layer and pillar are offered, and how many of what was found. */
const mostOfPlace = 5
const mostFound = 24

const List = ({ title, ids }: { readonly title: string; readonly ids: readonly ElementId[] }) => (
  <section>
    <h3 className="mb-2 font-semibold text-sm" role="status">
      {title}
    </h3>
    <ul className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
      {ids.map((id) => (
        <li key={id}>
          <WalkLink id={id} />
        </li>
      ))}
    </ul>
  </section>
)

/** Two narrow columns of figures; their heads stand over the first row. */
const figure = 'w-21 shrink-0 text-right text-xs tabular-nums'

const ConnectedRow = ({ element, into, out }: Connected) => {
  const words = useWordsOf(dependenciesWords)
  return (
    <li className="flex items-baseline px-3 py-1.5 text-sm">
      <span className="min-w-0 flex-1">
        <WalkLink id={element} />
      </span>
      <span className={figure} title={words('standsOnItCount', { count: into })}>
        {into}
      </span>
      <span className={figure} title={words('itStandsOnCount', { count: out })}>
        {out}
      </span>
    </li>
  )
}

const Place = ({ place, connected }: ConnectedPlace) => {
  const model = useAppState((state) => state.model)
  const { openDependencies } = useActions()
  const text = useText()
  const words = useWordsOf(dependenciesWords)
  const name = model.places.get(place)?.name
  return (
    <section
      data-hue={hueOf(model, place)}
      className="overflow-hidden rounded-lg border border-(--tone) bg-paper"
    >
      <header className="flex items-baseline bg-(--tint) px-3 py-1.5 text-(--shade)">
        <h3 className="min-w-0 flex-1 font-semibold text-sm">
          <button type="button" className="link text-(--shade)!" onClick={() => openDependencies(place)}>
            {name && text(name)}
          </button>
        </h3>
        <span className={figure}>{words('standsOnIt')}</span>
        <span className={figure}>{words('itStandsOn')}</span>
      </header>
      <ul className="divide-y divide-rule">
        {connected.map((each) => (
          <ConnectedRow key={each.element} {...each} />
        ))}
      </ul>
    </section>
  )
}

const MostConnected = () => {
  const model = useAppState((state) => state.model)
  const hide = useAppState((state) => state.settings.hide)
  const filter = useAppState((state) => state.settings.filter)
  const places = useMemo(
    () => mostConnected(dependencyGraphOf(model), filterOf({ hide, filter }), mostOfPlace),
    [model, hide, filter],
  )
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {places.map((each) => (
        <Place key={each.place} {...each} />
      ))}
    </div>
  )
}

interface Props {
  /** What was typed may mean these; null while nothing is typed. */
  readonly found: readonly ElementId[] | null
  /** A project or an indicator that is selected. */
  readonly touched: (Subject & { kind: 'touches' }) | null
}

/** Where nothing is selected that has dependencies: a search, and elements to begin with. */
export const StartPage = ({ found, touched }: Props) => {
  const find = useAppState((state) => state.own.dependencies.find)
  const { openDependencies } = useActions()
  const text = useText()
  const words = useWordsOf(dependenciesWords)
  const first = found?.[0]
  const foundTitle =
    found && words(found.length > 0 ? 'beginFound' : 'nothingFound', { count: found.length, find })
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto grid max-w-[880px] gap-5 px-6 py-8 max-sm:px-4 max-sm:py-5">
        <header>
          <h2 className="font-semibold text-lg">{words('beginTitle')}</h2>
          <p className="text-sm text-soft">{words('beginHint')}</p>
        </header>
        <ElementFindField
          label={words('beginSearch')}
          onEnter={() => first !== undefined && openDependencies(first)}
        />
        {touched && !found && (
          <List title={words('beginTouched', { name: text(touched.name) })} ids={touched.elements} />
        )}
        {found && foundTitle ? (
          <List title={foundTitle} ids={found.slice(0, mostFound)} />
        ) : (
          <MostConnected />
        )}
      </div>
    </div>
  )
}
