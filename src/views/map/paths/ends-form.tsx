import { ArrowUpDown } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { pathsWords } from '#i18n/paths-words.ts'
import { mostLonger } from '#query/most-longer.ts'
import { elementEntriesOf } from '#query/search-entries.ts'
import type { TraceDirection } from '#query/trace.ts'
import { useActions } from '#state/store.ts'
import { useSearchIndex } from '#state/use-search-index.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { endMarks } from '#visible-graph/paths-emphasis.ts'
import type { PathSettings } from '#visible-graph/view-settings.ts'
import { ElementChips, ElementField } from './element-field.tsx'

const directions: readonly TraceDirection[] = ['both', 'stands-on', 'stood-on-by']
const names = {
  both: 'pathsBoth',
  'stands-on': 'pathsStandsOn',
  'stood-on-by': 'pathsStoodOnBy',
} as const

const lengths = Array.from({ length: mostLonger + 1 }, (_, longer) => longer)

interface GroupProps {
  readonly label: string
  readonly children: ReactNode
}

const Group = ({ label, children }: GroupProps) => (
  <fieldset>
    <legend className="sr-only">{label}</legend>
    <div className="grid grid-cols-[58px_1fr] gap-x-2">
      <span className="pt-1 text-soft text-xs" aria-hidden="true">
        {label}
      </span>
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </div>
  </fieldset>
)

const Choices = ({ paths }: { readonly paths: PathSettings }) => {
  const { findPaths } = useActions()
  const words = useWordsOf(pathsWords)
  return (
    <>
      <Group label={words('pathsDirection')}>
        {directions.map((direction) => (
          <Choice
            key={direction}
            isOn={paths.direction === direction}
            label={words(names[direction])}
            onPress={() => findPaths({ direction })}
          />
        ))}
      </Group>
      <Group label={words('pathsLonger')}>
        {lengths.map((longer) => (
          <Choice
            key={longer}
            isOn={paths.longer === longer}
            label={longer === 0 ? words('pathsShortest') : words('pathsLongerBy', { count: longer })}
            onPress={() => findPaths({ longer })}
          />
        ))}
      </Group>
    </>
  )
}

const Avoided = ({ paths }: { readonly paths: PathSettings }) => {
  const { avoidOnPaths } = useActions()
  const words = useWordsOf(pathsWords)
  if (paths.avoid.length === 0) return null
  return (
    <section className="grid grid-cols-[58px_1fr] gap-x-2" aria-label={words('pathsAvoided')}>
      <h3 className="pt-1.5 text-soft text-xs">{words('pathsAvoided')}</h3>
      <div className="flex min-w-0 flex-wrap gap-1">
        <ElementChips ids={paths.avoid} onRemove={(id) => avoidOnPaths(id, false)} />
      </div>
    </section>
  )
}

/** Between what paths are looked for, which way, how long, and round what. */
export const EndsForm = ({ paths }: { readonly paths: PathSettings }) => {
  const { findPaths } = useActions()
  const words = useWordsOf(pathsWords)
  const { index } = useSearchIndex(elementEntriesOf)
  const to = useRef<HTMLInputElement>(null)
  const isAsking = useRef(paths.from.length > 0 && paths.to.length === 0)
  // Paths from what was selected: the other end is what is asked for next.
  useEffect(() => {
    if (isAsking.current) to.current?.focus()
  }, [])
  return (
    <div className="grid gap-2.5 border-rule border-b p-3">
      <div className="grid grid-cols-[1fr_32px] items-center gap-1">
        <div className="grid min-w-0 gap-2">
          <ElementField
            label={words('pathsFrom')}
            mark={endMarks.from}
            index={index}
            ids={paths.from}
            onChange={(from) => findPaths({ from })}
          />
          <ElementField
            label={words('pathsTo')}
            mark={endMarks.to}
            index={index}
            ids={paths.to}
            onChange={(ids) => findPaths({ to: ids })}
            inputRef={to}
          />
        </div>
        <IconButton label={words('pathsSwap')} onPress={() => findPaths({ from: paths.to, to: paths.from })}>
          <ArrowUpDown size={16} />
        </IconButton>
      </div>
      <Choices paths={paths} />
      <Avoided paths={paths} />
    </div>
  )
}
