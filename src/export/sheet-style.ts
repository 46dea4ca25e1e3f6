import { exportFonts } from './format-svg.ts'
import type { Palette } from './palette.ts'
import { paperSize } from './paper.ts'
import { clauseColumns, type SheetSettings, sheetSizes } from './sheet.ts'

/** The size of the paper, for the printing program. It must stand in the page itself, not inside a part of it. */
export const formatPageRule = ({
  paper,
  orientation,
}: Pick<SheetSettings, 'paper' | 'orientation'>): string =>
  `@page{size:${paper.toUpperCase()} ${orientation};margin:0}`

/** How the pages look. Colours are the deck's; lengths are those of paper. */
export const formatSheetStyle = (
  settings: SheetSettings,
  { ink, soft, rule, paper }: Pick<Palette, 'ink' | 'soft' | 'rule' | 'paper'>,
): string => {
  const { width, height } = paperSize(settings.paper, settings.orientation)
  const { edge, head, foot } = sheetSizes
  return `
.pages{font-family:${exportFonts
    .map((font) => `"${font}"`)
    .join(',')
    .replace('"sans-serif"', 'sans-serif')};
  color:${ink};print-color-adjust:exact;-webkit-print-color-adjust:exact}
.page{box-sizing:border-box;position:relative;display:flex;flex-direction:column;width:${width}mm;
  height:${height - 0.1}mm;padding:${edge}mm ${edge}mm ${edge + foot}mm;overflow:hidden;background:${paper};break-after:page;break-inside:avoid}
.page:last-child{break-after:auto}
.page header{display:flex;align-items:baseline;gap:4mm;flex:none;height:${head}mm;overflow:hidden}
.page h1{margin:0;font-size:15pt;line-height:8mm;font-weight:600}
.page header p{margin:0;font-size:9pt;line-height:8mm;color:${soft}}
.page .mark{margin-left:auto;padding:0 2.5mm;border:0.5mm solid currentColor;font-size:11pt;line-height:6.5mm;
  font-weight:700;color:${ink};letter-spacing:0.08em;white-space:nowrap}
.page figure{flex:none;position:relative;margin:0}
.page figure svg{display:block;width:100%;height:100%}
.page .narration{flex:1;margin:2mm 0 0;font-size:10pt;line-height:5.2mm;overflow:hidden;white-space:pre-line}
.page footer{position:absolute;left:${edge}mm;right:${edge}mm;bottom:${edge}mm;height:${foot - 2}mm;display:flex;
  align-items:end;justify-content:space-between;gap:6mm;font-size:8pt;color:${soft};border-top:0.2mm solid ${rule};
  font-variant-numeric:tabular-nums}
.page .cut{position:absolute;border:0 dashed ${soft}}
.page .legend{flex:none;margin:0 0 5mm}
.page .legend svg{display:block}
.page .clauses{flex:1;min-height:0;columns:${clauseColumns.count};column-gap:${clauseColumns.gap}mm;column-fill:auto;font-size:8.5pt;line-height:${clauseColumns.line}mm;overflow:hidden}
.page .clauses h2{margin:0;font-size:9.5pt;break-after:avoid}
.page .clauses p{margin:0 0 1mm;color:${soft};break-after:avoid}
.page .clauses ul{margin:0 0 4mm;padding:0;list-style:none}
.page .clauses li{break-inside:avoid;padding-left:5mm;text-indent:-5mm}
.page .clauses b{font-weight:600}
.page .watermark{position:absolute;inset:0;width:100%;height:100%;pointer-events:none}
`
}
