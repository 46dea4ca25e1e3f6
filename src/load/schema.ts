import { z } from 'zod'
import { bases } from '#model/citation.ts'
import { findingSeverities, healthRules } from '#model/health.ts'
import { carryStrengths, impactStepKinds } from '#model/impact-event.ts'
import { comparators } from '#model/indicator.ts'
import { projectRoles } from '#model/project.ts'

/** Longest text of a field, in characters: far above any real one, low enough that a wrong file cannot hang a page. */
export const maxText = 10_000

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const id = z.string().regex(idPattern).max(200)
/** A relation that declares no id gets one of its three parts joined by `--`, which a compiled file holds. */
const relationId = z
  .string()
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/)
  .max(700)
const line = z.string().min(1).max(maxText)
const text = z.strictObject({ zh: line, en: line })
const year = z.int().min(1900).max(2200)
const basis = z.enum(bases)
const citation = z.strictObject({ source: id, section: line })
const citations = z.array(citation).min(1)
const note = z.strictObject({ text, citations })
const notes = z.array(note)
const named = z.strictObject({ id, name: text })

const layer = z.strictObject({ id, order: z.int(), name: text })
const pillar = z.strictObject({ id, side: z.enum(['left', 'right', 'top', 'bottom']), name: text })
const kind = z.strictObject({ id, name: text, icon: line.optional() })
const relationType = z.strictObject({
  id,
  name: text,
  inverse: text,
  dependency: z.enum(['from-on-to', 'to-on-from', 'mutual', 'none']),
  strength: z.enum(['strong', 'weak']),
  sameThing: z.boolean().optional(),
  fromKinds: z.array(id).optional(),
  toKinds: z.array(id).optional(),
})
const projectBox = z.strictObject({
  id: z.int().min(1),
  name: text,
  groups: z.array(named).optional(),
  citations: citations.optional(),
})

const carry = {
  strength: z.enum(carryStrengths),
  hops: z.int().min(1).max(1000).nullable().optional(),
}
const event = z.strictObject({
  id,
  name: text,
  summary: text,
  months: z.boolean().optional(),
  effects: z.strictObject({ severe: text, moderate: text, slight: text }),
  strong: z.strictObject(carry).optional(),
  weak: z.strictObject(carry).optional(),
  relations: z.array(z.strictObject({ type: id, ...carry })).default([]),
  steps: z.array(z.strictObject({ step: z.enum(impactStepKinds), ...carry })).default([]),
})

const element = z.strictObject({
  id,
  kind: id,
  parent: id.optional(),
  layer: id.optional(),
  pillar: id.optional(),
  name: text,
  aliases: z.array(line).optional(),
  summary: text,
  since: year.optional(),
  until: year.optional(),
  owner: id.optional(),
  basis: basis.default('stated'),
  reason: text.optional(),
  citations,
  notes: notes.optional(),
})

const relation = z.strictObject({
  id: relationId.optional(),
  type: id,
  from: id,
  to: id,
  basis,
  reason: text.optional(),
  citations,
  note: text.optional(),
})

const link = z.strictObject({ element: id, role: z.enum(projectRoles), basis, reason: text.optional() })
const project = z.strictObject({
  id,
  number: z.int().min(1),
  box: z.int().min(1),
  group: id.optional(),
  name: text,
  summary: text,
  parts: z.array(z.strictObject({ name: text })).default([]),
  links: z.array(link).default([]),
  owner: id.optional(),
  ownerBasis: basis.optional(),
  ownerReason: text.optional(),
  citations,
  notes: notes.optional(),
})

