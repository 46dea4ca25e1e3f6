import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'

/** The parts of a package as texts, by path. */
export const unpack = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

/** What a reader of other people makes of a file: a list of rows for each sheet. Dates are ISO text. */
export const readByOthers = async (
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[]> => {
  const sheets = await readXlsxFile(bytes.buffer, { trim: false })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) =>
      row.map((cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    ),
  }))
}
