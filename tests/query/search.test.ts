import { describe, expect, test } from 'vitest'
import type { Text } from '#model/text.ts'
import { buildSearchIndex, type HitGroup, type SearchIndex, search } from '#query/search.ts'
import { entryOf, type SearchEntry, searchEntriesOf, textsToRead } from '#query/search-entries.ts'
import { readingsOf } from '#query/search-pinyin.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { typicalModel } from '../fixtures/models/typical.ts'

/** An action of that name: the goal does not matter to the search. */
const named = (id: string, name: Text, others: readonly string[] = []): SearchEntry =>
  entryOf({ kind: 'action', id }, id, name, [id, ...others])

const indexOf = (...entries: readonly SearchEntry[]): SearchIndex =>
  buildSearchIndex(entries, readingsOf(textsToRead(entries)))

const idsOf = (groups: readonly HitGroup[]): string[] =>
  groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.key.split(' ')[1] ?? ''))

/** The texts that were found, the pieces in brackets: `Data [Hub]`. */
const markedIn = (index: SearchIndex, query: string): string[] =>
  search(index, query, 20).flatMap(({ hits }) =>
    hits.map(({ found }) => {
      const [best] = found
      if (!best) return ''
      return [...best.ranges]
        .reverse()
        .reduce(
          (text, [from, to]) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
          best.text,
        )
    }),
  )

const town = indexOf(
  named('data-hub', { zh: '数据中枢', en: 'Data Hub' }, ['大数据中心']),
  named('command', { zh: '“深治慧”平台', en: 'Shenzhihui (City Command)' }),
  named('sharing', { zh: '数据共享平台', en: 'Sharing Platform' }),
  named('i-shen', { zh: 'i深圳', en: 'iShenzhen' }),
  named('bank', { zh: '重庆银行', en: 'Bank of Chongqing' }),
  named('green', { zh: '绿色', en: 'Green' }),
)

describe('the search', () => {
  test.each([
    ['[S1] Han characters anywhere in a name', '中枢', ['数据[中枢]']],
    ['[S2] Han characters in their order with others between', '数据平台', ['[数据]共享[平台]']],
    ['[S3] full pinyin', 'shujuzhongshu', ['[数据中枢]']],
    ['[S3] full pinyin with spaces', 'shu ju zhong shu', ['[数据中枢]']],
    ['[S3] full pinyin, the last syllable unfinished', 'shujuzho', ['[数据中]枢']],
    ['[S4] first letters', 'szhpt', ['“[深治慧”平台]']],
    ['[S4] first letters of zh, ch and sh in full', 'shzhh', ['“[深治慧]”平台']],
    ['[S4] first letters and syllables mixed', 'shenzhhpt', ['“[深治慧”平台]']],
    ['[S5] characters and pinyin mixed', '深zhi', ['“[深治]慧”平台']],
    ['[S5] letters inside a Chinese name', 'ishen', ['[iShen]zhen']],
    ['[S6] an English word from its beginning', 'plat', ['Sharing [Plat]form']],
    ['[S6] English words in another order', 'hub data', ['[Data] [Hub]']],
    ['[S6] English words by their first letters', 'sp', ['[S]haring [P]latform']],
    ['[S7] an alias', '大数据', ['[大数据]中心']],
    ['[S8] an id', 'i-shen', ['[iShen]zhen']],
  ])('finds by %s', (_, query, wanted) => {
    const found = markedIn(town, query)
    expect(wanted).toContain(found[0])
  })

  test.each(['chongqing', 'cqyh', 'lvse', 'lüse'])('knows words and ü: %s', (query) => {
    expect(idsOf(search(town, query, 5))).toHaveLength(1)
  })

  test.each([
    ['wrong', 'dita hub'],
    ['missing', 'dta hub'],
    ['too many', 'dataa hub'],
    ['changed over with the next', 'dtaa hub'],
    ['wrong at the very beginning', 'fata hub'],
    ['wrong in pinyin', 'shujuzhongsu'],
    ['wrong in a long word that is not finished', 'shujuzhingsh'],
  ])('[S9] forgives one letter %s', (_, query) => {
    expect(idsOf(search(town, query, 5))[0]).toBe('data-hub')
  })

  test.each(['daat hbu', 'fxta hub', 'dtx', '数掘'])(
    '[S9] does not forgive more, nor in three letters: %s',
    (query) => {
      expect(idsOf(search(town, query, 5))).not.toContain('data-hub')
    },
  )

  test('[S9] takes one letter too many for first letters that are typed fast', () => {
    const index = indexOf(named('command', { zh: '深治慧', en: 'City Command' }))
    expect(idsOf(search(index, 'szhy', 5))).toEqual(['command'])
  })

  test('finds nothing for a query without a letter or digit', () => {
    for (const query of ['', '  ', '“”…', '（）']) expect(search(town, query, 5)).toEqual([])
  })

  test('takes capitals, full-width letters and marks for what they stand for', () => {
    for (const query of ['DATA HUB', 'ｄａｔａ　ｈｕｂ', 'data-hub', '“data” hub'])
      expect(idsOf(search(town, query, 5))[0]).toBe('data-hub')
  })

  test('without readings still finds by characters, words and ids', () => {
    const bare = buildSearchIndex([named('data-hub', { zh: '数据中枢', en: 'Data Hub' })])
    for (const query of ['中枢', 'hub', 'data-hub'])
      expect(idsOf(search(bare, query, 5))).toEqual(['data-hub'])
    expect(search(bare, 'shuju', 5)).toEqual([])
  })

  test('[S10] puts the whole name before its beginning, that before its middle, and aliases last', () => {
    const index = indexOf(
      named('d', { zh: '丁', en: 'Tower' }, ['Data']),
      named('c', { zh: '丙', en: 'Big Data' }),
      named('b', { zh: '乙', en: 'Data Centre' }),
      named('a', { zh: '甲', en: 'Data' }),
    )
    expect(idsOf(search(index, 'data', 5))).toEqual(['a', 'd', 'b', 'c'])
  })

  test('counts what it does not show', () => {
    const many = indexOf(
      ...Array.from({ length: 9 }, (_, at) => named(`x-${at}`, { zh: `桥${at}`, en: 'Bridge' })),
    )
    const [group] = search(many, 'bridge', 4)
    expect([group?.hits.length, group?.count]).toEqual([4, 9])
  })

  test('is not slowed down without end by a name of one letter over and over', () => {
    const index = indexOf(named('a', { zh: '啊'.repeat(60), en: 'a '.repeat(60) }))
    expect(search(index, `${'a'.repeat(50)}zz`, 5)).toEqual([])
  })
})

