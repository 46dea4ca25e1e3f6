import { expect, test } from 'vitest'
import { withHatches, withLatinFont, withNoteLines, withoutMissingParts } from '#export/mend-pptx.ts'

test('parts that are listed and missing are taken from the list', () => {
  const types =
    '<Types><Override PartName="/a.xml" ContentType="x"/> <Override PartName="/b.xml" ContentType="x"/></Types>'
  expect(withoutMissingParts(types, (part) => part === 'a.xml')).toBe(
    '<Types><Override PartName="/a.xml" ContentType="x"/></Types>',
  )
})

test('only the shapes that stand for hatching get a pattern', () => {
  const shape = (name: string): string =>
    `<p:sp><p:cNvPr id="2" name="${name}"/><a:solidFill><a:srgbClr val="AABBCC"/></a:solidFill></p:sp>`
  const slide = withHatches(shape('one') + shape('two'), new Map([['two', 'dots']]))
  expect(slide.startsWith(shape('one'))).toBe(true)
  expect(slide.match(/pattFill prst="\w+"/g)).toEqual(['pattFill prst="pct10"'])
})

test('Latin letters get a font of their own, and those of the theme stay', () => {
  expect(
    withLatinFont('<a:latin typeface="Microsoft YaHei"/><a:ea typeface="Microsoft YaHei"/>', 'Arial'),
  ).toBe('<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>')
  expect(withLatinFont('<a:latin typeface="+mn-lt"/>', 'Arial')).toBe('<a:latin typeface="+mn-lt"/>')
})

test('every line of the notes is a paragraph', () => {
  const run = (text: string): string => `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`
  expect(withNoteLines(`<a:p>${run('one\r\ntwo')}<a:endParaRPr/></a:p>`)).toBe(
    `<a:p>${run('one')}</a:p><a:p>${run('two')}<a:endParaRPr/></a:p>`,
  )
  expect(withNoteLines(`<a:p>${run('one')}</a:p>`)).toBe(`<a:p>${run('one')}</a:p>`)
})
