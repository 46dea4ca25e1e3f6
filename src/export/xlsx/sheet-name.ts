/** Excel's own limit. */
const longest = 31

/** `History` is a sheet that Excel keeps for itself. */
const fitting = (title: string): string => {
  const name = title
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  return name === '' || name.toLowerCase() === 'history' ? `${name}_` : name
}

/** Cut to so many UTF-16 units, as Excel counts, never through a character, and with no apostrophe at the end. */
const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .replace(/[' ]+$/, '')

/** Titles as names that Excel takes for sheets: short, without its signs of references, none twice. */
export const sheetNamesOf = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return titles.map((title) => {
    const base = fitting(title)
    let name = cut(base, longest)
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = ` ${number}`
      name = `${cut(base, longest - ending.length)}${ending}`
    }
    taken.add(name.toLowerCase())
    return name
  })
}
