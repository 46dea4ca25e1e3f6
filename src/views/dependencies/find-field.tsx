import { longestFind } from '#deep-link/find-parameter.ts'
import { dependenciesWords } from '#i18n/dependencies-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { FindField } from '#ui/find-field.tsx'

interface Props {
  readonly label: string
  /** What Enter does with what was typed. */
  readonly onEnter?: () => void
}

/** A field that finds elements by their names. */
export const ElementFindField = ({ label, onEnter }: Props) => {
  const find = useAppState((state) => state.own.dependencies.find)
  const { changeScreen } = useActions()
  const words = useWordsOf(dependenciesWords)
  return (
    <FindField
      label={label}
      hint={words('narrowHint')}
      clearLabel={words('clearFind')}
      value={find}
      maxLength={longestFind}
      className="min-w-0"
      onChange={(text) => changeScreen('dependencies', { find: text })}
      {...(onEnter && { onEnter })}
    />
  )
}
