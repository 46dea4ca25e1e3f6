/** Longer words are not compared: the table grows with the square of their length. */
const longestWord = 200

/** How many characters two words share at their beginning. */
const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * The edit distance of Levenshtein (1965), by the table of Wagner and Fischer (1974), of which two rows are kept; what
 * the words share at the beginning costs nothing. From `limit` on the exact figure is not worked out.
 */
const editDistance = (left: string, right: string, limit: number): number => {
  const shared = sharedStart(left, right)
  const a = left.slice(shared)
  const b = right.slice(shared)
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const steps = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      row.push(steps)
      least = Math.min(least, steps)
    }
    if (least >= limit) return limit
    previous = row
  }
  return previous[b.length] ?? 0
}

/** Full-width and half-width, capitals and small letters: one to whoever typed the word. */
const folded = (word: string): string => word.normalize('NFKC').toLowerCase()

/** The candidate a writer most likely meant, or null where none is close (more than a third of the word differs). */
export const nearestOf = (word: string, candidates: Iterable<string>): string | null => {
  if (word.length > longestWord) return null
  const wanted = folded(word)
  let best: string | null = null
  let bestDistance = Math.floor(wanted.length / 3) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, folded(candidate), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