describe('the entries of a model', () => {
  test('are its places, elements, projects with their parts, and indicators', () => {
    const index = buildSearchIndex(searchEntriesOf(typicalModel()))
    const kindsOf = (query: string): string[] =>
      search(index, query, 9).flatMap(({ hits }) => hits.map(({ entry }) => entry.key))
    expect(kindsOf('ground')).toEqual(['place ground'])
    expect(kindsOf('shelf')).toEqual(['element shelf'])
    expect(kindsOf('roof')).toEqual(['project project-hall'])
    expect(kindsOf('indicator-use')).toEqual(['indicator indicator-use'])
  })
})

describe('the shipped model', () => {
  const entries = searchEntriesOf(shenzhenModel())
  const index = buildSearchIndex(entries, readingsOf(textsToRead(entries)))
  const firstOf = (query: string): string | undefined => search(index, query, 6)[0]?.hits[0]?.entry.key

  test('has keys that are unique', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
  })

  test.each([
    ['深治慧', 'element shen-zhi-hui'],
    ['shenzhihui', 'element shen-zhi-hui'],
    ['szh', 'element shen-zhi-hui'],
    ['ywzs', 'element business-hub'],
    ['data hub', 'element data-hub'],
    ['zhinengzhongshu', 'place hub'],
    ['二（四）2', 'clause plan/二（四）2'],
    ['二四2', 'clause plan/二（四）2'],
  ])('answers %s with %s', (query, key) => {
    expect(firstOf(query)).toBe(key)
  })

  test('answers szhy with 深治慧 among others', () => {
    const keys = search(index, 'szhy', 9).flatMap(({ hits }) => hits.map(({ entry }) => entry.key))
    expect(keys).toContain('element shen-zhi-hui')
  })

  test('finds its elements by their names in both languages, their pinyin and their ids', () => {
    // One in six: a search for each would take long.
    const elements = entries.filter(({ goal }, at) => goal.kind === 'element' && at % 6 === 0)
    expect(elements.length).toBeGreaterThan(50)
    const readings = readingsOf(elements.map(({ name }) => name.zh))
    const lost = elements.flatMap(({ key, name, others }) => {
      const isHan = /^\p{Script=Han}+$/u.test(name.zh)
      const queries = [name.zh, name.en, ...others, ...(isHan ? [readings.get(name.zh) ?? ''] : [])]
      return queries.filter(
        (query) => !search(index, query, 50).some(({ hits }) => hits.some(({ entry }) => entry.key === key)),
      )
    })
    expect(lost).toEqual([])
  })
})
