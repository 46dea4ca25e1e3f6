import type { z } from 'zod'
import { nearestOf } from './nearest.ts'
import type { Path } from './problem.ts'
import type { Report, Spot } from './report.ts'
import { keysAt } from './schema-keys.ts'
import { suggestId } from './suggest-id.ts'

type Issue = z.core.$ZodIssue

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a value is, in the words of a data file. */
export const kindOfValue = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (isRecord(value)) return 'mapping'
  if (typeof value !== 'number' || Number.isInteger(value)) return typeof value
  return Number.isFinite(value) ? 'fraction' : 'infinity'
}

/** A value as a message shows it: short, and safe for what cannot be written in a word. */
const shown = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return kindOfValue(value)
  const words = String(value)
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      (isRecord(value) || Array.isArray(value)) && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  )

/** A field as its item's writer knows it: `name.en`, `title`, or `aliases[0]` for an item of a list. */
const fieldOf = (path: Path): string => {
  const last = path.at(-1)
  if (typeof last === 'number') return `${fieldOf(path.slice(0, -1))}[${last}]`
  const keys = path.slice(path.findLastIndex((key) => typeof key === 'number') + 1)
  return keys.join('.')
}

const expectedOf = (expected: string): string => {
  if (expected === 'record' || expected === 'object') return 'mapping'
  return expected === 'array' ? 'list' : expected
}

/** Signs that a writer may use for a comparator. */
const comparatorsMeant: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≈': '~', '==': '=' }

const reportIssue = (issue: Issue, root: unknown, spot: Spot, report: Report): void => {
  const at: Spot = { file: spot.file, path: [...spot.path, ...(issue.path as Path)] }
  const found = valueAt(root, issue.path)
  const field = fieldOf(at.path)
  if (found === undefined) {
    report.add('missing-field', 'error', at, { field })
    return
  }
  switch (issue.code) {
    case 'invalid_type':
      report.add('wrong-type', 'error', at, {
        field,
        expected: expectedOf(issue.expected),
        found: kindOfValue(found),
      })
      return
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const meant = comparatorsMeant[shown(found)] ?? ''
      const nearest = allowed.includes(meant) ? meant : nearestOf(shown(found), allowed)
      report.add('bad-value', 'error', at, {
        field,
        found: shown(found),
        allowed: allowed.join(', '),
        nearest,
      })
      return
    }
    case 'invalid_format':
      if (field === 'date') {
        report.add('out-of-range', 'error', at, {
          field,
          found: shown(found),
          limit: 'YYYY, YYYY-MM, YYYY-MM-DD',
        })
      } else {
        report.add('bad-id', 'error', at, { found: shown(found), suggestion: suggestId(String(found)) })
      }
      return
    case 'too_small':
      if (typeof found === 'string' || Array.isArray(found)) report.add('empty-text', 'error', at, { field })
      else
        report.add('out-of-range', 'error', at, { field, found: shown(found), limit: `≥ ${issue.minimum}` })
      return
    case 'too_big':
      if (typeof found === 'string')
        report.add('text-too-long', 'error', at, { field, limit: Number(issue.maximum) })
      else
        report.add('out-of-range', 'error', at, { field, found: shown(found), limit: `≤ ${issue.maximum}` })
      return
    default:
      report.add('wrong-type', 'error', at, { field, expected: issue.code, found: kindOfValue(found) })
  }
}

/** Reports the keys of a mapping that are not known: a warning, or a loss where more than a field is left out. */
export const reportUnknown = (
  mapping: Readonly<Record<string, unknown>>,
  known: readonly string[],
  spot: Spot,
  report: Report,
  severity: 'loss' | 'warning' = 'warning',
): void => {
  const isText = known.length === 2 && known.includes('zh') && known.includes('en')
  for (const field of Object.keys(mapping)) {
    if (known.includes(field)) continue
    // Only a comma of a text without quotes makes a key without a value, or a key beside zh and en.
    const nearest = nearestOf(field, known)
    const cut = nearest === null && (isText || mapping[field] === null)
    report.add(
      'unknown-field',
      cut ? 'loss' : severity,
      { file: spot.file, path: [...spot.path, field] },
      { field, nearest, cut },
    )
  }
}

/** Warns of fields that the format does not know, and takes them out so that the rest can be read. */
const dropUnknown = (issue: Issue, root: unknown, schema: z.ZodType, spot: Spot, report: Report): void => {
  if (issue.code !== 'unrecognized_keys') return
  const owner = valueAt(root, issue.path)
  if (!isRecord(owner)) return
  const path = [...spot.path, ...(issue.path as Path)]
  reportUnknown(owner, keysAt(schema, issue.path), { file: spot.file, path }, report)
  for (const field of issue.keys) delete owner[field]
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
  for (const issue of first.error.issues) dropUnknown(issue, copy, schema, spot, report)
  const second = schema.safeParse(copy)
  if (second.success) return second.data
  for (const issue of second.error.issues) reportIssue(issue, copy, spot, report)
  return null
}
