import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { PanelName } from '#state/app-state.ts'
import { useActions } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'

interface Props {
  readonly side: 'left' | 'right'
  readonly panel: PanelName
  readonly title: string
  /** What the panel is about: after an error it tries again with the next subject. */
  readonly subject?: string | null
  /** What closing it does, where it is not to be hidden only. */
  readonly close?: { readonly label: string; readonly onClose: () => void }
  readonly children: ReactNode
}

const Failed = ({ resetErrorBoundary }: { readonly resetErrorBoundary: () => void }) => {
  const words = useWords()
  return (
    <div className="p-4" role="alert">
      <p className="text-sm text-soft">{words('panelFailed')}</p>
      <button type="button" className="text-button mt-2" data-primary="true" onClick={resetErrorBoundary}>
        {words('retry')}
      </button>
    </div>
  )
}

/** A panel beside the map; on a phone a sheet over its lower half. An error inside it stays inside it. */
export const PanelFrame = ({ side, panel, title, subject, close, children }: Props) => {
  const words = useWords()
  const { togglePanel } = useActions()
  const width = side === 'left' ? 'w-[272px]' : 'w-[348px]'
  const edge = side === 'left' ? 'border-r' : 'border-l'
  return (
    <aside
      aria-label={title}
      className={`${width} ${edge} flex shrink-0 flex-col border-rule bg-paper max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:h-[58%] max-sm:w-full max-sm:rounded-t-xl max-sm:border-x-0 max-sm:border-t max-sm:shadow-[var(--shadow-raised)]`}
    >
      <header className="flex h-10 shrink-0 items-center justify-between border-rule border-b pr-1 pl-4">
        <h2 className="font-semibold text-sm">{title}</h2>
        <IconButton
          label={close?.label ?? words(panel === 'outline' ? 'hideOutline' : 'hideDetails')}
          onPress={close?.onClose ?? (() => togglePanel(panel))}
        >
          <X size={16} />
        </IconButton>
      </header>
      <ErrorBoundary FallbackComponent={Failed} resetKeys={[subject]}>
        <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      </ErrorBoundary>
    </aside>
  )
}
