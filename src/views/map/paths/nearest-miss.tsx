import { BasisMark } from '#facts/basis-mark.tsx'
import { Clauses } from '#facts/clauses.tsx'
import { ElementLink } from '#facts/fact-links.tsx'
import { pathsWords } from '#i18n/paths-words.ts'
import { bases } from '#model/citation.ts'
import { dependencyGraphOf } from '#query/dependency-graph.ts'
import { type GapReason, gapReasons } from '#query/gap-reasons.ts'
import type { NearestMiss as Miss } from '#query/nearest-miss.ts'
import type { PathStep } from '#query/path-steps.ts'
import type { PathWish } from '#query/paths.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { useVerb } from './path-sentence.tsx'
import { citationsOf } from './path-text.ts'

const GapStep = ({ step, reason }: { readonly step: PathStep; readonly reason: GapReason }) => {
  const words = useWordsOf(pathsWords)
  const verbOf = useVerb()
  return (
    <li className="py-1.5 text-sm">
      <ElementLink id={step.from} /> <span className="text-soft">{verbOf(step)}</span>{' '}
      <ElementLink id={step.to} />
      <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-xs">
        <span className="font-semibold">{words(`gap_${reason}`)}</span>
        {'relations' in step &&
          [...new Set(step.relations.map(({ basis }) => basis))].map((basis) => (
            <BasisMark key={basis} basis={basis} />
          ))}
        <Clauses citations={citationsOf(step)} />
      </span>
    </li>
  )
}

interface Props {
  readonly wish: PathWish
  readonly miss: Miss | null
}

/** What can be changed with one press so that there may be a path. */
const Remedies = ({ wish, miss, reasons }: Props & { readonly reasons: readonly GapReason[] }) => {
  const model = useAppState((state) => state.model)
  const hide = useAppState((state) => state.settings.hide)
  const { findPaths, toggleBasis } = useActions()
  const text = useText()
  const words = useWordsOf(pathsWords)
  const gap = miss?.gap ?? []
  const hidden = bases.filter(
    (basis) =>
      hide.includes(basis) &&
      gap.some((step) => 'relations' in step && step.relations.some((relation) => relation.basis === basis)),
  )
  const isOtherWay = wish.direction !== 'both' && reasons.includes('other-way')
  const near = miss && miss.hop > 0 ? model.elements.get(miss.element) : undefined
  const offers = [
    ...((wish.avoid ?? []).length > 0
      ? [{ label: words('pathsAvoidNothing'), onPress: () => findPaths({ avoid: [] }) }]
      : []),
    ...hidden.map((basis) => ({
      label: words('pathsShowBasis', { basis: words(`basis_${basis}`) }),
      onPress: () => toggleBasis(basis),
    })),
    ...(isOtherWay
      ? [{ label: words('pathsAnyDirection'), onPress: () => findPaths({ direction: 'both' }) }]
      : []),
    ...(near
      ? [
          {
            label: words('pathsToNearest', { name: text(near.name) }),
            onPress: () => findPaths({ to: [near.id] }),
          },
        ]
      : []),
  ]
  if (offers.length === 0) return null
  return (
    <section className="grid justify-items-start gap-1.5">
      <h4 className="text-soft text-xs">{words('pathsRemedies')}</h4>
      {offers.map(({ label, onPress }) => (
        <button
          key={label}
          type="button"
          className="rounded-md border border-rule px-2 py-1 text-left text-sm hover:bg-sunken"
          onClick={onPress}
        >
          {label}
        </button>
      ))}
    </section>
  )
}

/** Says that there is no path, how near one comes, what stands in the way of each missing step, and what may help. */
export const NearestMiss = ({ wish, miss }: Props) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWordsOf(pathsWords)
  const gap = miss?.gap ?? []
  const reasons = gapReasons(dependencyGraphOf(model), wish, gap)
  const name = miss ? text(model.elements.get(miss.element)?.name ?? { zh: '', en: '' }) : ''
  const isAtStart = miss?.hop === 0
  const noMiss = (wish.avoid ?? []).length > 0 ? 'pathsStartAvoided' : 'pathsNoMiss'
  return (
    <div className="grid gap-2.5 p-3" data-miss={miss?.element ?? ''}>
      <h3 role="status" className="font-semibold text-base">
        {words('pathsNone')}
      </h3>
      <p className="text-sm">
        {miss
          ? words(gap.length === 0 ? 'pathsMissOverlap' : isAtStart ? 'pathsMissFrom' : 'pathsMiss', {
              name,
              hop: miss.hop,
              count: gap.length,
            })
          : words(noMiss)}
      </p>
      {gap.length > 0 && (
        <ol className="divide-y divide-rule">
          {gap.map((step, index) => (
            <GapStep key={step.to} step={step} reason={reasons[index] ?? 'open'} />
          ))}
        </ol>
      )}
      <Remedies wish={wish} miss={miss} reasons={reasons} />
    </div>
  )
}