const comparator = z.enum(comparators)
const measure = z.strictObject({ element: id, basis, reason: text.optional() })
const indicator = z.strictObject({
  id,
  number: z.int().min(1),
  name: text,
  category: id,
  unit: text,
  baseline: z.strictObject({ year, value: z.number().nullable() }),
  target: z.strictObject({ year, comparator, value: z.number() }),
  nature: z.enum(['binding', 'expected']),
  measures: z.array(measure).default([]),
  citations,
  notes: notes.optional(),
})
const quantity = z.strictObject({
  id,
  name: text,
  unit: text.nullable(),
  year: year.nullable(),
  comparator,
  value: z.number(),
  nature: z.enum(['actual', 'target']),
  measures: z.array(measure).default([]),
  citations,
  notes: notes.optional(),
})
const milestone = z.strictObject({
  id,
  year,
  title: text,
  summary: text,
  elements: z.array(id).default([]),
  citations,
})
const term = z.strictObject({ id, term: text, definition: text, elements: z.array(id).optional(), citations })
const tourStep = z.strictObject({
  link: line,
  title: text,
  narration: text,
  notes: text.optional(),
  seconds: z.number().min(0).optional(),
  shows: z.array(id).default([]),
  citations,
})
const tour = z.strictObject({ id, audience: text, title: text, steps: z.array(tourStep).min(1) })

const healthRule = z.strictObject({
  rule: z.enum(healthRules),
  enabled: z.boolean().optional(),
  severity: z.enum(findingSeverities).optional(),
  types: z.array(id).optional(),
  places: z.array(id).optional(),
  through: id.optional(),
  least: z.int().min(1).optional(),
  top: z.int().min(1).optional(),
})
const acceptedFinding = z.strictObject({ finding: line, reason: text, citations: citations.optional() })

const outlineEntry = z.strictObject({
  section: line,
  title: text,
  note: text.optional(),
  get children() {
    return z.array(outlineEntry).optional()
  },
})
const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  date: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/),
  kind: z.enum(['plan', 'summary', 'article', 'other']),
  language: z.enum(['zh', 'en']),
  outline: z.array(outlineEntry).optional(),
})

/** What an item of each list of a file looks like. */
export const listSchemas = {
  sources: source,
  elements: element,
  relations: relation,
  projects: project,
  indicators: indicator,
  quantities: quantity,
  milestones: milestone,
  terms: term,
  tours: tour,
  healthRules: healthRule,
  acceptedFindings: acceptedFinding,
} as const

/** What an item of each list of the metamodel looks like. */
export const metamodelSchemas = {
  layers: layer,
  pillars: pillar,
  kinds: kind,
  relationTypes: relationType,
  projectBoxes: projectBox,
  indicatorCategories: named,
  events: event,
} as const

/** The fields a dataset has once, whatever the number of its files. */
export const cardSchemas = {
  formatVersion: z.int(),
  id,
  title: text,
  summary: text,
} as const

export type ListName = keyof typeof listSchemas
export type MetamodelName = keyof typeof metamodelSchemas
export type CardName = keyof typeof cardSchemas

export const listNames = Object.keys(listSchemas) as ListName[]
export const metamodelNames = Object.keys(metamodelSchemas) as MetamodelName[]
export const cardNames = Object.keys(cardSchemas) as CardName[]

/** A whole file: every part optional, for a dataset may be spread over several. Made for the JSON Schema. */
export const fileSchema = z.strictObject({
  $schema: z.string().optional(),
  formatVersion: z.literal(1).optional(),
  id: cardSchemas.id.optional(),
  title: text.optional(),
  summary: text.optional(),
  metamodel: z
    .strictObject({
      layers: z.array(layer).optional(),
      pillars: z.array(pillar).optional(),
      kinds: z.array(kind).optional(),
      relationTypes: z.array(relationType).optional(),
      projectBoxes: z.array(projectBox).optional(),
      indicatorCategories: z.array(named).optional(),
      events: z.array(event).optional(),
    })
    .optional(),
  sources: z.array(source).optional(),
  elements: z.array(element).optional(),
  relations: z.array(relation).optional(),
  projects: z.array(project).optional(),
  indicators: z.array(indicator).optional(),
  quantities: z.array(quantity).optional(),
  milestones: z.array(milestone).optional(),
  terms: z.array(term).optional(),
  tours: z.array(tour).optional(),
  healthRules: z.array(healthRule).optional(),
  acceptedFindings: z.array(acceptedFinding).optional(),
})
