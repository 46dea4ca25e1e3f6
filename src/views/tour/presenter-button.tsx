import { AppWindow } from 'lucide-react'
import { useState } from 'react'
import { formatAddress } from '#deep-link/address.ts'
import { tourWords } from '#i18n/tour-words.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

const windowName = 'layerscope-presenter'

/** The address of the presenter's window at the present step. */
const usePresenterAddress = (): string => {
  const settings = useAppState((state) => state.settings)
  const own = useAppState((state) => state.own)
  const language = useAppState((state) => state.language)
  const theme = useAppState((state) => state.theme)
  return formatAddress({
    screen: 'presenter',
    settings,
    own: { ...own, presenter: own.tour },
    language,
    theme,
  })
}

/** Opens the presenter's window, or brings it to the front; says what to do where the browser does not let it. */
export const PresenterButton = () => {
  const words = useWordsOf(tourWords)
  const address = usePresenterAddress()
  const hasPartner = useAppState((state) => state.hasPartner)
  const [isBlocked, setBlocked] = useState(false)
  const open = (): void => {
    const opened = window.open(address, windowName, 'popup,width=1120,height=760')
    setBlocked(opened === null)
    opened?.focus()
  }
  return (
    <div className="relative">
      <button type="button" className="text-button" aria-pressed={hasPartner} onClick={open}>
        <AppWindow size={16} aria-hidden="true" />
        {words(hasPartner ? 'presenterWindowOpen' : 'presenterWindow')}
      </button>
      {isBlocked && !hasPartner && (
        <div
          role="alert"
          className="absolute right-0 bottom-10 z-10 grid w-80 max-w-[80vw] gap-2 rounded-lg border border-rule bg-paper p-3 text-sm shadow-[var(--shadow-raised)]"
        >
          <p>{words('blocked')}</p>
          <a className="link" href={address} target="_blank" rel="noopener opener">
            {words('openByHand')}
          </a>
        </div>
      )}
    </div>
  )
}
