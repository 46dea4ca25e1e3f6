import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'

interface Props {
  readonly title: string
  readonly hint: string
  readonly onClose: () => void
  /** What stands in it; it is given what closes the dialog. */
  readonly children: (close: () => void) => ReactNode
}

/** A dialog that brings in a spreadsheet. */
export const SheetDialog = ({ title, hint, onClose, children }: Props) => {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = (): void => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className="m-auto max-h-[90vh] w-[min(920px,94vw)] rounded-xl border border-rule bg-paper p-0 text-ink shadow-[var(--shadow-raised)] backdrop:bg-black/40"
      onClose={onClose}
    >
      <header className="sticky top-0 z-10 flex items-center justify-between border-rule border-b bg-paper px-4 py-2">
        <h2 className="font-semibold text-lg">{title}</h2>
        <IconButton label={words('close')} onPress={close}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="grid gap-4 p-4">
        <p className="text-sm text-soft">{hint}</p>
        {children(close)}
      </div>
    </dialog>
  )
}
