import { type KeyboardEvent, useEffect, useRef } from 'react'
import { BasisMark } from '#facts/basis-mark.tsx'
import { pathsWords } from '#i18n/paths-words.ts'
import type { ElementId } from '#model/id.ts'
import type { DependencyPath } from '#query/paths.ts'
import { hopsOf } from '#query/paths-up-to.ts'
import { useActions } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { PathsEmphasis } from '#visible-graph/paths-emphasis.ts'
import { basisOf } from './path-basis.ts'
import { PathSentence } from './path-sentence.tsx'
import { PathSteps } from './path-steps.tsx'

/** Where a key leads in a list of so many; null for any other key. */
const placeAfter = (key: string, place: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1)
    case 'ArrowUp':
      return Math.max(place - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

interface Props {
  readonly paths: readonly DependencyPath[]
  readonly chosen: number | null
  readonly isBothWays: boolean
  readonly shown: PathsEmphasis | null
  readonly boxOf: (id: ElementId) => string | null
}

/** The paths as sentences. Arrow keys step through them, and each step shows one on the map. */
export const PathList = ({ paths, chosen, isBothWays, shown, boxOf }: Props) => {
  const { choosePath } = useActions()
  const words = useWordsOf(pathsWords)
  const list = useRef<HTMLOListElement>(null)
  const tabStop = chosen ?? 0
  useEffect(() => {
    if (chosen === null) return
    const button = list.current?.querySelector(`[data-path="${chosen}"]`)
    // As much of its steps as there is room for, and the sentence in any case.
    button?.parentElement?.scrollIntoView({ block: 'nearest' })
    button?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('[data-path]') : null
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return
    // From the list itself the first key shows the path that it stands on.
    const here = Number(button.getAttribute('data-path'))
    const next = placeAfter(
      event.key,
      chosen === null && event.key === 'ArrowDown' ? here - 1 : here,
      paths.length,
    )
    if (next === null) return
    event.preventDefault()
    choosePath(next)
    list.current?.querySelector<HTMLElement>(`[data-path="${next}"]`)?.focus()
  }
  return (
    <ol ref={list} aria-label={words('pathsList')} className="divide-y divide-rule" onKeyDown={onKeyDown}>
      {paths.map((path, place) => {
        const isChosen = place === chosen
        const basis = basisOf(path)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path is its place in the list
          <li key={place} className={isChosen ? 'bg-accent-ground/40' : ''}>
            <button
              type="button"
              data-path={place}
              tabIndex={place === tabStop ? 0 : -1}
              aria-expanded={isChosen}
              className="grid w-full scroll-mt-10 grid-cols-[24px_1fr] gap-x-1 px-3 py-2 text-left text-sm -outline-offset-2 hover:bg-sunken"
              onClick={() => choosePath(isChosen ? null : place)}
            >
              <span className="text-soft text-xs tabular-nums leading-5">{place + 1}</span>
              <span className="min-w-0">
                <PathSentence steps={path.steps} />
                <span className="mt-0.5 flex flex-wrap gap-x-2.5 text-soft text-xs">
                  <span className="tabular-nums">{words('pathsHops', { count: hopsOf(path) })}</span>
                  {isBothWays && basis && (
                    <span>{words(path.direction === 'stands-on' ? 'pathsStandsOn' : 'pathsStoodOnBy')}</span>
                  )}
                  {basis && <BasisMark basis={basis} />}
                </span>
              </span>
            </button>
            {isChosen && path.steps.length > 0 && (
              <PathSteps steps={path.steps} shown={shown} boxOf={boxOf} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
