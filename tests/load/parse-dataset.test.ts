import { describe, expect, test } from 'vitest'
import { parseDataset } from '#load/parse-dataset.ts'
import {
  citations,
  element,
  minimal,
  parseValue,
  problemLines,
  relation,
  smallModel,
  text,
} from './small-dataset.ts'

/** Follows `path` into a dataset that must have parsed. */
const loaded = (value: unknown) => {
  const { model, problems } = parseValue(value)
  if (!model) throw new Error(JSON.stringify(problems))
  return { dataset: model.dataset, codes: problems.map((problem) => problem.code) }
}
const yaml = (...texts: string[]) => parseDataset(texts.map((body, i) => ({ name: `${i}.yaml`, text: body })))

describe('what comes in', () => {
  test('no file at all is a problem of its own', () => {
    expect(parseDataset([])).toMatchObject({
      model: null,
      problems: [{ code: 'no-files', severity: 'error' }],
    })
  })

  test('the small example is read whole, without a problem', () => {
    const { dataset } = smallModel()
    expect(dataset.id).toBe('willow-bay')
    expect(dataset.elements).toHaveLength(10)
    expect(dataset.relations).toHaveLength(6)
    expect(dataset.projects).toHaveLength(2)
  })

  test('a file over 60 MB is refused before it is read', () => {
    const { problems } = parseDataset([{ name: 'a.yaml', text: ' '.repeat(60_000_001) }])
    expect(problems).toMatchObject([{ code: 'file-too-large', params: { megabytes: 61, limit: 60 } }])
  })

  test('data nested deeper than any dataset is refused', () => {
    const text = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(parseDataset([{ name: 'a.json', text }]).problems).toMatchObject([
      { code: 'syntax', params: { reason: 'too-deep' } },
    ])
  })

  test('a YAML file that contains itself is refused', () => {
    expect(yaml('a: &a { b: *a }\n').problems).toMatchObject([
      { code: 'syntax', params: { reason: 'too-deep' } },
    ])
  })

  test('of another format version nothing but the version is said', () => {
    expect(problemLines({ ...minimal(), formatVersion: 2, elements: [{ new: 1 }] })).toEqual([
      'error format-version formatVersion',
    ])
  })

  test('a dataset without version, id, title and places misses all four', () => {
    expect(yaml('elements: []\n').problems.map((problem) => problem.params)).toEqual([
      { field: 'formatVersion' },
      { field: 'id' },
      { field: 'title' },
      { field: 'metamodel.layers' },
    ])
  })
})

