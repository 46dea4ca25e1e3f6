import type { ReactNode } from 'react'
import { orientations, papers } from '#export/paper.ts'
import type { SheetSettings } from '#export/sheet.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { languages } from '#model/text.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Choice } from '#ui/choice.tsx'
import { type ExportChoices, formats, scales, tilings } from './export-choices.ts'

interface Props {
  readonly choices: ExportChoices
  readonly onChange: (change: Partial<ExportChoices>) => void
}

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <fieldset className="flex flex-wrap gap-1.5">
    <legend className="mb-1 text-soft text-xs">{label}</legend>
    {children}
  </fieldset>
)

interface FieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const Field = ({ label, hint, value, onChange }: FieldProps) => (
  <label className="grid gap-1 text-soft text-xs">
    {label}
    <input
      type="text"
      value={value}
      placeholder={hint}
      maxLength={40}
      className="h-8 w-full rounded-md border border-rule bg-ground px-2 text-ink text-sm placeholder:text-soft"
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
)

const PaperOptions = ({ choices, onChange }: Props) => {
  const words = useWordsOf(takeOutWords)
  const { sheet } = choices
  const change = (part: Partial<SheetSettings>): void => onChange({ sheet: { ...sheet, ...part } })
  return (
    <>
      <Row label={words('exportPaper')}>
        {papers.map((paper) => (
          <Choice
            key={paper}
            isOn={sheet.paper === paper}
            label={words(`paper_${paper}`)}
            onPress={() => change({ paper })}
          />
        ))}
      </Row>
      <Row label={words('exportOrientation')}>
        {orientations.map((orientation) => (
          <Choice
            key={orientation}
            isOn={sheet.orientation === orientation}
            label={words(`orientation_${orientation}`)}
            onPress={() => change({ orientation })}
          />
        ))}
      </Row>
      <Row label={words('exportTiling')}>
        {tilings.map((tiling) => (
          <Choice
            key={`${tiling.across} ${tiling.down}`}
            isOn={sheet.tiling.across === tiling.across && sheet.tiling.down === tiling.down}
            label={
              tiling.across * tiling.down === 1 ? words('tilesOne') : `${tiling.across} × ${tiling.down}`
            }
            onPress={() => change({ tiling })}
          />
        ))}
      </Row>
      <Field
        label={words('exportMark')}
        hint={words('exportMarkHint')}
        value={sheet.mark}
        onChange={(mark) => change({ mark })}
      />
      <Field
        label={words('exportWatermark')}
        hint={words('exportWatermarkHint')}
        value={sheet.watermark}
        onChange={(watermark) => change({ watermark })}
      />
    </>
  )
}

const PictureOptions = ({ choices, onChange }: Props) => {
  const words = useWordsOf(takeOutWords)
  return (
    <>
      {choices.format === 'png' && (
        <Row label={words('exportScale')}>
          {scales.map((scale) => (
            <Choice
              key={scale}
              isOn={choices.scale === scale}
              label={`${scale}×`}
              onPress={() => onChange({ scale })}
            />
          ))}
        </Row>
      )}
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={choices.isFramed}
          onChange={(event) => onChange({ isFramed: event.target.checked })}
        />
        {words('exportFrame')}
      </label>
    </>
  )
}

/** What can be chosen of a picture that is taken out of the page; of each format only what concerns it. */
export const ExportOptions = ({ choices, onChange }: Props) => {
  const words = useWordsOf(takeOutWords)
  const { format } = choices
  return (
    <>
      <Row label={words('exportFormat')}>
        {formats.map((each) => (
          <Choice
            key={each}
            isOn={format === each}
            label={words(`format_${each}`)}
            // A dark page on paper is seldom meant; it can still be chosen.
            onPress={() => onChange({ format: each, ...(each === 'pdf' ? { colours: 'paper' } : {}) })}
          />
        ))}
        <p className="w-full text-soft text-xs">{words(`formatHint_${format}`)}</p>
      </Row>
      {format === 'pdf' && <PaperOptions choices={choices} onChange={onChange} />}
      {(format === 'svg' || format === 'png') && <PictureOptions choices={choices} onChange={onChange} />}
      <Row label={words('exportLanguage')}>
        {languages.map((language) => (
          <Choice
            key={language}
            isOn={choices.language === language}
            label={words(`language_${language}`)}
            onPress={() => onChange({ language })}
          />
        ))}
      </Row>
      <Row label={words('exportTheme')}>
        <Choice
          isOn={choices.colours === 'shown'}
          label={words('themeAsShown')}
          onPress={() => onChange({ colours: 'shown' })}
        />
        <Choice
          isOn={choices.colours === 'paper'}
          label={words('themeForPaper')}
          onPress={() => onChange({ colours: 'paper' })}
        />
      </Row>
    </>
  )
}
