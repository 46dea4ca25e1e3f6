import { describe, expect, test } from 'vitest'
import { readDatasetFiles } from '#cli/read-dataset-files.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import type { Citation } from '#model/citation.ts'
import type { Element } from '#model/element.ts'
import type { ElementId } from '#model/id.ts'
import { ancestorsOf } from '#model/model.ts'
import { entriesOf } from '#model/source.ts'
import type { Text } from '#model/text.ts'
import { namedInArchitecture, planSections, table1 } from './shenzhen-expected.ts'

const { model: parsed, problems } = parseDataset(readDatasetFiles('data/shenzhen'))
if (!parsed) throw new Error(`the shipped data do not load: ${JSON.stringify(problems.slice(0, 5), null, 1)}`)
const model = parsed
const { dataset } = model

/** All objects of the data with their paths, e.g. `elements[3].notes[0]`. */
const visit = (
  value: unknown,
  path: string,
  see: (object: Record<string, unknown>, path: string) => void,
): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`, see)
    return
  }
  see(value as Record<string, unknown>, path)
  for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`, see)
}

const texts: { path: string; text: Text }[] = []
const citations: { path: string; citation: Citation }[] = []
visit(dataset, '', (object, path) => {
  if ('zh' in object) texts.push({ path, text: object as unknown as Text })
  if ('section' in object && 'source' in object)
    citations.push({ path, citation: object as unknown as Citation })
})

const bandElements = dataset.elements.filter((element) => element.layer !== undefined)
const element = (id: string): Element | undefined => model.elements.get(id as ElementId)

test('the shipped data parse without a problem', () => {
  expect(problems).toEqual([])
})

describe('citations', () => {
  test('the outline of the plan is the plan’s', () => {
    const plan = dataset.sources.find((source) => source.id === 'plan')
    expect(entriesOf(plan?.outline ?? []).map((entry) => entry.section)).toEqual(planSections)
  })

  test('every element, relation, project, indicator, quantity, milestone and term cites something', () => {
    const facts = [
      ...dataset.elements,
      ...dataset.relations,
      ...dataset.projects,
      ...dataset.indicators,
      ...dataset.quantities,
      ...dataset.milestones,
      ...dataset.terms,
    ]
    expect(facts.filter((fact) => fact.citations.length === 0).map((fact) => fact.id)).toEqual([])
    expect(citations.length).toBeGreaterThan(facts.length)
  })

  test('every citation names a section of its source’s outline', () => {
    const known = new Set(
      dataset.sources.flatMap((source) =>
        entriesOf(source.outline ?? []).map((entry) => `${source.id} ${entry.section}`),
      ),
    )
    const unknown = citations.filter(({ citation }) => !known.has(`${citation.source} ${citation.section}`))
    expect(unknown).toEqual([])
  })

  test('what is not stated gives its reason', () => {
    const silent: string[] = []
    visit(dataset, '', (object, path) => {
      const { basis, ownerBasis } = object
      if (basis !== undefined && basis !== 'stated' && !('reason' in object)) silent.push(path)
      if (ownerBasis !== undefined && ownerBasis !== 'stated' && !('ownerReason' in object)) silent.push(path)
    })
    expect(silent).toEqual([])
  })
})