describe('merging', () => {
  test('lists of several files are joined in the order of the files', () => {
    const { model } = parseDataset([
      { name: '0.json', text: JSON.stringify(minimal({ elements: [element('b'), element('a')] })) },
      { name: '1.json', text: JSON.stringify({ elements: [element('c')] }) },
    ])
    expect(model?.dataset.elements.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  test('a later file may refer to an earlier one, and an earlier to a later', () => {
    const { problems } = parseDataset([
      { name: '0.json', text: JSON.stringify({ elements: [element('in', { parent: 'out' })] }) },
      { name: '1.json', text: JSON.stringify(minimal({ elements: [element('out')] })) },
    ])
    expect(problems).toEqual([])
  })

  test('what a dataset has once may stand twice with one value, not with two', () => {
    const first = JSON.stringify(minimal())
    const same = parseDataset([
      { name: '0.json', text: first },
      { name: '1.json', text: '{ "id": "town" }' },
    ])
    expect(same.problems).toEqual([])
    const other = parseDataset([
      { name: '0.json', text: first },
      { name: '1.json', text: '{ "id": "village" }' },
    ])
    expect(other.problems).toMatchObject([
      { code: 'declared-twice', file: '1.json', params: { firstFile: '0.json' } },
    ])
  })

  test('projects and indicators are put in the order of their numbers, milestones of their years', () => {
    const project = (id: string, number: number) => ({
      id,
      number,
      box: 1,
      name: text(id),
      summary: text(id),
      citations,
    })
    const milestone = (id: string, year: number) => ({
      id,
      year,
      title: text(id),
      summary: text(id),
      citations,
    })
    const { dataset } = loaded({
      ...minimal(),
      metamodel: { ...(minimal()['metamodel'] as object), projectBoxes: [{ id: 1, name: text('Box') }] },
      projects: [project('p-two', 2), project('p-one', 1)],
      milestones: [milestone('m-late', 2030), milestone('m-early', 2020)],
    })
    expect(dataset.projects.map(({ id }) => id)).toEqual(['p-one', 'p-two'])
    expect(dataset.milestones.map(({ id }) => id)).toEqual(['m-early', 'm-late'])
  })

  test('problems are told in the order of files, lines and columns', () => {
    const { problems } = yaml('formatVersion: 1\nelements: 1\nid: A B\ntitle: x\n', 'x: 1\nrelations: 2\n')
    const places = problems.map(({ file, line, column }) => `${file}:${line}:${column}`)
    expect(places).toEqual([
      '0.yaml:1:1',
      '0.yaml:2:1',
      '0.yaml:3:1',
      '0.yaml:4:1',
      '1.yaml:1:1',
      '1.yaml:2:1',
    ])
  })

  test('when one file cannot be read, what it may declare is not said to be missing', () => {
    const { model, problems } = parseDataset([
      { name: '0.yaml', text: 'a: @\n' },
      { name: '1.json', text: JSON.stringify({ elements: [element('a'), { ...element('b'), name: 1 }] }) },
    ])
    expect(model).toBeNull()
    expect(problems.map((problem) => problem.code)).toEqual(['syntax', 'wrong-type'])
  })
})

describe('elements', () => {
  test('a nested element stands in the layer or pillar of its root', () => {
    const { dataset } = loaded(
      minimal({
        elements: [
          element('leaf', { parent: 'middle' }),
          element('middle', { parent: 'root' }),
          element('root', { pillar: 'safety' }),
        ],
      }),
    )
    expect(dataset.elements.map(({ id, layer, pillar }) => [id, layer, pillar])).toEqual([
      ['leaf', undefined, 'safety'],
      ['middle', undefined, 'safety'],
      ['root', undefined, 'safety'],
    ])
  })

  test('a nested element may repeat its layer, and must repeat the right one', () => {
    const withLayer = (layer: string) =>
      problemLines(minimal({ elements: [element('root'), element('leaf', { parent: 'root', layer })] }))
    expect(withLayer('ground')).toEqual([])
    expect(withLayer('top')).toEqual(['error place-differs elements[1].layer'])
  })

  test('the basis of an element is stated where none is given', () => {
    expect(loaded(minimal({ elements: [element('a')] })).dataset.elements[0]?.basis).toBe('stated')
  })

  test('a layer and a pillar at once, or neither, is an error', () => {
    expect(problemLines(minimal({ elements: [element('a', { layer: 'top', pillar: 'safety' })] }))).toEqual([
      'error two-places elements[0].pillar',
    ])
    expect(problemLines(minimal({ elements: [element('a', {})] }))).toEqual(['error no-place elements[0]'])
  })

  test('a cycle of parents is told once, however many hang from it', () => {
    const elements = [
      element('a', { parent: 'b' }),
      element('b', { parent: 'c' }),
      element('c', { parent: 'b' }),
      element('d', { parent: 'a' }),
    ]
    const { problems } = parseValue(minimal({ elements }))
    expect(problems).toMatchObject([{ code: 'parent-cycle', params: { cycle: 'b → c → b' } }])
  })

  test('two cycles are told apart', () => {
    const elements = [element('a', { parent: 'a' }), element('b', { parent: 'b' })]
    expect(parseValue(minimal({ elements })).problems.map(({ params }) => params)).toEqual([
      { cycle: 'a → a' },
      { cycle: 'b → b' },
    ])
  })

  test('ten thousand levels of parents are followed in a moment and without overflow', () => {
    const depth = 10_000
    const elements = Array.from({ length: depth }, (_, i) =>
      element(`e-${i}`, i === depth - 1 ? { layer: 'top' } : { parent: `e-${i + 1}` }),
    )
    const started = performance.now()
    const { dataset, codes } = loaded(minimal({ elements }))
    expect(codes).toEqual([])
    expect(dataset.elements[0]?.layer).toBe('top')
    // Following every chain anew takes minutes; this takes well under a second.
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('an owner that is unknown is left out, the element stays', () => {
    const { dataset, codes } = loaded(
      minimal({ elements: [element('a', { layer: 'top', owner: 'nobody' })] }),
    )
    expect(codes).toEqual(['dangling-reference'])
    expect(dataset.elements[0]).not.toHaveProperty('owner')
  })

  test('what refers to a malformed element is not said to be wrong as well', () => {
    const broken = { ...element('a'), name: 'A' }
    const lines = problemLines(
      minimal({
        elements: [broken, element('b', { parent: 'a' }), element('c')],
        relations: [relation('a', 'c')],
      }),
    )
    expect(lines).toEqual(['error wrong-type elements[0].name'])
  })

  test('a reference to an element whose id has to be corrected is taken as corrected', () => {
    const lines = problemLines(
      minimal({ elements: [element('Data Hub'), element('b')], relations: [relation('data-hub', 'b')] }),
    )
    expect(lines).toEqual(['error bad-id elements[0].id'])
  })
})

describe('relations', () => {
  const elements = [element('a'), element('b'), element('inner', { parent: 'a' })]

  test('a relation without an id is called after its parts', () => {
    const { dataset } = loaded(minimal({ elements, relations: [relation('a', 'b')] }))
    expect(dataset.relations[0]?.id).toBe('a--supports--b')
  })

  test.each([
    ['an unknown end', relation('a', 'nowhere'), 'loss dangling-reference relations[0].to'],
    ['an unknown type', relation('a', 'b', { type: 'adores' }), 'loss dangling-reference relations[0].type'],
    ['one end only', relation('a', 'a'), 'loss self-relation relations[0].to'],
  ])('a relation with %s is left out and the rest is loaded', (_name, bad, line) => {
    const value = minimal({ elements, relations: [bad, relation('b', 'a')] })
    expect(problemLines(value)).toEqual([line])
    expect(loaded(value).dataset.relations.map(({ id }) => id)).toEqual(['b--supports--a'])
  })

  test('the same statement twice is kept once; the other way round it is another statement', () => {
    const value = minimal({
      elements,
      relations: [relation('a', 'b'), relation('a', 'b'), relation('b', 'a')],
    })
    expect(problemLines(value)).toEqual(['loss duplicate-relation relations[1]'])
    expect(loaded(value).dataset.relations).toHaveLength(2)
  })

  test('two statements under one id are an error', () => {
    const relations = [relation('a', 'b', { id: 'r' }), relation('b', 'a', { id: 'r' })]
    expect(problemLines(minimal({ elements, relations }))).toEqual(['error duplicate-id relations[1].id'])
  })

  test('a relation to an own ancestor or descendant is a warning, and is kept', () => {
    const value = minimal({ elements, relations: [relation('inner', 'a'), relation('a', 'inner')] })
    expect(problemLines(value)).toEqual([
      'warning ancestor-relation relations[0].from',
      'warning ancestor-relation relations[1].to',
    ])
    expect(loaded(value).dataset.relations).toHaveLength(2)
  })

  test('a type may be used only between the kinds it allows', () => {
    const base = minimal({ elements, relations: [relation('a', 'b')] })
    const metamodel = base['metamodel'] as { relationTypes: object[] }
    const withKinds = (kinds: object) => ({
      ...base,
      metamodel: { ...metamodel, relationTypes: [{ ...metamodel.relationTypes[0], ...kinds }] },
    })
    expect(problemLines(withKinds({ fromKinds: ['system'], toKinds: ['system'] }))).toEqual([])
    expect(problemLines(withKinds({ toKinds: ['network'] }))).toEqual([
      'warning kind-not-allowed relations[0].to',
    ])
    expect(problemLines(withKinds({ fromKinds: ['netwrok', 'system'] }))).toEqual([
      'error dangling-reference metamodel.relationTypes[0].fromKinds[0]',
    ])
  })

  test('what is not stated needs a reason', () => {
    const relations = [
      relation('a', 'b', { basis: 'assumed' }),
      relation('b', 'a', { basis: 'inferred', reason: text('why') }),
    ]
    expect(problemLines(minimal({ elements, relations }))).toEqual(['warning missing-reason relations[0]'])
  })
})

describe('references elsewhere', () => {
  test('an id is unique among all that an address can name', () => {
    const milestone = { id: 'a', year: 2020, title: text('A'), summary: text('A'), citations }
    expect(
      problemLines(minimal({ elements: [element('a'), element('top')], milestones: [milestone] })),
    ).toEqual(['error duplicate-id elements[1].id', 'error duplicate-id milestones[0].id'])
  })

  test('a kind, a source and an element may share an id', () => {
    expect(problemLines(minimal({ elements: [element('system'), element('paper')] }))).toEqual([])
  })

  test('two boxes of one number are an error', () => {
    const box = { id: 1, name: text('Box') }
    const base = minimal()
    const metamodel = { ...(base['metamodel'] as object), projectBoxes: [box, box] }
    expect(problemLines({ ...base, metamodel })).toEqual(['error duplicate-id metamodel.projectBoxes[1].id'])
  })

  test('a link, a measure or a listed element that is unknown is left out alone', () => {
    const base = minimal({ elements: [element('a')] })
    const project = {
      id: 'p',
      number: 1,
      box: 1,
      name: text('P'),
      summary: text('P'),
      citations,
      links: [
        { element: 'x', role: 'builds', basis: 'stated' },
        { element: 'a', role: 'serves', basis: 'stated' },
      ],
    }
    const value = {
      ...base,
      metamodel: { ...(base['metamodel'] as object), projectBoxes: [{ id: 1, name: text('Box') }] },
      projects: [project],
      terms: [{ id: 't', term: text('T'), definition: text('T'), elements: ['a', 'y'], citations }],
    }
    expect(problemLines(value)).toEqual([
      'loss dangling-reference projects[0].links[0].element',
      'loss dangling-reference terms[0].elements[1]',
    ])
    const { dataset } = loaded(value)
    expect(dataset.projects[0]?.links.map((link) => link.element)).toEqual(['a'])
    expect(dataset.terms[0]?.elements).toEqual(['a'])
  })

  test('of a source with an outline only its sections may be cited, of one without any', () => {
    const base = minimal({
      elements: [element('a', { layer: 'top', citations: [{ source: 'paper', section: 'z' }] })],
    })
    expect(problemLines(base)).toEqual([])
    const sources = base['sources'] as object[]
    const outline = [
      { section: '1', title: text('One'), children: [{ section: '1.1', title: text('Deep') }] },
    ]
    const strict = { ...base, sources: [{ ...sources[0], outline }] }
    expect(problemLines(strict)).toEqual(['loss unknown-section elements[0].citations[0].section'])
    const deep = element('a', { layer: 'top', citations: [{ source: 'paper', section: '1.1' }] })
    expect(problemLines({ ...strict, elements: [deep] })).toEqual([])
  })

  test('the citations of a box are followed, too', () => {
    const base = minimal()
    const projectBoxes = [{ id: 1, name: text('Box'), citations: [{ source: 'papre', section: '1' }] }]
    expect(problemLines({ ...base, metamodel: { ...(base['metamodel'] as object), projectBoxes } })).toEqual([
      'loss dangling-reference metamodel.projectBoxes[0].citations[0].source',
    ])
  })
})

describe('fields', () => {
  test('an unknown field is taken out with a warning, at any depth, with the field that was meant', () => {
    const { model, problems } = parseValue(
      minimal({
        elements: [{ ...element('a'), sinse: 2020, notes: [{ text: text('n'), citation: 1, citations }] }],
      }),
    )
    expect(problems).toMatchObject([
      { severity: 'warning', params: { field: 'sinse', nearest: 'since', cut: false } },
      { severity: 'warning', path: 'elements[0].notes[0].citation', params: { nearest: 'citations' } },
    ])
    expect(model?.dataset.elements[0]).not.toHaveProperty('sinse')
  })

  test('an unknown key of a file is a loss, for a whole list may hang on it', () => {
    expect(problemLines(minimal({ relation: [] }))).toEqual(['loss unknown-field relation'])
  })

  test('a text that a comma cut in two is a loss', () => {
    const { problems } = yaml('title: { zh: 一, en: A, b }\n')
    expect(problems).toMatchObject([
      { code: 'missing-field' },
      { code: 'missing-field' },
      { code: 'missing-field' },
      { code: 'unknown-field', severity: 'loss', params: { field: 'b', cut: true } },
    ])
  })

  test('a list key without a value is an empty list', () => {
    expect(problemLines(minimal({ elements: null, relations: null }))).toEqual([])
  })

  test('a number out of range, a text too long and a date that is none are told with what is allowed', () => {
    const { problems } = parseValue(
      minimal({
        elements: [element('a', { layer: 'top', since: 1066 }), element('b', { layer: 'top', until: 9999 })],
        terms: [{ id: 't', term: { zh: '长'.repeat(10_001), en: 'x' }, definition: text('d'), citations }],
        sources: [
          { id: 'paper', title: text('P'), publisher: text('T'), date: 'May', kind: 'plan', language: 'zh' },
        ],
      }),
    )
    const said = problems.map(({ code, params }) => [code, 'limit' in params ? params.limit : null])
    expect(said).toContainEqual(['out-of-range', '≥ 1900'])
    expect(said).toContainEqual(['out-of-range', '≤ 2200'])
    expect(said).toContainEqual(['text-too-long', 10_000])
    expect(said).toContainEqual(['out-of-range', 'YYYY, YYYY-MM, YYYY-MM-DD'])
  })
})
