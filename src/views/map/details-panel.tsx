import { useDeferredValue } from 'react'
import { ProjectDetails } from '#facts/project-details.tsx'
import type { IndicatorId, ProjectId } from '#model/id.ts'
import { isElementId, isPlaceId, isProjectId, type Model } from '#model/model.ts'
import { useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { ElementDetails } from '#views/map/details/element-details.tsx'
import { IndicatorDetails } from '#views/map/details/indicator-details.tsx'
import { LineDetails } from '#views/map/details/line-details.tsx'
import { PlaceDetails } from '#views/map/details/place-details.tsx'
import { SelectionDetails } from '#views/map/details/selection-details.tsx'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'

const Subject = ({ model, id }: { readonly model: Model; readonly id: string }) => {
  if (isElementId(model, id)) return <ElementDetails id={id} />
  if (isPlaceId(model, id)) return <PlaceDetails id={id} />
  if (isProjectId(model, id)) return <ProjectDetails id={id as ProjectId} />
  return model.indicators.has(id as IndicatorId) ? <IndicatorDetails id={id as IndicatorId} /> : null
}

/** Details of the line that was clicked, else of what is selected or a list of it, else of what is in focus. */
export const DetailsPanel = ({ graph }: { readonly graph: VisibleGraph }) => {
  const model = useAppState((state) => state.model)
  const line = useAppState((state) => state.line)
  // The map shows a selection first: the text about it comes in the frame after.
  const select = useDeferredValue(useAppState((state) => state.settings.select))
  const focus = useAppState((state) => state.settings.focus)
  const words = useWords()
  if (line !== null) return <LineDetails id={line} graph={graph} />
  if (select.length > 1) return <SelectionDetails select={select} />
  const subject = select[0] ?? focus
  if (subject) return <Subject key={subject} model={model} id={subject} />
  return (
    <div className="grid gap-2 p-4 text-sm text-soft">
      <p>{words('emptyDetails')}</p>
      <p>{words('emptyDetailsTip')}</p>
    </div>
  )
}
