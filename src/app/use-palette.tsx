import { type ComponentType, type ReactNode, useCallback, useState } from 'react'
import { useActions } from '#state/store.ts'
import type { PageCommands } from '#views/palette/go-to.ts'
import type { Palette } from '#views/palette/palette.tsx'

type PaletteComponent = ComponentType<Parameters<typeof Palette>[0]>

/** The browser keeps what it has loaded: asking twice costs nothing, and after a failure it is asked again. */
const loadPalette = (): Promise<PaletteComponent> =>
  import('#views/palette/palette.tsx').then((module) => module.Palette)

interface PaletteHandle {
  readonly open: () => void
  /** Fetches it without opening it. */
  readonly prepare: () => void
  readonly palette: ReactNode
}

/** The search over the page. Nothing of it is loaded before it is first wanted. */
export const usePalette = (page: PageCommands): PaletteHandle => {
  const { notify } = useActions()
  const [Loaded, setLoaded] = useState<PaletteComponent | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = useCallback((): void => {
    setOpen(true)
    loadPalette().then(
      (component) => setLoaded(() => component),
      () => {
        setOpen(false)
        notify({ code: 'search-failed' })
      },
    )
  }, [notify])
  const prepare = useCallback((): void => {
    // Where it fails, opening it says so.
    loadPalette().catch(() => undefined)
  }, [])
  const close = useCallback((): void => setOpen(false), [])
  const palette = isOpen && Loaded && <Loaded onClose={close} page={page} />
  return { open, prepare, palette }
}
