import { useEffect, useState } from 'react'
import { caseAgainst } from '#deep-link/impact-parameters.ts'
import { parseCaseText } from '#scenario/case-text.ts'
import type { ImpactCase } from '#scenario/impact-case.ts'
import { useAppState } from '#state/store.ts'
import { useCases } from './use-cases.ts'

/** The case of a text, as soon as it is unpacked; null before that, and for one that cannot be read. */
const useCaseOfText = (text: string | null): ImpactCase | null => {
  const [read, setRead] = useState<{ readonly text: string; readonly content: ImpactCase | null } | null>(
    null,
  )
  useEffect(() => {
    if (text === null) return undefined
    let isWanted = true
    parseCaseText(text).then(({ cases: [content = null] }) => isWanted && setRead({ text, content }))
    return () => {
      isWanted = false
    }
  }, [text])
  return read?.text === text ? read.content : null
}

/** The case that the run is set against: as it is kept here, else as the address brings it. */
export const useComparedCase = (): ImpactCase | null => {
  const against = caseAgainst(useAppState((state) => state.own.impact.against))
  const { cases } = useCases()
  const kept = cases.find(({ record }) => record.id === against?.record)?.content ?? null
  const brought = useCaseOfText(kept ? null : (against?.text ?? null))
  return kept ?? brought
}
