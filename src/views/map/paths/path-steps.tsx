import { Ban, FolderOpen, MoveDown } from 'lucide-react'
import { BasisMark, Reason } from '#facts/basis-mark.tsx'
import { Citations } from '#facts/clauses.tsx'
import { ElementLink } from '#facts/fact-links.tsx'
import { pathsWords } from '#i18n/paths-words.ts'
import type { ElementId } from '#model/id.ts'
import type { PathStep } from '#query/path-steps.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { elementsOfWay, type PathsEmphasis } from '#visible-graph/paths-emphasis.ts'
import { useVerb } from './path-sentence.tsx'
import { citationsOf } from './path-text.ts'

const Avoid = ({ id }: { readonly id: ElementId }) => {
  const model = useAppState((state) => state.model)
  const { avoidOnPaths } = useActions()
  const text = useText()
  const words = useWordsOf(pathsWords)
  const name = text(model.elements.get(id)?.name ?? { zh: id, en: id })
  return (
    <button
      type="button"
      className="ml-auto inline-flex shrink-0 items-center gap-1 rounded-md border border-rule px-1.5 py-0.5 text-xs hover:bg-sunken"
      title={words('pathsAvoidThis', { name })}
      aria-label={words('pathsAvoidThis', { name })}
      onClick={() => avoidOnPaths(id, true)}
    >
      <Ban size={12} aria-hidden="true" />
      {words('pathsAvoid')}
    </button>
  )
}

const Step = ({ step }: { readonly step: PathStep }) => {
  const verbOf = useVerb()
  const citations = citationsOf(step)
  return (
    <div className="my-1 ml-2.25 grid gap-1.5 border-rule border-l pl-4.5">
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        <MoveDown size={13} aria-hidden="true" className="-ml-[25px]" />
        {verbOf(step)}
        {'relations' in step && step.relations.some(({ basis }) => basis === 'stated') && (
          <BasisMark basis="stated" />
        )}
      </p>
      {'relations' in step &&
        step.relations.map(({ id, basis, reason }) => <Reason key={id} basis={basis} reason={reason} />)}
      {citations.length > 0 && <Citations citations={citations} />}
    </div>
  )
}

interface Props {
  readonly steps: readonly PathStep[]
  readonly shown: PathsEmphasis | null
  /** The box of an element on screen. */
  readonly boxOf: (id: ElementId) => string | null
}

/** A path step by step: each element with its number on the map, and why it leads to the next. */
export const PathSteps = ({ steps, shown, boxOf }: Props) => {
  const { openAround } = useActions()
  const words = useWordsOf(pathsWords)
  const elements = elementsOfWay(steps)
  const hidden = shown?.hidden ?? []
  return (
    <div className="grid gap-2 px-3 pt-1 pb-3">
      {hidden.length > 0 && (
        <button
          type="button"
          className="text-button justify-self-start"
          data-primary="true"
          onClick={() => openAround(hidden)}
        >
          <FolderOpen size={15} aria-hidden="true" />
          {words('pathsOpen')}
        </button>
      )}
      <ol>
        {elements.map((id, index) => {
          const step = steps[index]
          const isBetween = index > 0 && index < elements.length - 1
          return (
            <li key={id}>
              <p className="flex items-center gap-2 text-sm">
                <span className="grid size-4.5 shrink-0 place-items-center rounded-full bg-accent font-bold text-paper text-xs tabular-nums">
                  {shown?.marks.get(boxOf(id) ?? '')?.badge ?? '·'}
                </span>
                <ElementLink id={id} />
                {isBetween && <Avoid id={id} />}
              </p>
              {step && <Step step={step} />}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
