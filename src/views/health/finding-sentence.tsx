import { Fragment, type ReactNode } from 'react'
import { ElementLink, ProjectLink } from '#facts/fact-links.tsx'
import { healthWords } from '#i18n/health-words.ts'
import type { IndicatorId, PlaceId } from '#model/id.ts'
import type { Finding } from '#query/health-finding.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'

const PlaceName = ({ id }: { readonly id: PlaceId }) => {
  const place = useAppState((state) => state.model.places.get(id))
  const text = useText()
  return place && text(place.name)
}

const IndicatorLink = ({ id }: { readonly id: IndicatorId }) => {
  const indicator = useAppState((state) => state.model.indicators.get(id))
  const { selectBox } = useActions()
  const text = useText()
  if (!indicator) return null
  return (
    <button type="button" className="link" onClick={() => selectBox(id)}>
      {text(indicator.name)}
    </button>
  )
}

/** What is named in a finding's sentence, by the name of its parameter. */
const namesOf = ({ params }: Finding): Readonly<Record<string, ReactNode>> => ({
  ...('element' in params ? { element: <ElementLink id={params.element} /> } : {}),
  ...('on' in params
    ? {
        on: <ElementLink id={params.on} />,
        layer: <PlaceName id={params.layer} />,
        onLayer: <PlaceName id={params.onLayer} />,
      }
    : {}),
  ...('through' in params ? { through: <PlaceName id={params.through} /> } : {}),
  ...('project' in params ? { project: <ProjectLink id={params.project} /> } : {}),
  ...('indicator' in params ? { indicator: <IndicatorLink id={params.indicator} /> } : {}),
})

const numbersOf = ({ params }: Finding): Record<string, number> =>
  Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )

/** A finding in words, with a link for everything that it names. */
export const FindingSentence = ({ finding }: { readonly finding: Finding }) => {
  const words = useWordsOf(healthWords)
  const names = namesOf(finding)
  const parts = words(`found_${finding.rule}`, numbersOf(finding)).split(/\{(\w+)\}/)
  return (
    <>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other identity.
        <Fragment key={index}>{index % 2 === 0 ? part : names[part]}</Fragment>
      ))}
    </>
  )
}
