/** A piece of a selector, and where it stands in the text. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'sign'
  /** A word as it was typed; what stands between quotes; a sign in its plain form. */
  readonly text: string
  readonly from: number
  /** The place after its last character. */
  readonly to: number
}

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  /** A quotation that begins at `from` and never ends. */
  | { readonly ok: false; readonly from: number }

/** Signs, with the full-width forms that Chinese input methods write; each is one character. */
const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '＋': '+',
  ',': ',',
  '，': ',',
  '、': ',',
  '|': ',',
  '｜': ',',
  '&': '&',
  '＆': '&',
  '!': '!',
  '！': '!',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  ':': ':',
  '：': ':',
  '*': '*',
  '＊': '*',
}

/** What ends a quotation that begins so. */
const closing: Readonly<Record<string, string>> = { '"': '"', '＂': '＂', '“': '”', '「': '」' }

const isSpace = (character: string): boolean => /\s/.test(character)

/** Whether a character can stand in a word. */
const isInWord = (character: string): boolean =>
  !isSpace(character) && !(character in signs) && !(character in closing)

const wordEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length && isInWord(text[end] ?? '')) end++
  return end
}

/** Splits a selector into words, quotations and signs. Linear. */
export const tokensOf = (text: string): Tokens => {
  const tokens: Token[] = []
  for (let from = 0; from < text.length; ) {
    const character = text[from] ?? ''
    const close = closing[character]
    const sign = signs[character]
    if (isSpace(character)) from += 1
    else if (sign !== undefined) {
      tokens.push({ kind: 'sign', text: sign, from, to: from + 1 })
      from += 1
    } else if (close !== undefined) {
      const end = text.indexOf(close, from + 1)
      if (end < 0) return { ok: false, from }
      tokens.push({ kind: 'quoted', text: text.slice(from + 1, end), from, to: end + 1 })
      from = end + 1
    } else {
      const to = wordEnd(text, from)
      tokens.push({ kind: 'word', text: text.slice(from, to), from, to })
      from = to
    }
  }
  return { ok: true, tokens }
}

/** Whether a name can stand in a selector without quotes. */
export const isPlainWord = (text: string): boolean => text !== '' && wordEnd(text, 0) === text.length
