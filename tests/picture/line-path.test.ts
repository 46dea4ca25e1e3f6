import { describe, expect, test } from 'vitest'
import { formatArrowHead, formatLinePath, labelPoint } from '#picture/line-path.ts'

const at = (x: number, y: number) => ({ x, y })
/*
 *  ●────┐
 *       └───▶
 */
const bent = [at(0, 0), at(50, 0), at(50, 40), at(100, 40)]

describe('the path of a line', () => {
  test('is straight between two points', () => {
    expect(formatLinePath([at(0, 0), at(10, 5)])).toBe('M 0.0 0.0 L 10.0 5.0')
  })

  test('has rounded corners', () => {
    expect(formatLinePath(bent)).toBe(
      'M 0.0 0.0 L 43.0 0.0 Q 50.0 0.0 50.0 7.0 L 50.0 33.0 Q 50.0 40.0 57.0 40.0 L 100.0 40.0',
    )
  })

  test('rounds a corner no further than the middle of its shorter side', () => {
    expect(formatLinePath([at(0, 0), at(4, 0), at(4, 50)])).toBe(
      'M 0.0 0.0 L 2.0 0.0 Q 4.0 0.0 4.0 2.0 L 4.0 50.0',
    )
  })

  test('survives points that lie on each other', () => {
    expect(formatLinePath([at(0, 0), at(0, 0), at(9, 0)])).not.toContain('NaN')
  })
})

describe('the head of a line', () => {
  test('has its tip at the end and points along the last stretch', () => {
    const [tip, left = '', right = ''] = formatArrowHead(bent, 8).split(' ')
    expect(tip).toBe('100.0,40.0')
    for (const corner of [left, right]) expect(Number(corner.split(',')[0])).toBeLessThan(100)
    expect(Number(left.split(',')[1]) + Number(right.split(',')[1])).toBeCloseTo(80, 5)
  })

  test('is none for a line of one point', () => {
    expect(formatArrowHead([at(0, 0)], 8)).toBe('')
  })
})

describe('the count of a line', () => {
  test('stands on the first, the last or a middle stretch', () => {
    expect(labelPoint(bent, 'first')).toEqual(at(25, 0))
    expect(labelPoint(bent, 'middle')).toEqual(at(50, 20))
    expect(labelPoint(bent, 'last')).toEqual(at(75, 40))
  })

  test('stands somewhere whatever the line', () => {
    expect(labelPoint([at(3, 4)], 'last')).toEqual(at(3, 4))
    expect(labelPoint([], 'middle')).toEqual(at(0, 0))
  })
})
