const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a file, by its mark or by trial: UTF-8, else GB18030, which Excel in China writes CSV in and which has GBK
 * and GB2312 in it; UTF-16 where it is marked ("Unicode text"). Null where it is no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes)
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
  return text?.includes('\u0000') ? null : text
}
