import { expect, test } from 'vitest'
import { listSchemas } from '#load/schema.ts'
import { keysAt } from '#load/schema-keys.ts'

test('the keys of an item are those of its schema', () => {
  expect(keysAt(listSchemas.relations, [])).toContain('basis')
})

test('the keys of nested mappings are found through optional fields, defaults, lists and nullable values', () => {
  expect(keysAt(listSchemas.elements, ['reason'])).toEqual(['zh', 'en'])
  expect(keysAt(listSchemas.projects, ['links', 0])).toEqual(['element', 'role', 'basis', 'reason'])
  expect(keysAt(listSchemas.quantities, ['unit'])).toEqual(['zh', 'en'])
  expect(keysAt(listSchemas.sources, ['outline', 0, 'children', 2, 'title'])).toEqual(['zh', 'en'])
})

test('where no mapping is known there are no keys', () => {
  expect(keysAt(listSchemas.elements, ['id'])).toEqual([])
  expect(keysAt(listSchemas.elements, ['nothing', 0, 'here'])).toEqual([])
})
