import { useCallback } from 'react'
import { type MessageKey, type MessageParams, say } from '#i18n/messages.ts'
import { useAppState } from './store.ts'

/** Says messages in the chosen language. */
export const useWords = (): ((key: MessageKey, params?: MessageParams) => string) => {
  const language = useAppState((state) => state.language)
  return useCallback((key, params) => say(language, key, params), [language])
}
