import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import type { SourceText } from '#load/source-text.ts'

const extensions = new Set(['.yaml', '.yml', '.json'])

/** The files of a dataset: the file itself, or all data files of the folder and its folders, in the order of their names. */
export const readDatasetFiles = (path: string): SourceText[] => {
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const full = join(folder, entry.name)
        if (entry.isDirectory()) return filesIn(full)
        return extensions.has(extname(entry.name).toLowerCase()) ? [full] : []
      })
  const files = statSync(path).isDirectory() ? filesIn(path) : [path]
  return files.map((file) => ({
    name: relative(process.cwd(), file) || file,
    text: readFileSync(file, 'utf8'),
  }))
}
