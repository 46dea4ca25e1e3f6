import { buildWords } from './words.ts'

/** The words of the sources screen. */
export const sourcesWords = buildWords(
  {
    documents: '文件与条款',
    coverage: '{all} 条条款中有 {covered} 条在图上有内容（{share}%）',
    factsUnder: '本章节及其下条款在图上共有 {count} 处内容。',
    nothingOnMap: '图上没有内容以这一条款为依据。',
    sourcesIntro: '在左侧选择一条条款，查看图上有哪些内容以它为依据。',
    contradictions: '文件中的出入',
  },
  {
    documents: 'Documents and clauses',
    coverage: '{covered} of {all} clauses have something on the map ({share}%)',
    factsUnder: '{count} things on the map rest on this part and the clauses under it.',
    nothingOnMap: 'Nothing on the map rests on this clause.',
    sourcesIntro: 'Choose a clause at the left to see what on the map rests on it.',
    contradictions: 'Contradictions in the documents',
  },
)
