import { pinyin } from 'pinyin-pro'
import { hanOf, type Readings } from './search-text.ts'

/** The syllables of a text's Han characters without tones, joined by spaces; ü as v, `-` where there is none. */
const readingOf = (text: string): string => {
  const characters = [...text]
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
  const han = new Set(hanOf(text))
  return characters
    .flatMap((character, index) => (han.has(character) ? [syllables[index] ?? ''] : []))
    .map((syllable) => (/^[a-z]+$/.test(syllable) ? syllable : '-'))
    .join(' ')
}

/**
 * The readings of texts, word by word as a dictionary has them (重 in 重庆 is chong). This file brings that dictionary
 * along (140 kB gzip), so it is loaded only where readings were not computed when the site was built.
 */
export const readingsOf = (texts: readonly string[]): Readings =>
  new Map(texts.map((text) => [text, readingOf(text)]))
