import { strFromU8, unzipSync } from 'fflate'
import { walkXml } from './walk-xml.ts'

/** In bytes, unpacked: a small file may hold gigabytes of nothing, and would stop the page. */
export const largestUnpacked = 300_000_000

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

const isRead = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`

const packageOf = (files: Readonly<Record<string, Uint8Array>>): XlsxPackage => {
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

/** How much is in the zip that we would read, by what its list of contents says; nothing is unpacked. In bytes. */
const unpackedSize = (bytes: Uint8Array): number => {
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isRead(name)) size += originalSize
      return false
    },
  })
  return size
}

/** Opens the zip. Null where it is broken, its size in bytes where it holds more than a page can. */
export const openXlsx = (bytes: Uint8Array): XlsxPackage | number | null => {
  try {
    const size = unpackedSize(bytes)
    if (size > largestUnpacked) return size
    return packageOf(unzipSync(bytes, { filter: ({ name }) => isRead(name) }))
  } catch {
    return null
  }
}
