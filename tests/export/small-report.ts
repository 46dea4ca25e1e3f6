import type { Report } from '#export/report.ts'

/** A report with a section of each kind, and texts that formats would take for marks. */
export const smallReport: Report = {
  language: 'zh',
  words: { about: '说明', title: '标题', date: '日期', link: '链接', nothing: '没有' },
  title: '受影响的项目 <2>',
  subtitle: '政务云中断',
  date: '2026-11-21',
  link: 'https://example.org/层观/#/map?focus=cloud&open=a,b',
  about: [
    ['起点', '政务云'],
    ['规则 [I1]', 3],
  ],
  sections: [
    { type: 'text', title: '结论', paragraphs: ['# 不是标题', '一行\n两行 *不是* <b>'] },
    {
      type: 'table',
      table: {
        title: '项目',
        columns: [
          { key: 'name', title: '名称', type: 'text' },
          { key: 'done', title: '完成', type: 'percent' },
          { key: 'see', title: '链接', type: 'link' },
        ],
        rows: [
          ['a|b', 0.07, { text: '打开', url: 'https://example.org/#/map?a=(1)' }],
          ['<script>alert(1)</script>\n"x"', null, { text: '坏', url: 'javascript:alert(1)' }],
        ],
      },
    },
    {
      type: 'picture',
      title: '地图',
      svg: '<svg xmlns="http://www.w3.org/2000/svg"><text>政务云</text></svg>',
      description: '三处受影响',
    },
    { type: 'table', table: { title: '指标', columns: [{ key: 'a', title: 'A', type: 'text' }], rows: [] } },
  ],
}
