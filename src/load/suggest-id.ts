/** `Data Hub!` → `data-hub`: the id a writer could have written; empty where nothing of the word can stay. */
export const suggestId = (found: string): string =>
  found
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
