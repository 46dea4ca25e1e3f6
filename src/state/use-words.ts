import { useCallback } from 'react'
import { isMessageKey, type MessageKey, say } from '#i18n/messages.ts'
import { type MessageParams, sayFrom, type Words } from '#i18n/words.ts'
import { useAppState } from './store.ts'

/** Says messages of some keys, in the chosen language. */
export type Say<Key extends string> = (key: Key, params?: MessageParams) => string

/** Says messages in the chosen language. */
export const useWords = (): Say<MessageKey> => {
  const language = useAppState((state) => state.language)
  return useCallback((key, params) => say(language, key, params), [language])
}

/** Says the messages of one screen, and those that every screen may need, in the chosen language. */
export const useWordsOf = <Key extends string>(words: Words<Key>): Say<Key | MessageKey> => {
  const language = useAppState((state) => state.language)
  return useCallback(
    (key, params) => (isMessageKey(key) ? say(language, key, params) : sayFrom(words, language, key, params)),
    [words, language],
  )
}
