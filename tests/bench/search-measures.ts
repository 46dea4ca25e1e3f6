import type { ElementId } from '#model/id.ts'
import { buildSearchIndex, type SearchIndex, search } from '#query/search.ts'
import { entryOf, textsToRead } from '#query/search-entries.ts'
import { readingsOf } from '#query/search-pinyin.ts'

/** Names of four of these: as alike as those of one field are, so that most of what is typed is found hundreds of times. */
const pieces = [
  ['政务', 'government'],
  ['数据', 'data'],
  ['共享', 'sharing'],
  ['交换', 'exchange'],
  ['城市', 'city'],
  ['感知', 'sensing'],
  ['网络', 'network'],
  ['统一', 'unified'],
  ['身份', 'identity'],
  ['认证', 'authentication'],
  ['时空', 'spatiotemporal'],
  ['信息', 'information'],
  ['业务', 'business'],
  ['协同', 'collaboration'],
  ['中枢', 'hub'],
  ['应急', 'emergency'],
  ['指挥', 'command'],
  ['交通', 'transport'],
  ['医疗', 'medical'],
  ['教育', 'education'],
  ['生态', 'ecology'],
  ['水务', 'water'],
  ['监测', 'monitoring'],
  ['预警', 'warning'],
  ['服务', 'service'],
  ['审批', 'approval'],
  ['档案', 'archive'],
  ['信用', 'credit'],
  ['平台', 'platform'],
  ['系统', 'system'],
] as const

const count = 10_000

/** What people type: characters, pinyin, first letters, English, an id, and with a slip. */
const typed = [
  '政务数据',
  'zhengwushuju',
  'zwsjgx',
  'government data',
  'e-4711',
  'zhengwushjuu',
  'goverment data',
]

/** As many results as the palette asks for. */
const limit = 24

const entryAt = (index: number) => {
  // Strides that have no factor in common with the number of pieces, so that neighbours differ in all four.
  const chosen = [7, 11, 13, 17].map(
    (stride, place) => pieces[(index * stride + (index >> place)) % pieces.length],
  )
  const id = `e-${index}`
  const name = {
    zh: chosen.map((piece) => piece?.[0]).join(''),
    en: chosen.map((piece) => piece?.[1]).join(' '),
  }
  return entryOf({ kind: 'element', id: id as ElementId }, id, name, [id])
}

const buildIndex = (): SearchIndex => {
  const entries = Array.from({ length: count }, (_, index) => entryAt(index))
  return buildSearchIndex(entries, readingsOf(textsToRead(entries)))
}

interface SearchRow {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly budget: number
  readonly note: string
}

/** The keystroke that takes longest while each of these is typed, in milliseconds of `time`. */
export const measureSearch = (time: (run: () => unknown) => number): SearchRow => {
  const index = buildIndex()
  const queries = typed.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)))
  const times = queries.map((query) => ({ query, value: time(() => search(index, query, limit)) }))
  times.sort((a, b) => b.value - a.value)
  const [slowest] = times
  if (!slowest) throw new Error('nothing was typed')
  return {
    what: `search, slowest keystroke, ${count.toLocaleString('en')} elements (Node)`,
    value: slowest.value,
    unit: 'ms',
    budget: 16,
    note: `“${slowest.query}”, of ${queries.length}; half of them within ${times[times.length >> 1]?.value.toFixed(1)} ms`,
  }
}
