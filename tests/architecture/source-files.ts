import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** All files of src/, as paths below it with forward slashes. */
export function listSourceFiles(): readonly string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(src.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** The text of a file of src/. */
export function readSourceFile(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}
