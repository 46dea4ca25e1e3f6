/**
 * Prints a page of HTML from inside the one that is open, by the browser: its print window also saves as PDF, with fonts
 * and lines as they are. The page stays until another one is printed, for the print window may outlive the call.
 */
export const printPage = (html: string): void => {
  document.querySelector('iframe[data-print]')?.remove()
  const frame = document.createElement('iframe')
  frame.dataset['print'] = ''
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  // Out of sight, but with a size: a frame that is not displayed is printed empty.
  frame.style.cssText = 'position:fixed;right:100%;width:210mm;height:297mm;border:0'
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
  })
  frame.srcdoc = html
  document.body.append(frame)
}
