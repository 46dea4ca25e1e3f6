import { say } from '#i18n/messages.ts'
import type { AppState } from '#state/app-state.ts'
import type { AppStore } from '#state/store.ts'

const apply = ({ language, theme, model }: AppState): void => {
  const root = document.documentElement
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  root.dataset['theme'] = theme
  document.title = `${say(language, 'appName')} · ${model.dataset.title[language]}`
}

/** Gives the document the language, the theme and the title of the state. */
export const syncDocument = (store: AppStore): (() => void) => {
  apply(store.getState())
  return store.subscribe((state, before) => {
    // Not at every hover: to write a language, even the same one, makes the browser match all styles of the page anew.
    const isSame =
      state.language === before.language && state.theme === before.theme && state.model === before.model
    if (!isSame) apply(state)
  })
}
