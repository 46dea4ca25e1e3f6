import type { ReactNode } from 'react'
import type { Text } from '#model/text.ts'
import { useAppState } from '#state/store.ts'

/** The heading of a panel: the name in the chosen language, the other one under it. */
export const Names = ({ name, kicker }: { readonly name: Text; readonly kicker: ReactNode }) => {
  const language = useAppState((state) => state.language)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <header className="px-4 pt-3 pb-2">
      <p className="flex items-center gap-1.5 text-soft text-xs">{kicker}</p>
      <h2 className="mt-1 font-semibold text-lg">{name[language]}</h2>
      {name[other] !== name[language] && (
        <p className="text-sm text-soft" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {name[other]}
        </p>
      )}
    </header>
  )
}
