import { buildWords } from './words.ts'

/** The words of taking a tour out of the page. */
export const tourPaperWords = buildWords(
  {
    handout: '打印讲义',
    slides: '导出 PPTX',
    drawing: '正在绘制各步的画面…',
    drawingFailed: '画面没有绘制成功，请重试。',
  },
  {
    handout: 'Print a handout',
    slides: 'Export PPTX',
    drawing: 'Drawing the steps…',
    drawingFailed: 'The pictures could not be drawn. Please try again.',
  },
)
