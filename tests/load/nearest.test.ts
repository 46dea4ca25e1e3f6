import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestOf } from '#load/nearest.ts'

test('a word with a letter wrong finds the word that was meant', () => {
  expect(nearestOf('data-hbu', ['data-lake', 'data-hub', 'hub'])).toBe('data-hub')
  expect(nearestOf('sytem', ['platform', 'system'])).toBe('system')
})

test('of two candidates the nearer wins, and of equals the first', () => {
  expect(nearestOf('abcdef', ['abcdxx', 'abcdxf'])).toBe('abcdxf')
  expect(nearestOf('abcdef', ['abcdex', 'abcdey'])).toBe('abcdex')
})

test('a word of which more than a third differs finds nothing', () => {
  expect(nearestOf('abcdef', ['abcxyz'])).toBeNull()
  expect(nearestOf('abcdef', ['abcdxy'])).toBe('abcdxy')
})

test('a word of one or two letters is not guessed', () => {
  expect(nearestOf('b', ['a', 'c'])).toBeNull()
  expect(nearestOf('≥', ['=', '>'])).toBeNull()
})

test('full-width marks and capitals are no difference', () => {
  expect(nearestOf('一(二)', ['一（一）', '一（二）'])).toBe('一（二）')
  expect(nearestOf('SYSTEM', ['network', 'system'])).toBe('system')
})

test('a very long word is not compared', () => {
  const long = 'a'.repeat(201)
  expect(nearestOf(long, [long])).toBeNull()
})

test('a word is nearest to itself, whatever else there is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.array(fc.string()), (word, others) => {
      const found = nearestOf(word, [...others, word])
      expect(found === word || found?.normalize('NFKC').toLowerCase() === word).toBe(true)
    }),
  )
})
