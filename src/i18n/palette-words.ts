import { buildWords } from './words.ts'

/** The words of the search over the page. */
export const paletteWords = buildWords(
  {
    searchHint: '名称、拼音、首字母、英文、条款号…',
    searchPlaces: '层与架构',
    searchClauses: '条款',
    searchActions: '操作',
    searchCount: '{count} 个结果',
    searchMore: '另有 {count} 个',
    searchNothing: '没有找到“{query}”',
    searchReading: '拼音还在准备。',
    searchWalk: '选择',
    searchGo: '前往',
    searchSelect: '加入所选',
  },
  {
    searchHint: 'Name, pinyin, initials, id, clause…',
    searchPlaces: 'Layers and architectures',
    searchClauses: 'Clauses',
    searchActions: 'Actions',
    searchCount: '{count} results',
    searchMore: '{count} more',
    searchNothing: 'Nothing found for “{query}”',
    searchReading: 'Pinyin is still being prepared.',
    searchWalk: 'Choose',
    searchGo: 'Go',
    searchSelect: 'Add to the selection',
  },
)

export type PaletteKey = keyof typeof paletteWords.zh
