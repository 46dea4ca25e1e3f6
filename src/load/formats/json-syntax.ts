import type { SyntaxReason } from '#load/problem.ts'

/** The tokens of JSON (RFC 8259). */
const token =
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const reasonAt = (text: string, offset: number, wanted: Wanted): SyntaxReason => {
  const rest = text.slice(offset, offset + 2)
  if (rest === '') return 'unclosed'
  if ((wanted === 'key' || wanted === 'value') && /^[\]}]/.test(rest)) return 'trailing-comma'
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return 'json-comment'
  if (/^[：，、“”]/.test(rest)) return 'full-width'
  if (rest.startsWith('"')) return wanted === 'colon' || wanted === 'comma-or-end' ? 'other' : 'quotes'
  return wanted === 'key' || wanted === 'key-or-end' || wanted === 'value' ? 'quotes' : 'other'
}

/**
 * Where a text stops being JSON, and why; null where it is JSON throughout. The engines' own messages give no place,
 * or each in another way.
 */
export const findJsonError = (text: string): { reason: SyntaxReason; offset: number } | null => {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let offset = 0
  const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : 'comma-or-end')
  for (;;) {
    token.lastIndex = offset
    const match = token.exec(text)
    if (!match && wanted === 'nothing' && /^[ \t\r\n]*$/.test(text.slice(offset))) return null
    const next: Wanted | null =
      match && nextWanted(wanted, match[1], match[2] !== undefined, open, afterValue)
    if (!next) {
      const start = text.length - text.slice(offset).replace(/^[ \t\r\n]+/, '').length
      return { reason: reasonAt(text, start, wanted), offset: start }
    }
    wanted = next
    offset = token.lastIndex
  }
}

const nextWanted = (
  wanted: Wanted,
  mark: string | undefined,
  isString: boolean,
  open: ('{' | '[')[],
  afterValue: () => Wanted,
): Wanted | null => {
  const inside = open.at(-1)
  if (mark === '}' || mark === ']') {
    const closes = wanted === 'comma-or-end' || wanted === (mark === '}' ? 'key-or-end' : 'value-or-end')
    if (!closes || inside !== (mark === '}' ? '{' : '[')) return null
    open.pop()
    return afterValue()
  }
  if (wanted === 'value' || wanted === 'value-or-end') {
    if (mark === '{' || mark === '[') {
      open.push(mark)
      return mark === '{' ? 'key-or-end' : 'value-or-end'
    }
    return mark === undefined ? afterValue() : null
  }
  if (wanted === 'key' || wanted === 'key-or-end') return isString ? 'colon' : null
  if (wanted === 'colon') return mark === ':' ? 'value' : null
  if (wanted === 'comma-or-end' && mark === ',') return inside === '{' ? 'key' : 'value'
  return null
}
