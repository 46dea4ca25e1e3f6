/** Long enough for slow browsers to have begun; the memory is freed then. */
const kept = 60_000

/** Hands a file to the person, as the browser does with downloads. */
export const download = (name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), kept)
}
