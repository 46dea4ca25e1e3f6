import { Menu } from 'lucide-react'
import { type MouseEvent, useId } from 'react'
import { formatAddress } from '#deep-link/address.ts'
import { type ListedScreen, listedScreens } from '#deep-link/screens.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'

interface LinkProps {
  readonly screen: ListedScreen
  readonly onOpen?: () => void
}

const ScreenLink = ({ screen, onOpen }: LinkProps) => {
  const words = useWords()
  const current = useAppState((state) => state.screen)
  const settings = useAppState((state) => state.settings)
  const own = useAppState((state) => state.own)
  const language = useAppState((state) => state.language)
  const theme = useAppState((state) => state.theme)
  const { openScreen } = useActions()
  const onClick = (event: MouseEvent): void => {
    // With a modifier it is a link like any other: to a new tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    openScreen(screen)
    onOpen?.()
  }
  return (
    <a
      href={formatAddress({ screen, settings, own, language, theme })}
      className="text-button px-2!"
      aria-current={screen === current ? 'page' : undefined}
      onClick={onClick}
    >
      {words(screen)}
    </a>
  )
}

/** The screens, side by side where there is room for them, else in a menu under the name of the present one. */
export const ScreensNav = () => {
  const words = useWords()
  const current = useAppState((state) => state.screen)
  const id = useId()
  const close = (): void => document.getElementById(id)?.hidePopover()
  return (
    <>
      <nav aria-label={words('screens')} className="flex max-xl:hidden">
        {listedScreens.map((screen) => (
          <ScreenLink key={screen} screen={screen} />
        ))}
      </nav>
      <button
        type="button"
        className="text-button xl:hidden!"
        popoverTarget={id}
        aria-label={`${words('screens')}${words('colon')}${words(current)}`}
      >
        <Menu size={15} aria-hidden="true" />
        <span className="font-semibold">{words(current)}</span>
      </button>
      <nav
        id={id}
        popover="auto"
        aria-label={words('screens')}
        className="inset-auto top-12 right-2 m-0 rounded-lg border border-rule bg-paper p-1 text-ink shadow-[var(--shadow-raised)]"
      >
        <div className="grid min-w-40">
          {listedScreens.map((screen) => (
            <ScreenLink key={screen} screen={screen} onOpen={close} />
          ))}
        </div>
      </nav>
    </>
  )
}
