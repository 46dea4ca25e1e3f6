import { useState } from 'react'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import { FilterButton } from '#stage/filter/filter-button.tsx'
import { FilterHeader } from '#stage/filter/filter-header.tsx'
import { Legend } from '#stage/legend.tsx'
import { MapStage } from '#stage/map-stage.tsx'
import { useStagePicture } from '#stage/use-stage-picture.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { OverlayControls } from './overlay-controls.tsx'
import { ProgressLegend } from './progress-legend.tsx'
import { useIndicatorKeys } from './use-indicator-keys.ts'
import { useIndicators } from './use-indicators.ts'
import { useProgressAnswer } from './use-progress-answer.ts'
import { useValueRecords } from './use-value-records.ts'

const parts = { list: 'showList', map: 'showMapHere' } as const

interface SwitchProps {
  readonly shown: keyof typeof parts
  readonly onShow: (part: keyof typeof parts) => void
}

/** On a phone there is room for one of the two. */
const PhoneSwitch = ({ shown, onShow }: SwitchProps) => {
  const words = useWordsOf(indicatorsWords)
  return (
    <fieldset className="flex shrink-0 gap-2 border-rule border-b bg-paper px-3 py-1.5 sm:hidden">
      <legend className="sr-only">{words('view')}</legend>
      {(['list', 'map'] as const).map((part) => (
        <Choice key={part} isOn={shown === part} label={words(parts[part])} onPress={() => onShow(part)} />
      ))}
    </fieldset>
  )
}

/** The indicators with what was recorded of them, beside the map coloured by how far they are. */
export const IndicatorsView = () => {
  const indicators = useIndicators()
  const records = useValueRecords()
  useIndicatorKeys(records)
  const [shown, setShown] = useState<keyof typeof parts>('list')
  const [isImporting, setImporting] = useState(false)
  const picture = useStagePicture()
  const answerOn = useProgressAnswer(indicators.progress)
  return (
    <div className="flex h-full min-h-0 max-sm:flex-col">
      <PhoneSwitch shown={shown} onShow={setShown} />
      <div
        className={`w-[420px] min-h-0 shrink-0 border-rule border-r max-lg:w-[360px] max-sm:w-full max-sm:flex-1 max-sm:border-r-0 ${shown === 'list' ? '' : 'max-sm:hidden'}`}
      >
        <IndicatorList
          indicators={indicators}
          records={records}
          picture={picture}
          onImport={() => setImporting(true)}
        />
      </div>
      <div className={`min-h-0 min-w-0 flex-1 ${shown === 'map' ? '' : 'max-sm:hidden'}`}>
        <MapStage
          answerOn={answerOn}
          onShown={picture.onShown}
          header={
            <>
              <OverlayControls />
              <FilterHeader />
            </>
          }
          footer={() => (
            <>
              <Legend />
              <FilterButton />
              <ProgressLegend progress={indicators.progress} />
            </>
          )}
        />
      </div>
      {isImporting && (
        <ImportDialog indicators={indicators} records={records} onClose={() => setImporting(false)} />
      )}
    </div>
  )
}
