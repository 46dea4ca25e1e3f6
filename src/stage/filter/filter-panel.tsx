import { X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { filterWords } from '#i18n/filter-words.ts'
import { applyFilter } from '#query/filter.ts'
import { type FilterSum, sumOfElements, sumOfRelations } from '#query/filter-counts.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { isNarrowed } from '#visible-graph/view-filter.ts'
import { CopySelector } from './copy-selector.tsx'
import { FacetOptions } from './facet-options.tsx'
import { useFacets } from './use-facets.ts'

/** What is left of the model, and what keeps the rest out, by reason. */
const Sums = () => {
  const words = useWordsOf(filterWords)
  const model = useAppState((state) => state.model)
  const filter = useAppState((state) => state.settings.filter)
  const hide = useAppState((state) => state.settings.hide)
  const [elements, relations] = useMemo(() => {
    const applied = applyFilter(model, filter, hide)
    return [sumOfElements(model, applied), sumOfRelations(model.dataset.relations, applied)]
  }, [model, filter, hide])
  const reasons = ({ byReason }: FilterSum): string =>
    byReason
      .map(({ reason, count }) => words('reasonCount', { reason: words(`reason_${reason}`), count }))
      .join(words('sep'))
  return (
    <div role="status" className="grid gap-0.5 text-xs tabular-nums">
      <p className="font-semibold">
        {words('filterLeft', {
          elements: elements.passing,
          allElements: elements.total,
          relations: relations.passing,
          allRelations: relations.total,
        })}
      </p>
      {elements.byReason.length > 0 && (
        <p className="text-soft">{words('filterElementsOut', { reasons: reasons(elements) })}</p>
      )}
      {relations.byReason.length > 0 && (
        <p className="text-soft">{words('filterRelationsOut', { reasons: reasons(relations) })}</p>
      )}
    </div>
  )
}

/** All that can be asked for, ticked by value; over the map on a wide page, a sheet on a phone. */
export const FilterPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWordsOf(filterWords)
  const facets = useFacets()
  const isOn = useAppState((state) => isNarrowed(state.settings))
  const { resetFilter, openSelector } = useActions()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  return (
    <div
      ref={panel}
      className="absolute bottom-10 left-0 z-20 flex max-h-[min(620px,68vh)] w-[min(780px,calc(100vw-24px))] flex-col rounded-lg border border-rule bg-paper shadow-[var(--shadow-raised)] max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-30 max-sm:max-h-[72%] max-sm:w-full max-sm:rounded-b-none"
    >
      <header className="flex shrink-0 items-center justify-between border-rule border-b py-0.5 pr-1 pl-4">
        <h2 className="font-semibold text-sm">{words('filterName')}</h2>
        <IconButton label={words('close')} onPress={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="grid min-h-0 flex-1 grid-cols-3 content-start gap-x-5 overflow-y-auto p-3 max-sm:grid-cols-1">
        <div className="grid content-start gap-3">
          <FacetOptions title={words('filterPlaces')} options={facets.places} />
          <FacetOptions title={words('filterBases')} options={facets.bases} />
          <FacetOptions title={words('filterHas')} options={facets.has} />
        </div>
        <div className="grid content-start gap-3">
          <FacetOptions title={words('filterKinds')} options={facets.kinds} />
          <FacetOptions title={words('filterOwners')} options={facets.owners} />
        </div>
        <div className="grid content-start gap-3">
          <FacetOptions title={words('filterTypes')} options={facets.types} />
          <FacetOptions title={words('filterBoxes')} options={facets.boxes} />
        </div>
      </div>
      <footer className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-rule border-t px-4 py-2">
        <div className="min-w-0 flex-1 basis-72">
          <Sums />
          <p className="text-soft text-xs">{words('filterCounts')}</p>
        </div>
        <button type="button" className="text-button" onClick={() => openSelector('')}>
          {words('filterType')}
        </button>
        {isOn && <CopySelector of="filter" />}
        {isOn && (
          <button type="button" className="text-button" data-primary="true" onClick={resetFilter}>
            {words('filterReset')}
          </button>
        )}
      </footer>
    </div>
  )
}
