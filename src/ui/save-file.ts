/** Gives the user a file under a name, in the browser's own way. */
export const saveFile = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after the click; how long it takes no event tells.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
