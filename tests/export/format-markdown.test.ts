import { describe, expect, test } from 'vitest'
import { formatMarkdown } from '#export/format-markdown.ts'
import { smallReport } from './small-report.ts'

const text = formatMarkdown(smallReport)

describe('a report in Markdown', () => {
  test('begins with its title, what it is about, when it was made and where it is seen live', () => {
    expect(text.split('\n').slice(0, 8)).toEqual([
      '# 受影响的项目 \\<2\\>',
      '',
      '政务云中断',
      '',
      '- **日期** 2026-11-21',
      '- **链接** [https://example.org/层观/#/map?focus=cloud\\&open=a,b](https://example.org/层观/#/map?focus=cloud&open=a,b)',
      '- **起点** 政务云',
      '- **规则 \\[I1\\]** 3',
    ])
  })

  test('has its sentences as they are: no sign in them is a mark, and lines stay lines', () => {
    expect(text).toContain('## 结论\n\n\\# 不是标题\n\n一行\\\n两行 \\*不是\\* \\<b\\>\n')
  })

  test('has tables whose cells neither end early nor run, figures at the right', () => {
    expect(text).toContain(
      [
        '| 名称 | 完成 | 链接 |',
        '| --- | ---: | --- |',
        '| a\\|b | 7% | [打开](https://example.org/#/map?a=%281%29) |',
        '| \\<script\\>alert(1)\\</script\\><br>"x" |  | 坏 |',
      ].join('\n'),
    )
  })

  test('has its pictures inside, with what is to be seen in words', () => {
    const [, data = ''] = /\[picture-1\]: data:image\/svg\+xml;base64,(\S+)/.exec(text) ?? []
    expect(text).toContain('![三处受影响][picture-1]')
    expect(Buffer.from(data, 'base64').toString()).toContain('<text>政务云</text>')
  })

  test('says where a table has nothing in it', () => {
    expect(text).toContain('## 指标\n\n没有\n')
  })
})
