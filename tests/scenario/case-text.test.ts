import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCaseText, parseCaseText } from '#scenario/case-text.ts'
import { anyCase } from './any-case.ts'

const [kept] = fc.sample(anyCase, 1)
if (!kept) throw new Error('no example of a case')

describe('the text of a case', () => {
  test.each([true, false])(
    '[K2] [K3] written and read is the same case (compressed: %s)',
    async (canPack) => {
      await fc.assert(
        fc.asyncProperty(anyCase, async (each) => {
          const text = await formatCaseText(each, canPack)
          expect(text).toMatch(canPack ? /^z[\w-]+$/ : /^p[\w-]+$/)
          expect(await parseCaseText(text)).toEqual({ cases: [each], problems: [] })
        }),
        { numRuns: 60 },
      )
    },
  )

  test('[K3] is shorter than the record by far, where the browser compresses', async () => {
    const many = { ...kept, note: '规划要求各区各部门按年度推进。'.repeat(20) }
    const [packed, plain] = await Promise.all([formatCaseText(many, true), formatCaseText(many, false)])
    expect(packed.length).toBeLessThan(plain.length / 2)
  })

  test('[K3] that is packed is refused where the browser cannot unpack', async () => {
    expect((await parseCaseText(await formatCaseText(kept, true), false)).problems).toEqual([
      { code: 'case-packed' },
    ])
    expect((await parseCaseText(await formatCaseText(kept, false), false)).cases).toEqual([kept])
  })

  test('[K1] cut short or changed is refused', async () => {
    const text = await formatCaseText(kept, true)
    for (const wrong of [
      '',
      'x',
      text.slice(0, -9),
      `q${text.slice(1)}`,
      'z!!',
      'p%20',
      `${text}A`.slice(0, 5),
    ]) {
      const { cases, problems } = await parseCaseText(wrong)
      expect([wrong, cases, problems.length]).toEqual([wrong, [], 1])
    }
  })

  test('[K3] that unpacks to more than a million bytes is refused, and never unpacked whole', async () => {
    const zeros = new Blob([new Uint8Array(50_000_000)]).stream()
    const packed = await new Response(zeros.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
    const text = `z${Buffer.from(packed).toString('base64url')}`
    expect(text.length).toBeLessThan(100_000)
    expect((await parseCaseText(text)).problems).toEqual([{ code: 'case-unreadable' }])
  })

  test('[K1] never throws on what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('z', 'p', ''), fc.base64String(), async (mark, text) => {
        expect((await parseCaseText(mark + text)).cases).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
