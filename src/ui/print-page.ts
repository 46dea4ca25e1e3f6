/** Prints a page of HTML without leaving the one that is open; from there it can also be saved as PDF. */
export const printPage = (html: string): void => {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  // Out of sight, but with a size: a frame that is not displayed is printed empty.
  Object.assign(frame.style, {
    position: 'fixed',
    right: '100%',
    width: '210mm',
    height: '297mm',
    border: '0',
  })
  frame.addEventListener('load', () => {
    const page = frame.contentWindow
    page?.addEventListener('afterprint', () => frame.remove())
    page?.print()
  })
  frame.srcdoc = html
  document.body.append(frame)
}
