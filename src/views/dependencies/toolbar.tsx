import type { ReactNode } from 'react'
import { BasisMark } from '#facts/basis-mark.tsx'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import { type Basis, bases } from '#model/citation.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ElementFindField } from './find-field.tsx'

const scopes = { inside: 'withInside', itself: 'itselfOnly' } as const

const choice =
  'border-r border-rule px-2.5 last:border-r-0 aria-pressed:bg-accent-ground aria-pressed:font-semibold aria-pressed:text-accent hover:not-aria-pressed:bg-sunken'
const group = 'flex h-8 shrink-0 overflow-hidden rounded-md border border-rule bg-paper text-xs'

const Scopes = () => {
  const scope = useAppState((state) => state.own.dependencies.scope)
  const { changeScreen } = useActions()
  const words = useWordsOf(dependenciesWords)
  return (
    <fieldset className={group}>
      <legend className="sr-only">{words('scope')}</legend>
      {(['inside', 'itself'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className={choice}
          aria-pressed={scope === each}
          onClick={() => changeScreen('dependencies', { scope: each })}
        >
          {words(scopes[each])}
        </button>
      ))}
    </fieldset>
  )
}

const BasisChoice = ({ basis }: { readonly basis: Basis }) => {
  const isHidden = useAppState((state) => state.settings.hide.includes(basis))
  const { toggleBasis } = useActions()
  const words = useWordsOf(dependenciesWords)
  return (
    <button
      type="button"
      className={`flex items-center border-rule border-r px-2.5 last:border-r-0 hover:bg-sunken ${isHidden ? 'line-through' : ''}`}
      aria-pressed={!isHidden}
      title={words(isHidden ? 'basisHidden' : 'basisShown', { basis: words(`basis_${basis}`) })}
      onClick={() => toggleBasis(basis)}
    >
      <BasisMark basis={basis} />
    </button>
  )
}

const Bases = () => {
  const words = useWordsOf(dependenciesWords)
  return (
    <fieldset className={group}>
      <legend className="sr-only">{words('basisFilter')}</legend>
      {bases.map((basis) => (
        <BasisChoice key={basis} basis={basis} />
      ))}
    </fieldset>
  )
}

interface Props {
  /** Whether there is anything inside that the scope could leave out. */
  readonly hasInside: boolean
  /** What hands the columns on. */
  readonly children: ReactNode
}

/** Narrows the columns: by name, by what counts as the subject, by basis. */
export const Toolbar = ({ hasInside, children }: Props) => {
  const words = useWordsOf(dependenciesWords)
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-rule border-b bg-paper px-4 py-2">
      <div className="flex min-w-48 max-w-80 flex-1">
        <ElementFindField label={words('narrow')} />
      </div>
      {hasInside && <Scopes />}
      <Bases />
      <span className="ml-auto flex items-center gap-3">
        <span className="text-soft text-xs max-xl:hidden">{words('columnKeys')}</span>
        {children}
      </span>
    </div>
  )
}
