import { ChevronDown, ChevronUp, Flag } from 'lucide-react'
import { useState } from 'react'
import { type Basis, bases } from '#model/citation.ts'
import { hueOf } from '#picture/hues.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'

const dashes: Readonly<Record<Basis, string>> = { stated: '', inferred: '7 4', assumed: '1.5 4' }

const Sample = ({ basis }: { readonly basis: Basis }) => (
  <svg width="34" height="8" aria-hidden="true" className="shrink-0">
    <line
      x1="1"
      y1="4"
      x2="33"
      y2="4"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap={basis === 'assumed' ? 'round' : 'butt'}
      strokeDasharray={dashes[basis]}
    />
  </svg>
)

const BasisSwitch = ({ basis }: { readonly basis: Basis }) => {
  const words = useWords()
  const isHidden = useAppState((state) => state.settings.hide.includes(basis))
  const { toggleBasis } = useActions()
  const name = words(`basis_${basis}`)
  return (
    <button
      type="button"
      className={`flex w-full items-center gap-2 rounded px-1 py-0.5 text-left text-xs hover:bg-sunken ${isHidden ? 'text-soft line-through' : ''}`}
      aria-pressed={!isHidden}
      title={words(isHidden ? 'basisHidden' : 'basisShown', { basis: name })}
      onClick={() => toggleBasis(basis)}
    >
      <Sample basis={basis} />
      <span>{name}</span>
      <span className="ml-auto pl-3 text-soft">
        {words(
          basis === 'stated'
            ? 'basisStatedLong'
            : basis === 'inferred'
              ? 'basisInferredLong'
              : 'basisAssumedLong',
        )}
      </span>
    </button>
  )
}

const Places = () => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const coloured = [...[...model.layers].reverse(), ...model.pillars].filter(
    (place) => hueOf(model, place.id) !== 'neutral',
  )
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-0.5 border-rule border-b pb-1.5">
      {coloured.map((place) => (
        <li key={place.id} className="flex items-center gap-1.5 text-xs" data-hue={hueOf(model, place.id)}>
          <span className="size-3 shrink-0 rounded-sm border border-(--shade) bg-(--tone)" />
          {text(place.name)}
        </li>
      ))}
    </ul>
  )
}

/** Any number will do: it shows how a count looks. */
const sampleCount = 9

const Entries = () => {
  const words = useWords()
  return (
    <>
      <Places />
      <div>
        {bases.map((basis) => (
          <BasisSwitch key={basis} basis={basis} />
        ))}
      </div>
      <ul className="grid gap-1 border-rule border-t pt-1.5 text-xs">
        <li className="flex items-center gap-2">
          <span className="grid w-[34px] shrink-0 place-items-center">
            <span className="rounded-full border border-current px-1.5 font-semibold text-[11px] leading-4">
              {sampleCount}
            </span>
          </span>
          {words('legendRolledUp')}
        </li>
        <li className="flex items-center gap-2">
          <span className="grid w-[34px] shrink-0 place-items-center">
            <span className="map-projects">
              <Flag size={11} aria-hidden="true" />
            </span>
          </span>
          {words('legendProjects')}
        </li>
        <li className="flex items-center gap-2">
          <span className="grid w-[34px] shrink-0 place-items-center">
            <ChevronDown size={14} aria-hidden="true" />
          </span>
          {words('legendChildren')}
        </li>
      </ul>
    </>
  )
}

/** What colours, lines and badges mean; the lines' entries also switch them. */
export const Legend = () => {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label={words('legend')} className="relative shrink-0">
      {isOpen && (
        <div className="absolute bottom-10 left-0 z-10 grid w-[284px] gap-1.5 rounded-lg border border-rule bg-paper p-3 shadow-[var(--shadow-raised)]">
          <Entries />
        </div>
      )}
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        title={words(isOpen ? 'hideLegend' : 'showLegend')}
        onClick={() => setOpen(!isOpen)}
      >
        {words('legend')}
        {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
      </button>
    </section>
  )
}
