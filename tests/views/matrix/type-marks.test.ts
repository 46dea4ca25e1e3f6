import { describe, expect, test } from 'vitest'
import type { RelationTypeId } from '#model/id.ts'
import { languages } from '#model/text.ts'
import { shadeOf, shadeStarts } from '#views/matrix/shades.ts'
import { typeMarksOf } from '#views/matrix/type-marks.ts'
import { shenzhenModel } from '../../fixtures/models/shenzhen.ts'
import { typicalModel } from '../../fixtures/models/typical.ts'

describe('the marks of types', () => {
  test.each(languages)('differ, one for each type that declares a dependency: %s', (language) => {
    const model = shenzhenModel()
    const marks = typeMarksOf(model, language)
    const wanted = [...model.relationTypes.values()].filter(
      ({ dependency, sameThing }) => dependency !== 'none' && !sameThing,
    )
    expect([...marks.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort())
    expect(new Set(marks.values()).size).toBe(wanted.length)
    expect([...marks.values()].every((mark) => [...mark].length === 1)).toBe(true)
  })

  test('are letters of the names', () => {
    const marks = typeMarksOf(typicalModel(), 'en')
    expect(marks.get('supports' as RelationTypeId)).toBe('S')
    expect(marks.get('uses' as RelationTypeId)).toBe('U')
    expect(marks.has('replaces' as RelationTypeId)).toBe(false)
  })
})

describe('the shades of counts', () => {
  test('begin at one and double', () => {
    expect([1, 2, 3, 4, 7, 8, 15, 16, 500].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
    expect(shadeStarts).toHaveLength(5)
  })
})
