import { describe, expect, test } from 'vitest'
import { formatReportHtml } from '#export/format-report-html.ts'
import { smallReport } from './small-report.ts'

const page = formatReportHtml(smallReport)
const body = page.slice(page.indexOf('<body>'))

describe('a report as a page', () => {
  test('names its language and title, and needs nothing from elsewhere', () => {
    expect(page).toContain('<html lang="zh-CN">')
    expect(formatReportHtml({ ...smallReport, language: 'en' })).toContain('<html lang="en">')
    expect(page).toContain('<title>受影响的项目 &lt;2&gt;</title>')
    expect(page).not.toMatch(/<(?:script|link|iframe)|src="(?!data:)|url\(/)
    expect(page).toContain("default-src 'none'")
  })

  test('is made for A4: a heading on each page of a table, a lying page for the map, title and date on the margins', () => {
    expect(page).toContain('@page { size: A4;')
    expect(page).toContain('thead { display: table-header-group }')
    expect(page).toContain('@page lying { size: A4 landscape;')
    expect(body).toContain('<section class="picture"><h2>地图</h2>')
    expect(page).toMatch(/@top-left \{ content: "受影响的项目 \\3c 2\\3e ";/)
    expect(page).toMatch(/@top-right \{ content: "2026\\2d 11\\2d 21";/)
  })

  test('has every fact, sentence and cell in it, and none that runs', () => {
    expect(body).toContain('<dt>起点</dt><dd>政务云</dd>')
    expect(body).toContain('<p>一行\n两行 *不是* &lt;b&gt;</p>')
    expect(body).toContain(
      '<td>a|b</td><td class="figure">7%</td><td><a href="https://example.org/#/map?a=(1)">打开</a></td>',
    )
    expect(body).toContain(
      '<td>&lt;script&gt;alert(1)&lt;/script&gt;\n&quot;x&quot;</td><td class="figure"></td><td>坏</td>',
    )
    expect(page).not.toContain('javascript:')
  })

  test('has its pictures inside, with what is to be seen in words', () => {
    const [, data = ''] = /<img alt="三处受影响" src="data:image\/svg\+xml;base64,([^"]+)">/.exec(body) ?? []
    expect(Buffer.from(data, 'base64').toString()).toContain('<text>政务云</text>')
  })

  test('says where a table has nothing in it', () => {
    expect(body).toContain('<h2>指标</h2><p>没有</p>')
  })

  test('lies on its side where a table has many columns, and has the headings of a grid upright', () => {
    const reportOf = (count: number): string => {
      const columns = Array.from({ length: count }, (_, x) => ({
        key: `${x}`,
        title: `${x}`,
        type: 'number' as const,
      }))
      const table = { title: 't', columns, rows: [columns.map((_, x) => x)] }
      return formatReportHtml({ ...smallReport, sections: [{ type: 'table', table }] })
    }
    const facts = [6, 7, 15].map((count) => {
      const html = reportOf(count)
      return [html.includes('@page { size: A4 landscape'), html.includes('<table class="grid">')]
    })
    expect(facts).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ])
  })
})
