/** Text as base64 of its UTF-8, as addresses with `data:` want it. */
export const base64Of = (text: string): string => {
  let binary = ''
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary)
}
