/** What XML 1.0 cannot hold, and a text that looks like its escape; `ST_Xstring` of ECMA-376 writes it `_x000B_`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/g

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXstring = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Half of a pair of surrogates is no character; it becomes the sign for that. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** Text of a cell, or the name of a sheet, that is read back as it was. */
export const xmlText = (text: string): string =>
  wellFormed(text)
    .replace(unwritable, escapeXstring)
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** An address, which knows no such escapes: what XML cannot hold is left out. */
export const xmlAttribute = (text: string): string =>
  wellFormed(text)
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
