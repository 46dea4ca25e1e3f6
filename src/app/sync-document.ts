import { say } from '#i18n/messages.ts'
import type { AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/store.ts'

/** The map is Layerscope itself; any other screen is named first, so that tabs and the list of past pages tell them apart. */
const titleOf = ({ language, model, screen }: AppState): string =>
  [
    ...(screen === 'map' ? [] : [say(language, screen)]),
    say(language, 'appName'),
    model.dataset.title[language],
  ].join(' · ')

const apply = (state: AppState): void => {
  const { language, theme } = state
  const root = document.documentElement
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  root.dataset['theme'] = theme
  document.title = titleOf(state)
}

/** Gives the document the language, the theme and the title of the state. */
export const syncDocument = (store: AppStore): (() => void) => {
  apply(store.getState())
  return store.subscribe((state, before) => {
    // Not at every hover: to write a language, even the same one, makes the browser match all styles of the page anew.
    const isSame =
      state.language === before.language &&
      state.theme === before.theme &&
      state.model === before.model &&
      state.screen === before.screen
    if (!isSame) apply(state)
  })
}
