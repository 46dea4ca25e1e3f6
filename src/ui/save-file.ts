/** Long enough for slow browsers to have begun; the memory is freed then. No event tells when they have. */
const kept = 60_000

/** Hands a file to the person under a name, as the browser does with downloads. */
export const saveFile = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), kept)
}

/** A name that every file system takes, made of any text; an ending comes behind it. */
export const fileNameOf = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|]|\p{Control}/gu, ' ')
    .trim()
    .slice(0, 80) || 'layerscope'
