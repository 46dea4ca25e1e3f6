import { buildWords } from './words.ts'

/** The words of taking a tour out of the page. */
export const tourPaperWords = buildWords(
  {
    handout: '打印讲义',
    slides: '导出 PPTX',
    drawing: '正在绘制各步的画面…',
    drawingFailed: '画面没有绘制成功，请重试。',
    onOtherScreen: '这一步在“{screen}”页面上讲，这里没有它的画面。打开这个地址即可看到：',
    otherScreenRests: '依据 {source}：{sections}',
  },
  {
    handout: 'Print a handout',
    slides: 'Export PPTX',
    drawing: 'Drawing the steps…',
    drawingFailed: 'The pictures could not be drawn. Please try again.',
    onOtherScreen:
      'This step is told on the screen “{screen}”, of which there is no picture here. It is shown at this address:',
    otherScreenRests: 'Rests on {source}: {sections}',
  },
)
