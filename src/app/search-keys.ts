/** The keys that open the search, as this system writes them. */
export const searchKeys: readonly string[] = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)
  ? ['⌘', 'K']
  : ['Ctrl', 'K']
