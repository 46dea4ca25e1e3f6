import type { Path } from './problem.ts'
import type { Report, Spot } from './report.ts'

interface Based {
  readonly basis?: string | undefined
  readonly reason?: unknown
}

/** Warns of an inference or an assumption that gives no reason. */
export const checkReason = (based: Based, spot: Spot, path: Path, report: Report): void => {
  if (based.basis === undefined || based.basis === 'stated' || based.reason !== undefined) return
  report.add(
    'missing-reason',
    'warning',
    { file: spot.file, path: [...spot.path, ...path] },
    { basis: based.basis },
  )
}
