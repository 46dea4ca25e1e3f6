import type { Basis } from '#model/citation.ts'
import type { ElementId } from '#model/id.ts'
import { grades, type ImpactStepKind } from '#model/impact-event.ts'
import { descendantsOf, type Model } from '#model/model.ts'
import { type ImpactRule, impactRulesOf, ruleOf } from '#query/impact-rules.ts'
import type { ImpactWish } from '#query/impact-wish.ts'

interface Link {
  readonly from: string
  readonly to: string
  readonly rule: ImpactRule
  readonly kind: 'relation' | ImpactStepKind
}

const turned = { builds: 'built-by', extends: 'extended-by', serves: 'served-by' } as const
const marking: readonly string[] = ['built-by', 'extended-by', 'served-by', 'measured-by', 'owned-by']

/** Everything that an event can go over, read from the facts one by one. */
const linksOf = (model: Model, wish: ImpactWish): Link[] => {
  const rules = impactRulesOf(model, wish)
  const links: Link[] = []
  const isWanted = (basis: Basis): boolean => !wish.bases || wish.bases.includes(basis)
  const add = (kind: ImpactStepKind, from: string, to: string, basis: Basis): void => {
    const rule = rules.steps.get(kind)
    if (rule && isWanted(basis)) links.push({ from, to, rule, kind })
  }
  for (const { id, type, from, to, basis } of model.relations.values()) {
    const own = wish.relations.find(({ relation }) => relation === id)
    const declared = rules.types.get(type)
    if (!declared || !isWanted(basis)) continue
    const rule = own ? ruleOf(own, 'run') : declared
    const { dependency } = model.relationTypes.get(type) ?? {}
    const isForth = dependency === 'from-on-to' || dependency === 'mutual'
    if (isForth) links.push({ from: to, to: from, rule, kind: 'relation' })
    if (!isForth || dependency === 'mutual') links.push({ from, to, rule, kind: 'relation' })
  }
  for (const { id, parent, owner, basis } of model.elements.values()) {
    if (parent) {
      add('whole-to-part', parent, id, basis)
      add('part-to-whole', id, parent, basis)
    }
    if (owner) add('owned-by', id, `owner ${owner}`, basis)
  }
  for (const project of model.projects.values()) {
    for (const { element, role, basis } of project.links) {
      add(role, project.id, element, basis)
      add(turned[role], element, project.id, basis)
    }
    if (project.owner) add('owned-by', project.id, `owner ${project.owner}`, project.ownerBasis ?? 'stated')
  }
  for (const { id, measures } of model.indicators.values()) {
    for (const { element, basis } of measures) {
      add('measures', id, element, basis)
      add('measured-by', element, id, basis)
    }
  }
  return links
}

/** What is taken out: elements with all inside them and their twins, and so on. */
const takenOut = (
  model: Model,
  wish: ImpactWish,
  ties: readonly (readonly [string, string])[],
): Set<string> => {
  const out = new Set<string>(wish.without)
  // The set grows while it is read.
  for (const id of out) {
    for (const inner of descendantsOf(model, id as ElementId)) out.add(inner)
    for (const [one, other] of ties) {
      if (one === id) out.add(other)
      if (other === id) out.add(one)
    }
  }
  return out
}

/**
 * The grade and the hops of everything that is hit, by trying every state there is: slow, and sure. A state is an item,
 * a grade, and how many steps are left.
 */
export const impactByHand = (model: Model, wish: ImpactWish): Record<string, string> => {
  const ties = [...model.relations.values()]
    .filter(
      ({ type, basis }) =>
        model.relationTypes.get(type)?.sameThing && (!wish.bases || wish.bases.includes(basis)),
    )
    .map(({ from, to }) => [from, to] as const)
  const out = takenOut(model, wish, ties)
  const links = linksOf(model, wish)
  const best = new Map<string, { grade: number; hops: number }>()
  const seen = new Set<string>()
  let ring: { id: string; grade: number; left: number }[] = wish.origins.map((id) => ({
    id,
    grade: 0,
    left: wish.hops ?? Number.POSITIVE_INFINITY,
  }))
  for (let hops = 0; ring.length > 0; hops++) {
    const next: typeof ring = []
    // The ring grows by twins while it is read.
    for (const { id, grade, left } of ring) {
      const state = `${id} ${grade} ${left}`
      if (out.has(id) || seen.has(state)) continue
      seen.add(state)
      const known = best.get(id)
      if (!known || grade < known.grade) best.set(id, { grade, hops })
      for (const [one, other] of ties) {
        if (one === id) ring.push({ id: other, grade, left })
        if (other === id) ring.push({ id: one, grade, left })
      }
      for (const { to, rule, kind } of links.filter(({ from }) => from === id)) {
        const after = grade + (rule.strength === 'weak' ? 1 : 0)
        const spent = marking.includes(kind) ? 0 : 1
        if (rule.strength === 'none' || after >= grades.length || left < spent) continue
        if (kind === 'whole-to-part' && grade > 0) continue
        next.push({
          id: to,
          grade: after,
          left: Math.min(left - spent, (rule.hops ?? Number.POSITIVE_INFINITY) - 1),
        })
      }
    }
    ring = next
  }
  return Object.fromEntries([...best].sort().map(([id, { grade, hops }]) => [id, `${grades[grade]} ${hops}`]))
}
