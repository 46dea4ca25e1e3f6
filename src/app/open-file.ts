import type { AppStore } from '#state/store.ts'

/** Largest file that is read at all, in bytes: larger ones would hold up the page before they could be refused. */
const largest = 80_000_000

/**
 * Opens a user's own model. The reader is loaded when it is first needed. Whatever the file holds, the outcome is a
 * model or a list of problems; the present model stays until there is a new one.
 */
export const openFile = async (store: AppStore, file: File): Promise<void> => {
  const { parseDataset } = await import('#load/parse-dataset.ts')
  const text = file.size > largest ? '\0'.repeat(0).padEnd(1) : await file.text()
  const { actions } = store.getState()
  actions.openFile(file.name, parseDataset([{ name: file.name, text }]))
}
