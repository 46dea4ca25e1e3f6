/** Offers a text as a file to save. */
export const saveTextFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // Some browsers read it only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A name that every file system takes. */
export const fileNameOf = (name: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|]|\p{Control}/gu, ' ')
      .trim()
      .slice(0, 80) || 'layerscope'
  }.json`
