/** Places, each with 8 boxes on the first level, and 6 boxes in each box below: every size has the same upper part. */
const places = ['base', 'hub', 'applications', 'portal', 'data', 'security']
const layerCount = 4
const firstLevel = 48
const children = 6
/** Elements of the first two levels. Relations between any of these are the same in every size. */
const upper = firstLevel * (1 + children)
const upperRelations = 700
/** Lines of one busy box. */
const hubLines = 40

const citations = [{ source: 'paper', section: '1' }]
const nouns = [
  ['政务数据共享交换平台', 'Government data sharing and exchange platform'],
  ['城市感知网络', 'Urban sensing network'],
  ['统一身份认证', 'Unified identity authentication'],
  ['时空信息平台', 'Spatio-temporal information platform'],
  ['业务协同中枢', 'Business collaboration hub'],
]

/** Numbers from 0 up to 1, the same in every run (a linear congruential generator, after Knuth). */
function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const elementId = (index) => `e-${index}`
/** What an element of that number stands in. */
export const parentOf = (index) => (index < firstLevel ? null : Math.floor((index - firstLevel) / children))
/** The elements inside one, by number. */
export const childrenOf = (index) =>
  Array.from({ length: children }, (_, child) => firstLevel + index * children + child)
/** The first-level elements of a place, by number. */
export const firstOf = (place) =>
  Array.from({ length: firstLevel / places.length }, (_, row) => row * places.length + places.indexOf(place))
/** The element that has the most lines. */
export const hub = firstLevel

const rootOf = (index) => {
  const parent = parentOf(index)
  return parent === null ? index : rootOf(parent)
}

const placeOf = (index) => {
  const at = rootOf(index) % places.length
  return at < layerCount ? { layer: places[at] } : { pillar: places[at] }
}

const elementOf = (index) => {
  const [zh, en] = nouns[index % nouns.length]
  const parent = parentOf(index)
  return {
    id: elementId(index),
    kind: 'system',
    ...(parent === null ? {} : { parent: elementId(parent) }),
    ...placeOf(index),
    name: { zh: `${zh} ${index}`, en: `${en} ${index}` },
    summary: { zh: `${zh}的用途与范围。`, en: `What the ${en} is for.` },
    basis: 'stated',
    citations,
  }
}

const relationsOf = (count) => {
  const random = createRandom(7)
  const lines = new Map()
  const add = (from, to) => {
    const isApart = from !== to && parentOf(from) !== to && parentOf(to) !== from
    if (isApart) lines.set(`${from} ${to}`, [from, to])
  }
  const anyLeaf = () => firstLevel + Math.floor(random() * (upper - firstLevel))
  while (lines.size < hubLines) add(hub, anyLeaf())
  while (lines.size < upperRelations) add(anyLeaf(), anyLeaf())
  // Below that they stay among siblings, so that a larger model puts no further lines on the same picture.
  for (let index = upper; index + 1 < count; index++) {
    if (parentOf(index) === parentOf(index + 1)) add(index, index + 1)
  }
  return [...lines.values()].map(([from, to], index) => ({
    type: 'supports',
    from: elementId(from),
    to: elementId(to),
    basis: index % 5 === 4 ? 'inferred' : 'stated',
    ...(index % 5 === 4 ? { reason: { zh: '推断', en: 'inferred' } } : {}),
    citations,
  }))
}

/**
 * A dataset of a number of elements, at least 336, as a user's file holds it. The first two levels and the lines between
 * them are the same in every size: pictures of them differ in nothing but the model behind them.
 */
export function generateDataset(count) {
  if (count < upper) throw new Error(`at least ${upper} elements, not ${count}`)
  const named = (id) => ({ id, name: { zh: `第 ${id} 部分`, en: `Part ${id}` } })
  return {
    formatVersion: 1,
    id: `bench-${count}`,
    title: { zh: `${count} 个要素`, en: `${count} elements` },
    sources: [
      {
        id: 'paper',
        title: { zh: '文件', en: 'Paper' },
        publisher: { zh: '某市', en: 'Town' },
        date: '2024',
        kind: 'plan',
        language: 'zh',
      },
    ],
    metamodel: {
      layers: places.slice(0, layerCount).map((id, index) => ({ ...named(id), order: index + 1 })),
      pillars: [
        { ...named('data'), side: 'left' },
        { ...named('security'), side: 'right' },
      ],
      kinds: [{ id: 'system', name: { zh: '系统', en: 'System' } }],
      relationTypes: [
        {
          id: 'supports',
          name: { zh: '支撑', en: 'supports' },
          inverse: { zh: '依托', en: 'stands on' },
          dependency: 'to-on-from',
          strength: 'strong',
        },
      ],
      projectBoxes: [{ id: 1, name: { zh: '专栏', en: 'Box' } }],
      indicatorCategories: [{ id: 'use', name: { zh: '使用', en: 'Use' } }],
    },
    elements: Array.from({ length: count }, (_, index) => elementOf(index)),
    relations: relationsOf(count),
    projects: [],
    indicators: [],
    quantities: [],
    milestones: [],
    terms: [],
    tours: [],
  }
}

/** Elements opened on the landscape so that exactly that many boxes are visible, the places counted. */
export function openFor(boxes) {
  const opened = (boxes - places.length - firstLevel) / children
  if (!Number.isInteger(opened) || opened < 0 || opened > firstLevel)
    throw new Error(`no such picture: ${boxes} boxes`)
  return Array.from({ length: opened }, (_, index) => elementId(index))
}
