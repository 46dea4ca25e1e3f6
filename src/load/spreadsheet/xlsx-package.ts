import { strFromU8, unzipSync } from 'fflate'
import { walkXml } from './walk-xml.ts'

/** Unpacked: a small file may hold gigabytes of nothing, and would stop the page. */
const largestUnpacked = 300_000_000

/** The parts of an Excel file that we read, as texts. */
export interface XlsxPackage {
  /** Null where there is no such part. `path` from the root of the package, without a slash before it. */
  textOf(path: string): string | null
  /** Where the relations of a part lead, by id. Paths from the root of the package. */
  relationsOf(path: string): ReadonlyMap<string, Relation>
}

export interface Relation {
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string
  readonly target: string
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** `worksheets/sheet1.xml` seen from `xl/workbook.xml`; targets may also begin at the root, and go up. */
const resolve = (folder: string, target: string): string => {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`

/** Opens the zip. Null where it is broken, or holds more than a spreadsheet may. */
export const openXlsx = (bytes: Uint8Array): XlsxPackage | null => {
  let size = 0
  let files: Readonly<Record<string, Uint8Array>>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false
        size += originalSize
        if (size > largestUnpacked) throw new Error(`unpacked too large: ${size}`)
        return true
      },
    })
  } catch {
    return null
  }
  const textOf = (path: string): string | null => {
    const file = files[path]
    return file ? strFromU8(file).replace(/^\uFEFF/, '') : null
  }
  return {
    textOf,
    relationsOf: (path) => {
      const relations = new Map<string, Relation>()
      walkXml(textOf(relationsPath(path)) ?? '', {
        onOpen: (name, attribute) => {
          if (name !== 'Relationship' || attribute('TargetMode') === 'External') return
          const type = attribute('Type')?.split('/').at(-1) ?? ''
          const target = resolve(folderOf(path), attribute('Target') ?? '')
          relations.set(attribute('Id') ?? '', { type, target })
        },
      })
      return relations
    },
  }
}
