/** A Han character, or a run of letters or of digits: what a query is matched against, one after the other. */
export interface Unit {
  /** Where it stands in the text. */
  readonly at: number
  readonly length: number
  /** As it is written, folded. */
  readonly literal: string
  /** The reading of a Han character, without tones; empty for a word, and where no reading is known. */
  readonly reading: string
}

/** A text made ready to be searched. */
export interface SearchText {
  readonly text: string
  readonly units: readonly Unit[]
  /** All units as they are typed on a Latin keyboard: readings and words, run together. */
  readonly letters: string
  /** Where each unit begins in `letters`, and where the last one ends. */
  readonly borders: readonly number[]
  /** The first letter of each unit as it is typed. */
  readonly initials: string
  /** The first character of each unit as it is written. */
  readonly characters: string
}

/** The readings of texts: for every Han character of a text its syllable, joined by spaces. */
export type Readings = ReadonlyMap<string, string>

/** `BIMs` are three words at most: capitals run together, a capital begins a word, every other script is one by one. */
const unitPattern = /\p{Script=Han}|\p{N}+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu
/** The same for texts of one byte a character, where it is several times as fast. */
const plainUnitPattern = /[0-9]+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g
const plain = /^[\x20-\x7e]*$/
const han = /\p{Script=Han}/u
const notTyped = /[^\p{L}\p{N}]+/gu

/** What an input method writes for a character without a reading that it knows. */
const noReading = '-'

/** Full-width and half-width, capitals and small letters are one; ü is typed as v. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v')

/** Folded, and without everything that is not a letter or a digit. */
export const squeezed = (text: string): string => folded(text).replace(notTyped, '')

/** Whether a text is of plain Latin letters, digits and marks. */
export const isPlain = (text: string): boolean => plain.test(text)

/** Whether a text has anything that has a reading. */
export const hasHan = (text: string): boolean => han.test(text)

/** The Han characters of a text, in order: those that `Readings` gives a syllable each. */
export const hanOf = (text: string): string[] => [...text].filter((character) => han.test(character))

const firstHan = 0x2e80

const isHan = (written: string): boolean => written.charCodeAt(0) >= firstHan && han.test(written)

/** Splits a text into units. Linear in its length. */
export const buildSearchText = (text: string, readings: Readings): SearchText => {
  const syllables = readings.get(text)?.split(' ') ?? []
  const whole = folded(text)
  // Folding one by one is slow, and needed only where it changes lengths.
  const isEven = whole.length === text.length
  const units: Unit[] = []
  const borders = [0]
  let letters = ''
  let initials = ''
  let characters = ''
  let read = 0
  for (const { 0: written, index } of text.matchAll(isPlain(text) ? plainUnitPattern : unitPattern)) {
    const syllable = isHan(written) ? (syllables[read++] ?? '') : ''
    const reading = syllable === noReading ? '' : syllable
    const literal = isEven ? whole.slice(index, index + written.length) : folded(written)
    units.push({ at: index, length: written.length, literal, reading })
    letters += reading || literal
    initials += (reading || literal)[0] ?? ''
    borders.push(letters.length)
    characters += literal[0] ?? ''
  }
  return { text, units, letters, borders, initials, characters }
}
