import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDatasetFiles } from '#cli/read-dataset-files.ts'
import { formatTours } from '#load/format-tours.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import { parseTours } from '#load/parse-tours.ts'
import { completeTour, withStepLinks, withWholeLinks } from '#recording/complete-tour.ts'
import { shenzhenModel } from '../fixtures/models/shenzhen.ts'
import { anyTour } from '../recording/any-tour.ts'
import { smallFolder, smallModel } from './small-dataset.ts'

const model = smallModel()
const { dataset } = model
const read = (text: string) => parseTours(dataset, { name: 'tours.yaml', text })

/** Any tour as a recorder exports it. */
const anyFinished = anyTour(model).map((tour) => withStepLinks(completeTour(tour)))

describe('a file of tours', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyFinished, (tour) => {
        expect(read(formatTours([tour]))).toEqual({ value: [tour], problems: [] })
      }),
      { numRuns: 50 },
    )
  })

  test('leads by its links to what was recorded', () => {
    fc.assert(
      fc.property(anyTour(model), (recorded) => {
        const [tour] = read(formatTours([withStepLinks(completeTour(recorded))])).value
        const words = (link: string) => [...new URLSearchParams(link.split('?')[1] ?? '')].sort()
        const links = (steps: readonly { link: string }[] = []) => steps.map(({ link }) => words(link))
        expect(links(tour && withWholeLinks(tour).steps)).toEqual(links(recorded.steps))
      }),
      { numRuns: 50 },
    )
  })

  test('holds the tours of the shipped dataset, word for word', () => {
    const shenzhen = shenzhenModel().dataset
    const text = formatTours(shenzhen.tours)
    expect(parseTours(shenzhen, { name: 'all.yaml', text })).toEqual({ value: shenzhen.tours, problems: [] })
  })

  test('lies among the files of the dataset, and the whole is read without a problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'layerscope-tours-'))
    cpSync(smallFolder, folder, { recursive: true })
    const [tour] = fc.sample(anyFinished, 1)
    if (!tour) throw new Error('one was asked for')
    writeFileSync(join(folder, '90-my-tour.yaml'), formatTours([tour]))
    const parsed = parseDataset(readDatasetFiles(folder))
    rmSync(folder, { recursive: true })
    expect(parsed.problems).toEqual([])
    expect(parsed.model?.dataset.tours).toContainEqual(tour)
  })
})

describe('what a file of tours lacks', () => {
  const linesOf = (text: string) =>
    read(text).problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`)

  test('is said where it holds none', () => {
    expect(linesOf('elements: []')).toEqual(['error missing-field '])
    expect(linesOf('- a')).toEqual(['error not-a-mapping '])
    expect(linesOf('tours: [')[0]).toMatch(/^error syntax/)
  })

  test('is said by its place, and the other tours are read', () => {
    const [good] = fc.sample(anyFinished, 1)
    if (!good) throw new Error('one was asked for')
    const text = formatTours([good]).replace(
      'tours:\n',
      'tours:\n  - { id: bad, title: { zh: 一, en: One } }\n',
    )
    expect(read(text).value).toEqual([good])
    expect(linesOf(text)).toEqual([
      'error missing-field tours[0].audience',
      'error missing-field tours[0].steps',
    ])
  })

  test('is a reference to what the open model does not have', () => {
    const [good] = fc.sample(anyFinished, 1)
    if (!good) throw new Error('one was asked for')
    const steps = good.steps.map((step) => ({ ...step, shows: [...step.shows, 'nothing' as never] }))
    const { value, problems } = read(formatTours([{ ...good, steps }]))
    expect(value).toEqual([good])
    expect(problems).toHaveLength(good.steps.length)
  })
})
