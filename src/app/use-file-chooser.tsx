import { type ReactNode, useCallback, useRef } from 'react'
import { useWords } from '#state/use-words.ts'

interface FileChooser {
  /** Asks for files; the browser lets it only answer a gesture. */
  readonly choose: () => void
  /** What must be on the page for that; unseen. */
  readonly input: ReactNode
}

/** Has the user choose the files of a model of their own. */
export const useFileChooser = (onFiles: (files: readonly File[]) => void): FileChooser => {
  const field = useRef<HTMLInputElement>(null)
  const words = useWords()
  const choose = useCallback((): void => field.current?.click(), [])
  const input = (
    <input
      ref={field}
      type="file"
      multiple
      accept=".json,.yaml,.yml"
      className="hidden"
      aria-label={words('openHint')}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        // The same file may be chosen again after it was mended.
        event.target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
  return { choose, input }
}
