import { useMemo } from 'react'
import { readRecords } from '#records/record-codec.ts'
import { caseCodec } from '#scenario/case-codec.ts'
import type { KeptCase } from '#scenario/keep-case.ts'
import { useAppState } from '#state/store.ts'

/** The kept cases, the one saved last first, and how many there are that cannot be read. */
export const useCases = (): { readonly cases: readonly KeptCase[]; readonly unread: number } => {
  const records = useAppState((state) => state.records)
  return useMemo(() => {
    const { read, unread } = readRecords(caseCodec, records)
    return { cases: [...read].reverse(), unread }
  }, [records])
}
