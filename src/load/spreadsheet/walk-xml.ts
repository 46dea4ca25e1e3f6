import { Parser } from 'saxen'

/** What is met on the way through an XML text. Names come without their prefix: programs choose it as they like. */
export interface XmlListeners {
  readonly onOpen: (name: string, attribute: (name: string) => string | undefined) => void
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'

/** The parser's own decoder knows no characters past U+FFFF, and rare names are written with those. */
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) =>
          hex
            ? characterOf(Number.parseInt(hex, 16))
            : decimal
              ? characterOf(Number(decimal))
              : (named[name ?? ''] ?? whole),
      )
    : text

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Walks through an XML text from its start to its end. False where it is broken; what came before was told. */
export const walkXml = (xml: string, { onOpen, onText, onClose }: XmlListeners): boolean => {
  let isWhole = true
  const parser = new Parser()
  parser.on('openTag', (name, attributesOf) =>
    onOpen(localName(name), (wanted) => {
      const attributes = attributesOf()
      if (typeof attributes === 'boolean') return undefined
      const found = Object.keys(attributes).find((key) => key === wanted || localName(key) === wanted)
      return found === undefined ? undefined : decode(attributes[found] ?? '')
    }),
  )
  if (onText) {
    parser.on('text', (text) => onText(decode(text)))
    parser.on('cdata', onText)
  }
  if (onClose) parser.on('closeTag', (name) => onClose(localName(name)))
  parser.on('error', () => {
    isWhole = false
  })
  parser.parse(xml)
  return isWhole
}
