import { RotateCcw, X } from 'lucide-react'
import { useMemo } from 'react'
import { filterWords } from '#i18n/filter-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { type AnyChip, filterChipsOf } from '#visible-graph/filter-chips.ts'
import { CopySelector } from './copy-selector.tsx'

const useChipWords = (): ((chip: AnyChip) => string) => {
  const words = useWordsOf(filterWords)
  const text = useText()
  return (chip) => {
    if ('wanted' in chip) {
      if (chip.facet === 'has-project') return words(chip.wanted ? 'filterHasProject' : 'filterLacksProject')
      return words(chip.wanted ? 'filterHasIndicator' : 'filterLacksIndicator')
    }
    if (chip.facet === 'basis') return words('basisOff', { basis: words(`basis_${chip.basis}`) })
    return words('filterChip', { facet: words(`reason_${chip.facet}`), name: text(chip.name) })
  }
}

/** All that is filtered by, one chip each; a click takes it back. */
export const FilterChips = () => {
  const model = useAppState((state) => state.model)
  const filter = useAppState((state) => state.settings.filter)
  const hide = useAppState((state) => state.settings.hide)
  const { changeFilter, toggleBasis, resetFilter } = useActions()
  const words = useWordsOf(filterWords)
  const say = useChipWords()
  const chips = useMemo(() => filterChipsOf(model, { filter, hide }), [model, filter, hide])
  const remove = (chip: AnyChip): void => {
    if (chip.facet === 'basis') toggleBasis(chip.basis)
    else changeFilter(chip.without)
  }
  if (chips.length === 0) return null
  return (
    <div className="flex min-h-10 items-center gap-2 px-3 py-1">
      <span className="shrink-0 text-soft text-xs">{words('filterChips')}</span>
      <ul aria-label={words('filterChips')} className="flex min-w-0 flex-1 flex-wrap gap-1.5">
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              data-chip={chip.key}
              aria-label={words('filterRemove', { name: say(chip) })}
              className="flex h-7 items-center gap-1.5 rounded-full border border-rule bg-sunken pr-1.5 pl-2.5 text-xs hover:border-accent"
              onClick={() => remove(chip)}
            >
              {say(chip)}
              <X size={13} aria-hidden="true" className="text-soft" />
            </button>
          </li>
        ))}
      </ul>
      <span className="flex shrink-0 max-sm:hidden">
        <CopySelector of="filter" />
      </span>
      <button type="button" className="text-button shrink-0" onClick={resetFilter}>
        <RotateCcw size={14} aria-hidden="true" />
        {words('filterReset')}
      </button>
    </div>
  )
}
