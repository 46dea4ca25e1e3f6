import type { ComponentType } from 'react'
import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { useLoaded } from '#ui/use-loaded.ts'

const loadPanel = (): Promise<ComponentType> =>
  import('./report-panel.tsx').then((module) => module.ReportPanel)

const LoadedPanel = () => {
  const words = useWords()
  const { part: Panel, hasFailed, retry } = useLoaded(loadPanel)
  if (Panel) return <Panel />
  if (!hasFailed) return null
  return (
    <p role="alert" className="flex items-center gap-3 border-rule border-b bg-paper px-4 py-1 text-sm">
      {words('screenFailed')}
      <button type="button" className="text-button" data-primary="true" onClick={retry}>
        {words('retry')}
      </button>
    </p>
  )
}

/** Where the problems of an opened file are reported. The words for all of them are loaded when there are any. */
export const ReportSlot = () => {
  const isWanted = useAppState((state) => state.openReport !== null)
  return isWanted ? <LoadedPanel /> : null
}
