import { useEffect, useMemo, useState } from 'react'
import type { Model } from '#model/model.ts'
import { findWeaknesses } from '#query/health.ts'
import type { Finding } from '#query/health-finding.ts'
import type { RuleSetting } from '#query/health-rules.ts'
import { computeFindings } from './compute-findings.ts'
import { useAppState } from './store.ts'

/** Up to so many elements and relations are checked within a frame or few. */
const mostAtOnce = 6000

/** Findings of large models by the settings they were found with, so that coming back costs nothing. */
const known = new WeakMap<Model, Map<string, readonly Finding[]>>()

const isSmall = ({ elements, relations }: Model): boolean => elements.size + relations.size <= mostAtOnce

/** How far a check is: rules that are done, of all that are on. */
export interface CheckProgress {
  readonly done: number
  readonly of: number
}

export interface Findings {
  /** Those of the last settings while those of the present ones are not known yet; null before any are. */
  readonly findings: readonly Finding[] | null
  /** Null while nothing is being checked. */
  readonly progress: CheckProgress | null
}

interface Later {
  readonly model: Model
  readonly findings: readonly Finding[]
}

/** What the rules find in the open model: at once in one like the built-in, beside the page in a large one. */
export const useFindings = (settings: readonly RuleSetting[]): Findings => {
  const model = useAppState((state) => state.model)
  const key = useMemo(() => JSON.stringify(settings), [settings])
  const atOnce = useMemo(() => (isSmall(model) ? findWeaknesses(model, settings) : null), [model, settings])
  const [later, setLater] = useState<Later | null>(null)
  const [done, setDone] = useState(0)
  useEffect(() => {
    if (isSmall(model) || known.get(model)?.has(key)) return undefined
    const wanted = new AbortController()
    setDone(0)
    computeFindings(model, settings, setDone, wanted.signal).then(
      (findings) => {
        const ofModel = known.get(model) ?? new Map<string, readonly Finding[]>()
        known.set(model, ofModel.set(key, findings))
        setLater({ model, findings })
      },
      // Called off: something else is wanted.
      () => undefined,
    )
    return () => wanted.abort()
  }, [model, settings, key])
  const present = atOnce ?? known.get(model)?.get(key) ?? null
  if (present) return { findings: present, progress: null }
  const of = settings.filter(({ isOn }) => isOn).length
  return { findings: later?.model === model ? later.findings : null, progress: { done, of } }
}