describe('both languages', () => {
  const pathsWhere = (isWrong: (text: Text) => boolean): string[] =>
    texts.filter(({ text }) => isWrong(text)).map(({ path, text }) => `${path}: ${text.zh} | ${text.en}`)
  const namePaths = texts.filter(({ path }) => /\.(?:name|title|term)$/.test(path))

  test('every text is there in both, and not only as spaces', () => {
    expect(texts.length).toBeGreaterThan(2000)
    expect(pathsWhere(({ zh, en }) => !zh?.trim() || !en?.trim())).toEqual([])
  })

  test('no text begins or ends with a space', () => {
    expect(pathsWhere(({ zh, en }) => zh !== zh.trim() || en !== en.trim())).toEqual([])
  })

  test('no character is lost', () => {
    expect(pathsWhere(({ zh, en }) => `${zh}${en}`.includes('\uFFFD'))).toEqual([])
  })

  test('no space stands between two Chinese characters', () => {
    expect(pathsWhere(({ zh }) => /\p{Script=Han} +\p{Script=Han}/u.test(zh))).toEqual([])
  })

  test('no pinyin with tone marks stands in a Chinese text', () => {
    expect(pathsWhere(({ zh }) => /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i.test(zh))).toEqual([])
  })

  test('no English word of the damaged text stands in a Chinese one', () => {
    expect(pathsWhere(({ zh }) => /\b(?:and|Service|service|the|of)\b/.test(zh))).toEqual([])
  })

  test('a Chinese text is Chinese, but for units and formulas such as 1+6+N', () => {
    const isForeign = ({ zh }: Text) => !/\p{Script=Han}/u.test(zh) && !/^\d+(?:\+[\dN]+)+$/.test(zh)
    const foreign = texts.filter(({ path, text }) => !path.endsWith('.unit') && isForeign(text))
    expect(foreign.map(({ path, text }) => `${path}: ${text.zh}`)).toEqual([])
  })

  test('an English name holds no Chinese character', () => {
    const chinese = namePaths.filter(({ text }) => /\p{Script=Han}/u.test(text.en))
    expect(chinese.map(({ path, text }) => `${path}: ${text.en}`)).toEqual([])
  })
})

describe('projects', () => {
  const countOf = (box: number, group?: string): number =>
    dataset.projects.filter(
      (project) => project.box === box && (group === undefined || project.group === group),
    ).length

  test('there are 63, numbered from 1 without a gap', () => {
    expect(dataset.projects.map((project) => project.number)).toEqual(
      Array.from({ length: 63 }, (_, i) => i + 1),
    )
  })

  test('the boxes hold 7, 5, 38, 11 and 2 of them, in the order of their numbers', () => {
    expect([1, 2, 3, 4, 5].map((box) => countOf(box))).toEqual([7, 5, 38, 11, 2])
    const boxes = dataset.projects.map((project) => project.box)
    expect(boxes).toEqual([...boxes].sort())
  })

  test('box 3 is divided into 4, 29 and 5; no other box is divided', () => {
    const groups = ['one-net-service', 'one-net-governance', 'one-net-collaboration']
    expect(groups.map((group) => countOf(3, group))).toEqual([4, 29, 5])
    expect(dataset.projects.filter((project) => project.box !== 3 && project.group !== undefined)).toEqual([])
  })

  test('every project cites its box', () => {
    const uncited = dataset.projects.filter(
      (project) =>
        !project.citations.some(
          ({ source, section }) => source === 'plan' && section === `专栏${project.box}`,
        ),
    )
    expect(uncited.map((project) => project.id)).toEqual([])
  })

  test('every project is linked to an element, and names none twice', () => {
    expect(
      dataset.projects.filter((project) => project.links.length === 0).map((project) => project.id),
    ).toEqual([])
    const doubled = dataset.projects.filter(
      (project) => new Set(project.links.map((link) => link.element)).size < project.links.length,
    )
    expect(doubled.map((project) => project.id)).toEqual([])
  })

  test('no two projects have one name', () => {
    expect(new Set(dataset.projects.map((project) => project.name.zh)).size).toBe(63)
    expect(new Set(dataset.projects.map((project) => project.name.en)).size).toBe(63)
  })
})

describe('table 1', () => {
  test('there are 27 indicators, numbered from 1', () => {
    expect(dataset.indicators.map((indicator) => indicator.number)).toEqual(table1.map(([number]) => number))
  })

  test.each(table1)(
    'row %i goes from %s to %s (%s, %s, %s)',
    (number, baseline, target, unit, nature, category) => {
      const indicator = dataset.indicators.find((one) => one.number === number)
      expect(indicator).toMatchObject({
        baseline: { year: 2020, value: baseline },
        target: { year: 2025, comparator: '=', value: target },
        unit: { zh: unit },
        nature,
        category,
      })
      expect(indicator?.citations).toContainEqual({ source: 'plan', section: '表1' })
    },
  )

  test('every indicator measures something', () => {
    expect(dataset.indicators.filter((indicator) => indicator.measures.length === 0)).toEqual([])
  })
})

