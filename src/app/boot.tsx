import { createRoot, type Root } from 'react-dom/client'
import { LayoutServiceProvider } from '#stage/layout-service.ts'
import type { AppState } from '#state/app-state.ts'
import { type LaterPart, ShippedPartsProvider } from '#state/shipped-parts.ts'
import { type AppStore, createAppStore, StoreProvider } from '#state/store.ts'
import { whenPresent } from '#ui/when-present.ts'
import { BootFailed } from './boot-failed.tsx'
import { dropEarlyPicture } from './early-picture.ts'
import { createPageLayout } from './engine.ts'
import { type Preferences, readPreferences } from './preferences.ts'
import { Shell } from './shell.tsx'
import {
  readShippedLayouts,
  readShippedModel,
  readShippedReadings,
  readShippedRest,
} from './shipped-model.ts'
import { syncAddress } from './sync-address.ts'
import { syncDocument } from './sync-document.ts'
import { syncStorage } from './sync-storage.ts'
import './styles.css'

/** What the user kept is not needed for the first picture. */
const keepRecordsOf = (store: AppStore): void => {
  const begin = (): void => {
    import('./sync-records.ts').then(
      ({ syncRecords }) => syncRecords(store),
      () => store.getState().actions.reportKeeping('refused'),
    )
  }
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(begin, { timeout: 2000 })
  else setTimeout(begin, 200)
}

const isTouring = ({ own }: AppState): boolean => own.tour.tour !== null || own.presenter.tour !== null

/** The two windows of a tour are kept in step from when there is a tour. */
const keepPartnerOf = (store: AppStore): void => {
  const begin = (): void => {
    // Without it each window goes its own way, and says that it does not find the other.
    import('./sync-partner.ts').then(
      ({ syncPartner }) => syncPartner(store),
      () => undefined,
    )
  }
  if (isTouring(store.getState())) {
    begin()
    return
  }
  const unsubscribe = store.subscribe((state) => {
    if (!isTouring(state)) return
    unsubscribe()
    begin()
  })
}

/** Asked for by several, fetched once; asked again after a failure. */
let rest: Promise<LaterPart> | null = null
const readRest = (): Promise<LaterPart> => {
  rest ??= readShippedRest().catch((error: unknown) => {
    rest = null
    throw error
  })
  return rest
}

const shippedParts = { readReadings: readShippedReadings, readRest }

const start = async (root: Root, preferences: Preferences): Promise<void> => {
  const layout = createPageLayout(readShippedLayouts)
  const isFocused = location.hash.includes('focus=')
  const [model] = await Promise.all([readShippedModel(), isFocused && layout.prepare()])
  whenPresent(() => void layout.prepare())
  const store = createAppStore(model, preferences)
  syncAddress(store)
  syncDocument(store)
  syncStorage(store)
  keepRecordsOf(store)
  keepPartnerOf(store)
  root.render(
    <StoreProvider value={store}>
      <LayoutServiceProvider value={layout.service}>
        <ShippedPartsProvider value={shippedParts}>
          <Shell />
        </ShippedPartsProvider>
      </LayoutServiceProvider>
    </StoreProvider>,
  )
}

/** Starts the page in an element: reads the preferences, the model and the address, and draws. */
export const boot = (element: HTMLElement): void => {
  const preferences = readPreferences()
  document.documentElement.dataset['theme'] = preferences.theme
  const root = createRoot(element)
  dropEarlyPicture()
  const attempt = (): void => {
    start(root, preferences).catch(() =>
      root.render(<BootFailed language={preferences.language} onRetry={attempt} />),
    )
  }
  attempt()
}
