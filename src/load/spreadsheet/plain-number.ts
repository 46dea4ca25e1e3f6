/** Digits, perhaps in threes, with a point: what a spreadsheet shows for a number. A leading zero makes an id. */
const numeral = /^[-+]?(?:(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?|\.\d+)(%?)$/

/** Beyond these a number would lose some: an id of 18 digits stays text. */
const mostDigits = 15

/**
 * The number that a text plainly is, `80%` as 0.8; null for any other text: `007`, `1e5`, `2025年`, and numbers of so many
 * digits that some would be lost.
 */
export const plainNumber = (text: string): number | null => {
  const found = numeral.exec(text)
  if (!found || text.replace(/\D/g, '').length > mostDigits) return null
  const value = Number(text.replace(/[,%]/g, ''))
  return found[1] === '%' ? Number((value / 100).toPrecision(mostDigits)) : value
}
