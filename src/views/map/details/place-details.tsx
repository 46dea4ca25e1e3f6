import { Layers } from 'lucide-react'
import { ElementLink } from '#facts/fact-links.tsx'
import { Section } from '#facts/section.tsx'
import { DependenciesButton, FocusButton, SubjectHeader } from '#facts/subject-header.tsx'
import type { PlaceId } from '#model/id.ts'
import { childrenOf, descendantsOf } from '#model/model.ts'
import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'

/** A layer or a pillar: what stands in it. */
export const PlaceDetails = ({ id }: { readonly id: PlaceId }) => {
  const model = useAppState((state) => state.model)
  const words = useWords()
  const place = model.places.get(id)
  if (!place) return null
  const children = childrenOf(model, id)
  return (
    <article>
      <SubjectHeader
        name={place.name}
        kicker={
          <>
            <Layers size={13} aria-hidden="true" />
            {words('allOfPlace', { count: descendantsOf(model, id).length })}
          </>
        }
      >
        <FocusButton id={id} />
        <DependenciesButton id={id} />
      </SubjectHeader>
      <Section title={words('inside')} count={children.length}>
        <ul className="grid gap-1 text-sm">
          {children.map((child) => (
            <li key={child}>
              <ElementLink id={child} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  )
}
