import { useMemo, useState } from 'react'
import { SheetDialog } from '#facts/sheet-import/sheet-dialog.tsx'
import { SheetSource } from '#facts/sheet-import/sheet-source.tsx'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { SpreadsheetResult } from '#load/spreadsheet/sheet.ts'
import { parseValueSheet } from '#records/parse-value-sheet.ts'
import { readDateCell } from '#records/read-value-cells.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { ImportPreview } from './import-preview.tsx'
import { valueColumnNames } from './sheet-names.ts'
import type { Indicators } from './use-indicators.ts'
import type { ValueRecords } from './use-value-records.ts'

interface Props {
  readonly indicators: Indicators
  readonly records: ValueRecords
  readonly onClose: () => void
}

interface DateProps {
  readonly date: string
  readonly isDate: boolean
  readonly onDate: (date: string) => void
}

/** The date of the rows that name none. */
const DefaultDate = ({ date, isDate, onDate }: DateProps) => {
  const words = useWordsOf(indicatorsWords)
  return (
    <>
      <label className="flex items-center gap-2 text-sm">
        {words('defaultDate')}
        <input
          type="text"
          value={date}
          title={words('dateHint')}
          aria-invalid={!isDate}
          className="h-8 w-28 rounded-md border border-rule bg-paper px-2 tabular-nums aria-invalid:border-danger"
          onChange={({ target }) => onDate(target.value)}
        />
      </label>
      {!isDate && (
        <p role="alert" className="text-danger text-xs">
          {words('notDate')}
        </p>
      )}
    </>
  )
}

/** Brings in values from a spreadsheet: read, shown as differences, and kept only where they are accepted. */
export const ImportDialog = ({ indicators: { histories }, records, onClose }: Props) => {
  const indicators = useAppState((state) => state.model.dataset.indicators)
  const words = useWordsOf(indicatorsWords)
  const [read, setRead] = useState<SpreadsheetResult | null>(null)
  const [date, setDate] = useState(String(new Date().getFullYear()))
  const when = readDateCell(date)
  const sheet = read?.value.sheets[0]
  const parsed = useMemo(
    () =>
      sheet && when !== null
        ? parseValueSheet(
            sheet.rows,
            valueColumnNames,
            indicators,
            when,
            (id) => histories.get(id)?.values ?? [],
          )
        : null,
    [sheet, when, indicators, histories],
  )
  return (
    <SheetDialog title={words('importTitle')} hint={words('importHint')} onClose={onClose}>
      {(close) => (
        <>
          <SheetSource onRead={setRead}>
            <DefaultDate date={date} isDate={when !== null} onDate={setDate} />
          </SheetSource>
          {parsed && (
            <ImportPreview
              key={JSON.stringify(sheet)}
              {...parsed}
              onAccept={(values) => {
                records.record(values)
                close()
              }}
              onCancel={close}
            />
          )}
        </>
      )}
    </SheetDialog>
  )
}
