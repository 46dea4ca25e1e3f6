import { indicatorsWords } from '#i18n/indicators-words.ts'
import { languages } from '#model/text.ts'
import type { ValueColumnNames } from '#records/parse-value-sheet.ts'

const inAll = (key: keyof typeof indicatorsWords.zh): readonly string[] =>
  languages.map((language) => indicatorsWords[language][key])

/** What headings are called in a sheet, in every language, and as people also write them. */
export const valueColumnNames: ValueColumnNames = {
  id: [...inAll('column_id'), 'ID'],
  number: [...inAll('column_number'), 'no', 'number', '#'],
  name: [...inAll('column_name'), '指标名称', '名称', 'name'],
  value: [...inAll('column_value'), '值', '完成值', '当前值', 'value', 'actual'],
  date: [...inAll('column_date'), '年份', '年度', '时间', 'year', 'as of'],
}
