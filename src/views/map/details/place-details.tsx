import { Focus, Layers } from 'lucide-react'
import { ElementLink } from '#facts/fact-links.tsx'
import { Names } from '#facts/names.tsx'
import { Section } from '#facts/section.tsx'
import type { PlaceId } from '#model/id.ts'
import { childrenOf, descendantsOf } from '#model/model.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'

/** A layer or a pillar: what stands in it. */
export const PlaceDetails = ({ id }: { readonly id: PlaceId }) => {
  const model = useAppState((state) => state.model)
  const focus = useAppState((state) => state.settings.focus)
  const { focusElement, goHome } = useActions()
  const words = useWords()
  const place = model.places.get(id)
  if (!place) return null
  const children = childrenOf(model, id)
  return (
    <article>
      <Names
        name={place.name}
        kicker={
          <>
            <Layers size={13} aria-hidden="true" />
            {words('allOfPlace', { count: descendantsOf(model, id).length })}
          </>
        }
      />
      <div className="flex gap-2 px-4 pb-3">
        {focus === id ? (
          <button type="button" className="text-button" data-primary="true" onClick={goHome}>
            {words('backToMap')}
          </button>
        ) : (
          <button type="button" className="text-button" data-primary="true" onClick={() => focusElement(id)}>
            <Focus size={15} aria-hidden="true" />
            {words('focusThis')}
          </button>
        )}
      </div>
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