describe('the four architectures of 二（四）', () => {
  const named = Object.entries(namedInArchitecture).flatMap(([section, names]) =>
    Object.entries(names).map(([id, word]) => [section, word, id] as const),
  )

  test.each(named)('%s names %s, and it is on the map', (section, word, id) => {
    const found = element(id)
    expect(found?.name.zh.replaceAll(/[“”]/g, '')).toContain(word)
    // The body of a group may be cited by its own clause; the roots must cite the architecture.
    if (found?.parent === undefined) expect(found?.citations.map((c) => c.section)).toContain(section)
  })
})

describe('relations', () => {
  test('there are over a hundred that the text states', () => {
    expect(dataset.relations.filter((relation) => relation.basis === 'stated').length).toBeGreaterThan(100)
  })

  test('none leads from an element to its own ancestor or back', () => {
    const nested = dataset.relations.filter(
      ({ from, to }) =>
        (ancestorsOf(model, from) as string[]).includes(to) ||
        (ancestorsOf(model, to) as string[]).includes(from),
    )
    expect(nested.map((relation) => relation.id)).toEqual([])
  })

  test('types are used only between the kinds they allow', () => {
    const restricted = [...model.relationTypes.values()].filter((type) => type.fromKinds ?? type.toKinds)
    expect(restricted.length).toBeGreaterThan(0)
    const wrong = dataset.relations.filter(({ type, from, to }) => {
      const { fromKinds, toKinds } = model.relationTypes.get(type) ?? {}
      const fits = (id: ElementId, kinds: readonly string[] | undefined) =>
        !kinds || kinds.includes(element(id)?.kind ?? '')
      return !fits(from, fromKinds) || !fits(to, toKinds)
    })
    expect(wrong.map((relation) => relation.id)).toEqual([])
  })

  test('every declared type, kind, layer and pillar is used', () => {
    const types = new Set(dataset.relations.map((relation) => relation.type))
    const kinds = new Set(dataset.elements.map((one) => one.kind))
    expect(dataset.metamodel.relationTypes.filter(({ id }) => !types.has(id)).map(({ id }) => id)).toEqual([])
    expect(dataset.metamodel.kinds.filter(({ id }) => !kinds.has(id)).map(({ id }) => id)).toEqual([])
    expect([...model.places.keys()].filter((id) => !model.children.has(id))).toEqual([])
  })

  test('every element of the bands is an end of one', () => {
    const alone = bandElements.filter(({ id }) => !model.relationsFrom.has(id) && !model.relationsTo.has(id))
    expect(bandElements.length).toBeGreaterThan(100)
    expect(alone.map(({ id }) => id)).toEqual([])
  })

  test('every element of the bands is reached from another one of the bands, by relations and nesting', () => {
    const neighbours = new Map<ElementId, ElementId[]>()
    const join = (a: ElementId, b: ElementId): void => {
      neighbours.set(a, [...(neighbours.get(a) ?? []), b])
      neighbours.set(b, [...(neighbours.get(b) ?? []), a])
    }
    for (const { from, to } of dataset.relations) join(from, to)
    for (const { id, parent } of dataset.elements) if (parent) join(id, parent)
    const start = bandElements[0]?.id
    const reached = new Set(start ? [start] : [])
    for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next)
    expect(bandElements.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })
})

test('there are 60 terms or more, and milestones from 2017 to 2035', () => {
  expect(dataset.terms.length).toBeGreaterThanOrEqual(60)
  expect(dataset.milestones[0]?.year).toBe(2017)
  expect(dataset.milestones.at(-1)?.year).toBe(2035)
})
