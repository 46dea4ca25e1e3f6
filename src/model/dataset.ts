import type { Element } from './element.ts'
import type { AcceptedFinding, HealthRule } from './health.ts'
import type { Indicator, Quantity } from './indicator.ts'
import type { Metamodel } from './metamodel.ts'
import type { Project } from './project.ts'
import type { Relation } from './relation.ts'
import type { Source } from './source.ts'
import type { Milestone, Term, Tour } from './story.ts'
import type { Text } from './text.ts'

/** The version of the file format that this program reads and writes. */
export const formatVersion = 1

/** All the facts, as `compile` writes them and as `Open…` reads them: plain data, references not yet followed. */
export interface Dataset {
  readonly formatVersion: typeof formatVersion
  readonly id: string
  readonly title: Text
  readonly summary?: Text
  readonly sources: readonly Source[]
  readonly metamodel: Metamodel
  readonly elements: readonly Element[]
  readonly relations: readonly Relation[]
  readonly projects: readonly Project[]
  readonly indicators: readonly Indicator[]
  readonly quantities: readonly Quantity[]
  readonly milestones: readonly Milestone[]
  readonly terms: readonly Term[]
  readonly tours: readonly Tour[]
  readonly healthRules: readonly HealthRule[]
  readonly acceptedFindings: readonly AcceptedFinding[]
}
