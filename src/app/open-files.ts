import type { SourceText } from '#load/source-text.ts'
import type { AppStore } from '#state/store.ts'

const readSource = async (file: File, largest: number): Promise<SourceText> => ({
  name: file.name,
  bytes: file.size,
  // Too large to be loaded is too large to be read: it would hold up the page before it could be refused.
  text: file.size > largest ? '' : await file.text(),
})

/**
 * Opens a user's own model, one file or the several it is spread over, in the order of their names. The reader is
 * loaded when it is first needed. Whatever the files hold, the outcome is a model or a list of problems; the present
 * model stays until there is a new one.
 */
export const openFiles = async (store: AppStore, files: readonly File[]): Promise<void> => {
  const [{ parseDataset }, { largestFile }] = await Promise.all([
    import('#load/parse-dataset.ts'),
    import('#load/read-file.ts'),
  ])
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const sources = await Promise.all(sorted.map((file) => readSource(file, largestFile)))
  const name = sorted.map((file) => file.name).join(', ')
  store.getState().actions.openFile(name, parseDataset(sources))
}
