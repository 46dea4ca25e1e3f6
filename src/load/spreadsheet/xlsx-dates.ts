import { walkXml } from './walk-xml.ts'

/** Formats that need no definition and show a day: ECMA-376 18.8.30, with those of East Asia (27–36, 50–58). */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** Whether a format shows a day: it has y or d, or m that is not minutes. Texts and colours in it do not count. */
const showsDay = (format: string): boolean => {
  const [first = ''] = format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').split(';')
  return /[yd]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first))
}

/** Which looks of cells (by their position in the style sheet) show a number as a day. */
export const dateStylesOf = (stylesXml: string): ReadonlySet<number> => {
  const own = new Map<number, boolean>()
  const dates = new Set<number>()
  let isInside = false
  let position = 0
  walkXml(stylesXml, {
    onOpen: (name, attribute) => {
      const format = Number(attribute('numFmtId') ?? 0)
      if (name === 'numFmt') own.set(format, showsDay(attribute('formatCode') ?? ''))
      if (name === 'cellXfs') isInside = true
      if (name !== 'xf' || !isInside) return
      if (own.get(format) ?? builtInDates.has(format)) dates.add(position)
      position += 1
    },
    onClose: (name) => {
      if (name === 'cellXfs') isInside = false
    },
  })
  return dates
}

const day = 86_400_000
/** What day 0 is: of Windows, and of old files from a Macintosh, which count from 1904. */
const dayZero = { windows: Date.UTC(1899, 11, 30), macintosh: Date.UTC(1904, 0, 1) } as const

/** The moment that a serial number stands for, in UTC as the sheet shows it; null where no calendar has it. */
export const dateOfSerial = (serial: number, is1904: boolean): Date | null => {
  // Before March 1900 Excel is a day behind, for it believes in a 29 February of that year.
  const shift = !is1904 && serial < 60 ? 1 : 0
  const date = new Date(Math.round((serial + shift) * day) + dayZero[is1904 ? 'macintosh' : 'windows'])
  return serial < 0 || Number.isNaN(date.getTime()) ? null : date
}
