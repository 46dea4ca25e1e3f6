import { Gauge } from 'lucide-react'
import { BasisMark } from '#facts/basis-mark.tsx'
import { Citations } from '#facts/clauses.tsx'
import { ElementLink } from '#facts/fact-links.tsx'
import { IndicatorBar } from '#facts/indicator-bar.tsx'
import { Names } from '#facts/names.tsx'
import { Notes } from '#facts/notes.tsx'
import { Fact, Section } from '#facts/section.tsx'
import type { IndicatorId } from '#model/id.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'

/** An indicator: where it stands, where it is to go, and what it measures. */
export const IndicatorDetails = ({ id }: { readonly id: IndicatorId }) => {
  const model = useAppState((state) => state.model)
  const text = useText()
  const words = useWords()
  const indicator = model.indicators.get(id)
  if (!indicator) return null
  const category = model.dataset.metamodel.indicatorCategories.find((each) => each.id === indicator.category)
  return (
    <article>
      <Names
        name={indicator.name}
        kicker={
          <>
            <Gauge size={13} aria-hidden="true" />
            {words('indicators')} · {words('projectNumber', { number: indicator.number })}
          </>
        }
      />
      <div className="px-4 pb-3">
        <IndicatorBar indicator={indicator} />
      </div>
      <dl className="grid gap-1.5 px-4 pb-3">
        <Fact label={words('kind')}>{words(indicator.nature)}</Fact>
        {category && <Fact label={words('category')}>{text(category.name)}</Fact>}
      </dl>
      <Section title={words('measures')} count={indicator.measures.length}>
        <ul className="divide-y divide-rule">
          {indicator.measures.map((measure) => (
            <li key={measure.element} className="py-1 text-sm">
              <ElementLink id={measure.element} /> <BasisMark basis={measure.basis} />
              {measure.reason && <span className="block text-soft text-xs">{text(measure.reason)}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Notes notes={indicator.notes} />
      <Section title={words('sources')} count={indicator.citations.length}>
        <Citations citations={indicator.citations} />
      </Section>
    </article>
  )
}
