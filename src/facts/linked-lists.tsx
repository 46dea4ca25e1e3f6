import type { LinkedIndicator, LinkedProject } from '#model/model.ts'
import { useActions } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { BasisMark } from './basis-mark.tsx'
import { ProjectLink } from './fact-links.tsx'
import { IndicatorBar } from './indicator-bar.tsx'

/** The projects of an element, each with what it does to it. */
export const LinkedProjects = ({ linked }: { readonly linked: readonly LinkedProject[] }) => {
  const words = useWords()
  return (
    <ul className="divide-y divide-rule">
      {linked.map(({ project, link }) => (
        <li key={project.id} className="py-1 text-sm">
          <ProjectLink id={project.id} />
          <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-soft text-xs">
            <span className="font-semibold text-(--project)">{words(`role_${link.role}`)}</span>
            <BasisMark basis={link.basis} />
            <span>{words('boxNumber', { number: project.box })}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The indicators that measure an element, with their way from baseline to target. */
export const LinkedIndicators = ({ linked }: { readonly linked: readonly LinkedIndicator[] }) => {
  const text = useText()
  const words = useWords()
  const { selectBox } = useActions()
  return (
    <ul className="grid gap-3">
      {linked.map(({ indicator, measure }) => (
        <li key={indicator.id} className="text-sm">
          <button type="button" className="link" onClick={() => selectBox(indicator.id)}>
            {text(indicator.name)}
          </button>
          <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-soft text-xs">
            <span>{words(indicator.nature)}</span>
            <BasisMark basis={measure.basis} />
          </span>
          <IndicatorBar indicator={indicator} />
        </li>
      ))}
    </ul>
  )
}
