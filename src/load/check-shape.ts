import type { z } from 'zod'
import { nearestOf } from './nearest.ts'
import type { Path } from './problem.ts'
import type { Report, Spot } from './report.ts'

type Issue = z.core.$ZodIssue

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a value is, in the words of a data file. */
export const kindOfValue = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : isRecord(value) ? 'mapping' : typeof value

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  )

const fieldOf = (path: readonly PropertyKey[]): string => String(path.at(-1) ?? '')

/** `Data Hub!` → `data-hub`: the id a writer could have written. */
const suggestId = (found: string): string =>
  found
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const expectedOf = (issue: Issue): string => {
  if (issue.code !== 'invalid_type') return ''
  if (issue.expected === 'record' || issue.expected === 'object') return 'mapping'
  return issue.expected === 'array' ? 'list' : issue.expected
}

const reportIssue = (issue: Issue, root: unknown, spot: Spot, report: Report): void => {
  const at: Spot = { file: spot.file, path: [...spot.path, ...(issue.path as Path)] }
  const found = valueAt(root, issue.path)
  const field = fieldOf(issue.path)
  if (found === undefined) {
    report.add('missing-field', 'error', at, { field })
    return
  }
  switch (issue.code) {
    case 'invalid_type':
      report.add('wrong-type', 'error', at, { field, expected: expectedOf(issue), found: kindOfValue(found) })
      return
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const nearest = nearestOf(String(found), allowed)
      report.add('bad-value', 'error', at, { field, found: String(found), allowed: allowed.join(', '), nearest })
      return
    }
    case 'invalid_format':
      if (field === 'date') {
        report.add('out-of-range', 'error', at, { field, found: String(found), limit: 'YYYY, YYYY-MM, YYYY-MM-DD' })
      } else {
        report.add('bad-id', 'error', at, { found: String(found), suggestion: suggestId(String(found)) })
      }
      return
    case 'too_small':
      if (typeof found === 'string' || Array.isArray(found)) report.add('empty-text', 'error', at, { field })
      else report.add('out-of-range', 'error', at, { field, found: String(found), limit: `≥ ${issue.minimum}` })
      return
    case 'too_big':
      if (typeof found === 'string') report.add('text-too-long', 'error', at, { field, limit: Number(issue.maximum) })
      else report.add('out-of-range', 'error', at, { field, found: String(found), limit: `≤ ${issue.maximum}` })
      return
    default:
      report.add('wrong-type', 'error', at, { field, expected: issue.code, found: kindOfValue(found) })
  }
}

/** Warns of a field that the format does not know, and takes it out so that the rest can be read. */
const dropUnknown = (issue: Issue, root: unknown, known: readonly string[], spot: Spot, report: Report): void => {
  if (issue.code !== 'unrecognized_keys') return
  const owner = valueAt(root, issue.path)
  if (!isRecord(owner)) return
  for (const field of issue.keys) {
    report.add(
      'unknown-field',
      'warning',
      { file: spot.file, path: [...spot.path, ...(issue.path as Path), field] },
      { field, nearest: nearestOf(field, issue.path.length === 0 ? known : []) },
    )
    delete owner[field]
  }
}

/**
 * Checks one item against its schema: the typed value, or null where it cannot be had; what is wrong goes to the report.
 */
export const checkShape = <Value>(
  schema: z.ZodType<Value>,
  raw: unknown,
  spot: Spot,
  report: Report,
): Value | null => {
  const first = schema.safeParse(raw)
  if (first.success) return first.data
  const copy = structuredClone(raw)
  const known = 'shape' in schema && isRecord(schema.shape) ? Object.keys(schema.shape) : []
  for (const issue of first.error.issues) dropUnknown(issue, copy, known, spot, report)
  const second = schema.safeParse(copy)
  if (second.success) return second.data
  for (const issue of second.error.issues) reportIssue(issue, copy, spot, report)
  return null
}
