/**
 * Prints a page of its own from inside this one, by the browser: its print window also saves as PDF, with fonts and lines
 * as they are. The page stays until another one is printed, for the print window may outlive the call.
 */
export const printDocument = (html: string, title: string): void => {
  document.querySelector('iframe[data-print]')?.remove()
  const frame = document.createElement('iframe')
  frame.dataset['print'] = ''
  frame.title = title
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  frame.srcdoc = html
  frame.onload = () => {
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
  }
  document.body.append(frame)
}
