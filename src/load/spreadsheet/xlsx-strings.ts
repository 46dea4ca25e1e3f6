import { walkXml } from './walk-xml.ts'

/** Turns the escapes of `ST_Xstring` (`_x000D_`) back into what they stand for. */
export const unescapeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The texts that cells share, in their order. Pieces in several fonts are one text; how it is pronounced is left out. */
export const sharedStringsOf = (xml: string): readonly string[] => {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isPhonetic = false
  walkXml(xml, {
    onOpen: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isText = !isPhonetic
    },
    onText: (piece) => {
      if (isText) text += piece
    },
    onClose: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') texts.push(unescapeXstring(text))
    },
  })
  return texts
}
