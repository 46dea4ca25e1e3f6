import type { SheetProblem, SheetProblemCode } from '#load/spreadsheet/sheet.ts'
import type { Language } from '#model/text.ts'
import { buildWords, sayFrom } from './words.ts'

const words = buildWords<SheetProblemCode>(
  {
    'empty-sheet': '没有找到任何内容。请选择有数据的文件，或在表格中复制单元格后再粘贴。',
    'not-spreadsheet': '这不是表格文件。请选择 Excel（.xlsx）或 CSV 文件。',
    'old-excel': '这是旧版 Excel 文件（.xls）。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。',
    'locked-excel': '这个 Excel 文件有密码。请在 Excel 或 WPS 中去掉密码，保存后再导入。',
    'broken-excel': '这个 Excel 文件已损坏，无法读取。请在 Excel 或 WPS 中打开并另存后再试。',
    'sheet-too-large': '文件有 {megabytes} MB，上限为 {limit} MB。请只保留需要的工作表。',
    'too-many-cells': '单元格超过 {limit} 个，其余的未读取。请删去不需要的行和列。',
    'unclosed-quote': '第 {line} 行的引号没有结束，其后的内容被当作一个单元格。请补上引号。',
    'broken-sheet': '工作表“{sheet}”已损坏，只读取了一部分。请在 Excel 或 WPS 中另存后再试。',
    'formula-error': '工作表“{sheet}”的 {cell} 是公式错误 {error}，按空单元格处理。',
  },
  {
    'empty-sheet':
      'There is nothing in it. Choose a file with data, or copy cells in a spreadsheet and paste again.',
    'not-spreadsheet': 'This is not a spreadsheet. Choose an Excel file (.xlsx) or a CSV file.',
    'old-excel':
      'This is a file of an old Excel (.xls). Open it in Excel or WPS, save it as .xlsx, and import that.',
    'locked-excel':
      'This Excel file has a password. Open it in Excel or WPS, take the password off, and save it.',
    'broken-excel':
      'This Excel file is damaged and cannot be read. Open it in Excel or WPS, save it again, and retry.',
    'sheet-too-large':
      'The file is {megabytes} MB; the limit is {limit} MB. Keep only the sheets that are needed.',
    'too-many-cells':
      'There are more than {limit} cells; the rest was not read. Delete rows and columns that are not needed.',
    'unclosed-quote':
      'The quote in line {line} is not closed; all after it was taken for one cell. Close the quote.',
    'broken-sheet':
      'The sheet "{sheet}" is damaged; only a part of it was read. Save the file again in Excel or WPS and retry.',
    'formula-error': '{cell} in the sheet "{sheet}" is a failed formula, {error}; it was taken for empty.',
  },
)

/** Says what is wrong with a spreadsheet, and what to do. */
export const sheetProblemWords = (problem: SheetProblem, language: Language): string =>
  sayFrom(words, language, problem.code, { ...problem })
