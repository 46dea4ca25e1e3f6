import type { Language, Text } from '#model/text.ts'

export type MessageParams = Readonly<Record<string, string | number>>

/** The messages of a part of the interface, by key. `{name}` in a message stands for a parameter. */
export type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/**
 * The words of one screen or panel, in a file of its own so that they are loaded with it and not before the first
 * picture. A key that one language lacks does not compile.
 */
export const buildWords = <Key extends string>(
  zh: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Words<Key> => ({ zh, en })

/** A message without parameters in all languages. */
export const textOf = <Key extends string>(words: Words<Key>, key: NoInfer<Key>): Text => ({
  zh: words.zh[key],
  en: words.en[key],
})

/** Says a message in a language. A parameter that the message does not name is ignored; one that is missing is left to be seen. */
export const sayFrom = <Key extends string>(
  words: Words<Key>,
  language: Language,
  key: Key,
  params: MessageParams = {},
): string =>
  words[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
