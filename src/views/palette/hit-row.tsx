import {
  AppWindow,
  BookOpen,
  Folder,
  Gauge,
  Layers,
  type LucideIcon,
  Presentation,
  ScrollText,
  Zap,
} from 'lucide-react'
import { KindIcon } from '#canvas/kind-icon.tsx'
import { ancestorsOf, elementOf, isElementId, type Model, placeOf } from '#model/model.ts'
import type { Text } from '#model/text.ts'
import { hueOf, neutralHue } from '#picture/hues.ts'
import type { Hit } from '#query/search.ts'
import type { Goal, SearchKind } from '#query/search-entries.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { type Manner, mannerOf } from './go-to.ts'
import { Marked } from './marked.tsx'

const icons: Readonly<Record<Exclude<SearchKind, 'element'>, LucideIcon>> = {
  place: Layers,
  project: Folder,
  indicator: Gauge,
  term: BookOpen,
  clause: ScrollText,
  tour: Presentation,
  screen: AppWindow,
  action: Zap,
}

const GoalIcon = ({ goal }: { readonly goal: Goal }) => {
  const model = useAppState((state) => state.model)
  if (goal.kind === 'element') {
    const { kind } = elementOf(model, goal.id)
    return <KindIcon name={model.kinds.get(kind)?.icon ?? ''} size={15} />
  }
  const Icon = icons[goal.kind]
  return <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
}

const hueOfGoal = (model: Model, goal: Goal): string => {
  if (goal.kind === 'place') return hueOf(model, goal.id)
  return goal.kind === 'element' ? hueOf(model, placeOf(elementOf(model, goal.id))) : neutralHue
}

const pathOf = (model: Model, goal: Goal & { kind: 'element' }, text: (text: Text) => string): string =>
  ancestorsOf(model, goal.id)
    .reverse()
    .map((id) => {
      const name = isElementId(model, id) ? elementOf(model, id).name : model.places.get(id)?.name
      return name ? text(name) : id
    })
    .join(' › ')

/** Where a result stands, in a few words. */
const useContextWords = (goal: Goal): string => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWords()
  switch (goal.kind) {
    case 'element':
      return pathOf(model, goal, text)
    case 'project': {
      const project = model.projects.get(goal.id)
      if (!project) return ''
      const { box, number } = project
      return `${words('boxNumber', { number: box })} · ${words('projectNumber', { number })}`
    }
    case 'indicator': {
      const category = model.indicators.get(goal.id)?.category
      const known = model.dataset.metamodel.indicatorCategories.find(({ id }) => id === category)
      return known ? text(known.name) : ''
    }
    case 'term':
      return text(goal.term.definition)
    case 'clause': {
      const title = model.sources.get(goal.clause.source)?.title
      return title ? text(title) : ''
    }
    default:
      return ''
  }
}

interface Props {
  readonly hit: Hit
  readonly id: string
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: (manner: Manner) => void
}

/** One result: its name with the match marked, what else it was found by, and where it stands. */
export const HitRow = ({ hit, id, isActive, onPoint, onChoose }: Props) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const { goal, name } = hit.entry
  const title = text(name)
  const inTitle = hit.found.find((found) => found.text === title)
  const section = goal.kind === 'clause' ? goal.clause.section : null
  const inSection = hit.found.find((found) => found.text === section)
  const other = inTitle || inSection ? undefined : hit.found[0]
  const context = useContextWords(goal)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      data-hue={hueOfGoal(model, goal)}
      data-goal={hit.entry.key}
      className="mx-2 flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 aria-selected:bg-accent-ground"
      onPointerMove={onPoint}
      onClick={(event) => onChoose(mannerOf(event))}
    >
      <span className="shrink-0 text-(--shade)">
        <GoalIcon goal={goal} />
      </span>
      <span className="flex min-w-0 flex-1 items-baseline gap-x-3 max-sm:flex-col">
        <span className="min-w-0 max-w-full shrink-0 truncate sm:max-w-[62%]">
          {section && (
            <span className="mr-2 text-soft text-xs tabular-nums">
              <Marked text={section} ranges={inSection?.ranges ?? []} />
            </span>
          )}
          <Marked text={title} ranges={inTitle?.ranges ?? []} />
        </span>
        {other && (
          <span className="min-w-0 max-w-full truncate text-soft text-xs">
            <Marked text={other.text} ranges={other.ranges} />
          </span>
        )}
        {context && (
          <span className="min-w-0 max-w-full truncate text-soft text-xs sm:ml-auto sm:shrink-[40] sm:text-right">
            {context}
          </span>
        )}
      </span>
    </div>
  )
}
