import { ClipboardPaste, Redo2, Undo2 } from 'lucide-react'
import { indicatorNatures } from '#deep-link/indicators-parameters.ts'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { Indicator } from '#model/indicator.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorsExport } from './indicators-export.tsx'
import { PlaceSummary } from './place-summary.tsx'
import type { Indicators } from './use-indicators.ts'
import type { ValueRecords } from './use-value-records.ts'

interface Props {
  readonly indicators: Indicators
  readonly records: ValueRecords
  readonly picture: StagePicture
  readonly onImport: () => void
}

const natures = { all: 'natureAll', binding: 'binding', expected: 'expected' } as const

const NatureFilter = () => {
  const nature = useAppState((state) => state.own.indicators.nature)
  const { changeScreen } = useActions()
  const words = useWordsOf(indicatorsWords)
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{words('nature')}</legend>
      {indicatorNatures.map((each) => (
        <Choice
          key={each}
          isOn={nature === each}
          label={words(natures[each])}
          onPress={() => changeScreen('indicators', { nature: each })}
        />
      ))}
    </fieldset>
  )
}

/** Says what was done last, undoes it, and does again what was undone. */
const LastStep = ({ records: { last, next, undo, redo } }: Pick<Props, 'records'>) => {
  const words = useWordsOf(indicatorsWords)
  const told = last ?? next
  if (!told) return null
  const count = { count: told.count }
  return (
    <div role="status" className="flex items-center justify-between gap-2 bg-accent-ground px-4 py-1 text-sm">
      {last
        ? told.code === 'removed'
          ? words('valueRemoved')
          : words('valueRecorded', count)
        : words('stepUndone')}
      <span className="flex gap-1">
        {last && (
          <button type="button" className="text-button" title="Ctrl+Z" onClick={undo}>
            <Undo2 size={15} aria-hidden="true" />
            {words('undo')}
          </button>
        )}
        {next && (
          <button type="button" className="text-button" title="Ctrl+Shift+Z" onClick={redo}>
            <Redo2 size={15} aria-hidden="true" />
            {words('redo')}
          </button>
        )}
      </span>
    </div>
  )
}

const Measured = ({ indicators: { measured, listed } }: Pick<Props, 'indicators'>) => {
  const model = useAppState((state) => state.model)
  const { selectBox } = useActions()
  const text = useText()
  const words = useWordsOf(indicatorsWords)
  const thing = [...model.elements.values(), ...model.places.values()].find(({ id }) => id === measured)
  if (!thing) return null
  return (
    <div className="flex items-center justify-between gap-2 bg-sunken px-4 py-1 text-sm">
      <p>
        {listed.length === 0
          ? words('nothingMeasures')
          : words('measuring', { name: text(thing.name), count: listed.length })}
      </p>
      <button type="button" className="text-button shrink-0" onClick={() => selectBox(null)}>
        {words('showAll')}
      </button>
    </div>
  )
}

const Heading = ({ indicators, picture, onImport }: Omit<Props, 'records'>) => {
  const all = useAppState((state) => state.model.indicators.size)
  const words = useWordsOf(indicatorsWords)
  const progress = [...indicators.progress.values()]
  const reached = progress.filter(({ isReached }) => isReached).length
  return (
    <header className="grid shrink-0 gap-2 border-rule border-b px-4 py-2.5">
      <div className="flex items-center justify-between gap-2">
        <h2 className="font-semibold text-lg">{words('indicatorList')}</h2>
        <span className="flex gap-1.5">
          <button type="button" className="text-button" data-primary="true" onClick={onImport}>
            <ClipboardPaste size={15} aria-hidden="true" />
            {words('importValues')}
          </button>
          <IndicatorsExport indicators={indicators} picture={picture} />
        </span>
      </div>
      <p className="text-soft text-xs tabular-nums" role="status" data-recorded={progress.length}>
        {words('recordedOf', { all, recorded: progress.length, reached })}
      </p>
      {indicators.unread > 0 && (
        <p className="text-danger text-xs">{words('unreadRecords', { count: indicators.unread })}</p>
      )}
      <NatureFilter />
    </header>
  )
}

/** The indicators by category, each with its bar, and the chosen one with a place to record its value. */
export const IndicatorList = ({ indicators, records, picture, onImport }: Props) => {
  const categories = useAppState((state) => state.model.dataset.metamodel.indicatorCategories)
  const text = useText()
  const words = useWordsOf(indicatorsWords)
  const inCategory = (id: string): readonly Indicator[] =>
    indicators.listed.filter(({ category }) => category === id)
  return (
    <section aria-label={words('indicatorList')} className="flex h-full min-h-0 flex-col bg-paper">
      <Heading indicators={indicators} picture={picture} onImport={onImport} />
      <LastStep records={records} />
      <Measured indicators={indicators} />
      <div className="min-h-0 flex-1 overflow-y-auto pb-6">
        {categories
          .filter(({ id }) => inCategory(id).length > 0)
          .map(({ id, name }) => (
            <section key={id} aria-label={text(name)}>
              <h3 className="sticky top-0 z-10 border-rule border-b bg-sunken px-4 py-1 font-semibold text-sm">
                {text(name)}
              </h3>
              <ol>
                {inCategory(id).map((indicator) => (
                  <IndicatorCard
                    key={indicator.id}
                    indicator={indicator}
                    progress={indicators.progress.get(indicator.id) ?? null}
                    values={indicators.histories.get(indicator.id)?.values ?? []}
                    isChosen={indicators.chosen === indicator.id}
                    records={records}
                  />
                ))}
              </ol>
            </section>
          ))}
        <PlaceSummary progress={indicators.progress} />
      </div>
    </section>
  )
}
