import { useState } from 'react'
import { ElementLink } from '#facts/fact-links.tsx'
import { RelationSentence } from '#facts/relation-list.tsx'
import { healthWords } from '#i18n/health-words.ts'
import type { ElementId, RelationId } from '#model/id.ts'
import type { Finding } from '#query/health-finding.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

/** So many are named before the others are counted. */
const mostNamed = 8

/** The elements that a finding is about, besides those of its sentence. */
const ElementNames = ({ ids }: { readonly ids: readonly ElementId[] }) => {
  const [isWhole, setWhole] = useState(false)
  const words = useWordsOf(healthWords)
  const named = isWhole || ids.length <= mostNamed + 1 ? ids : ids.slice(0, mostNamed)
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm" aria-label={words('concerned')}>
      {named.map((id) => (
        <li key={id}>
          <ElementLink id={id} />
        </li>
      ))}
      {named.length < ids.length && (
        <li>
          <button type="button" className="link text-soft" onClick={() => setWhole(true)}>
            {words('moreElements', { count: ids.length - named.length })}
          </button>
        </li>
      )}
    </ul>
  )
}

const Relations = ({ ids }: { readonly ids: readonly RelationId[] }) => {
  const relations = useAppState((state) => state.model.relations)
  return (
    <ul className="divide-y divide-rule">
      {ids.map((id) => {
        const relation = relations.get(id)
        return relation && <RelationSentence key={id} relation={relation} />
      })}
    </ul>
  )
}

/** Which relations would open a cycle. */
const Break = ({ finding }: { readonly finding: Extract<Finding, { rule: 'cycle' }> }) => {
  const words = useWordsOf(healthWords)
  const { isLightest } = finding.params
  if (isLightest === null) return <p className="text-sm text-soft">{words('breakTooLarge')}</p>
  return (
    <>
      <p className="mt-1 text-sm text-soft">{words(isLightest ? 'breakBy' : 'breakRoughly')}</p>
      <Relations ids={finding.relations} />
    </>
  )
}

/** What a finding is about, beyond its sentence: the other elements, and the relations that say so. */
export const FindingSubjects = ({ finding }: { readonly finding: Finding }) => {
  const words = useWordsOf(healthWords)
  switch (finding.rule) {
    case 'cycle':
      return (
        <>
          <ElementNames ids={finding.elements} />
          <Break finding={finding} />
        </>
      )
    case 'upward':
    case 'skips-layer':
    case 'around-layer':
      return <Relations ids={finding.relations} />
    case 'sole-support':
    case 'sole-joint':
    case 'most-depended-upon':
    case 'most-dependent':
      return <ElementNames ids={finding.elements.slice(1)} />
    case 'idle-indicator':
      return <ElementNames ids={finding.elements} />
    case 'no-relation':
    case 'no-project':
    case 'no-indicator':
    case 'unprotected':
      return finding.params.parts === 0 ? null : (
        <p className="text-sm text-soft">{words('andParts', { count: finding.params.parts })}</p>
      )
    case 'idle-project':
    case 'inference-only':
      return null
  }
}
