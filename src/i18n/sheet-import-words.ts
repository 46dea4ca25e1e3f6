import { buildWords } from './words.ts'

/** The words of what brings in the rows of a spreadsheet, whatever they are about. */
export const sheetImportWords = buildWords(
  {
    pastedCells: '粘贴的单元格',
    chooseSheet: '选择文件…',
    unreadCells: '未能读取的地方',
    cellAt: '第 {row} 行 {column} 列',
    sheetChanges: '将要改动的内容',
    sheetRow: '行',
    acceptRow: '接受第 {row} 行',
    acceptAllRows: '全部接受或都不接受',
    dismissSheet: '取消',
  },
  {
    pastedCells: 'Pasted cells',
    chooseSheet: 'Choose a file…',
    unreadCells: 'What could not be read',
    cellAt: 'Row {row}, column {column}',
    sheetChanges: 'What would change',
    sheetRow: 'Row',
    acceptRow: 'Accept row {row}',
    acceptAllRows: 'Accept all or none',
    dismissSheet: 'Cancel',
  },
)
