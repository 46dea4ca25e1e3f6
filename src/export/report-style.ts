import type { Report } from './report.ts'

const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

const marginBox = (place: string, content: string): string =>
  `@${place} { content: ${content}; font: 8.5pt "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #555 }`

/**
 * How the pages lie, and what stands on their margins: the title, the day, where it is seen live, the number of the page.
 */
export const pageStyle = (
  { title, date, link }: Pick<Report, 'title' | 'date' | 'link'>,
  isLying: boolean,
): string =>
  `@page { size: A4${isLying ? ' landscape' : ''}; margin: 20mm 16mm 18mm; ${[
    marginBox('top-left', cssText(title)),
    marginBox('top-right', cssText(date)),
    // A longer one would run into the number of the page; it stands in full on the first.
    ...(link !== null && link.length <= 90 ? [marginBox('bottom-left', cssText(link))] : []),
    marginBox('bottom-right', 'counter(page) " / " counter(pages)'),
  ].join(' ')} }`

/**
 * How a report looks, on screen and on A4. Colours are plain ones that survive a printer without colour. On paper a
 * table's heading is repeated on each page, no row is cut in two, and a picture has a lying page to itself.
 */
export const reportStyle = `
@page lying { size: A4 landscape; margin: 14mm }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 32px 24px 48px; max-width: 269mm; color: #1a1f26; background: #fff;
  font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, Arial, sans-serif }
header { border-bottom: 2px solid #1a1f26; padding-bottom: 12px; margin-bottom: 16px }
h1 { font-size: 26px; line-height: 1.3; margin: 0 }
h2 { font-size: 18px; line-height: 1.4; margin: 32px 0 8px; break-after: avoid }
p { margin: 0 0 8px; white-space: pre-line; overflow-wrap: anywhere; orphans: 3; widows: 3 }
header p { color: #444; margin: 4px 0 0 }
a { color: #0b5394; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 16px; font-size: 13px }
dt { color: #555 }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
table { width: 100%; min-width: 640px; table-layout: fixed; border-collapse: collapse; font-size: 13px; line-height: 1.5; font-variant-numeric: tabular-nums }
thead { display: table-header-group }
tr { break-inside: avoid }
th { text-align: left; background: #eaeef3; border-bottom: 1px solid #8a97a8; padding: 6px 8px; vertical-align: bottom; overflow-wrap: break-word }
td { border-bottom: 1px solid #d5dbe3; padding: 5px 8px; vertical-align: top; white-space: pre-line; overflow-wrap: break-word }
.figure { text-align: right }
.grid { width: auto; min-width: 0; table-layout: auto }
.grid th, .grid td { padding: 4px; border: 1px solid #d5dbe3 }
.grid .figure { text-align: center; min-width: 26px }
.grid th.figure { padding: 6px 2px; vertical-align: bottom }
.grid th.figure span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 150px; line-height: 1.2 }
figure { margin: 0; text-align: center }
img { max-width: 100%; height: auto }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt }
  table, dl { font-size: 9pt }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .scroll { overflow: visible }
  table { min-width: 0 }
  .grid { font-size: 6.5pt; line-height: 1.25 }
  .grid th, .grid td { padding: 1pt 1.5pt }
  .grid .figure { min-width: 0 }
  .picture { page: lying; break-before: page; break-after: page }
  .picture:first-child { break-before: auto }
  .picture h2 { margin-top: 0 }
  .picture img { max-height: 160mm; width: 100%; object-fit: contain }
  a { color: inherit; text-decoration: none }
}
`
