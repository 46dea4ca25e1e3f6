import type { SearchText } from './search-text.ts'

const agrees = (letters: string, at: number, query: string, from: number): boolean =>
  letters.startsWith(query.slice(from), at)

/**
 * Where a query ends that is read in `letters` from `start` on with exactly one letter wrong, missing, too many, or two
 * changed over (the edits of Damerau, 1964); null where that is not enough.
 */
const endsWithOneEdit = (letters: string, start: number, query: string): number[] => {
  let same = 0
  while (same < query.length && query[same] === letters[start + same]) same++
  if (same === query.length) return []
  const at = start + same
  const ends: number[] = []
  if (agrees(letters, at + 1, query, same + 1)) ends.push(start + query.length)
  if (agrees(letters, at, query, same + 1)) ends.push(start + query.length - 1)
  if (agrees(letters, at + 1, query, same)) ends.push(start + query.length + 1)
  const isTurned = query[same] === letters[at + 1] && query[same + 1] === letters[at]
  if (isTurned && agrees(letters, at + 2, query, same + 2)) ends.push(start + query.length)
  return ends.filter((end) => end <= letters.length && end > start)
}

/** From this length on a word may be unfinished and wrong at once. */
const longEnoughToBeUnfinished = 6

const initialsOf = ({ units }: SearchText): string =>
  units.map(({ literal, reading }) => (reading || literal)[0] ?? '').join('')

/** The units, first and after the last, that a query names with one letter off; null where it names none. */
export const findTypo = (text: SearchText, query: string): readonly [number, number] | null => {
  const { letters, borders, units } = text
  for (let first = 0; first < units.length; first++) {
    for (const end of endsWithOneEdit(letters, borders[first] ?? 0, query)) {
      const isWhole = borders.includes(end)
      if (!isWhole && query.length < longEnoughToBeUnfinished) continue
      const after = borders.findIndex((border) => border >= end)
      if (after > first) return [first, after]
    }
  }
  // `szhy` for 深治慧: first letters are typed fast.
  const initials = initialsOf(text)
  const isNear = Math.abs(initials.length - query.length) <= 1 && initials[0] === query[0]
  return isNear && endsWithOneEdit(initials, 0, query).includes(initials.length) ? [0, units.length] : null
}
