import { Code, Download, FileSpreadsheet, FileText, type LucideIcon, Printer, Sheet } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { ReportFormat } from '#export/format-report.ts'
import type { ReportContent } from '#export/report.ts'
import { exportWords } from '#i18n/export-words.ts'
import { useAppStore } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { printPage } from '#ui/print-page.ts'
import { saveFile } from '#ui/save-file.ts'
import { buildReport } from './build-report.ts'

type Goal = ReportFormat | 'print'

const goals: readonly (readonly [Goal, LucideIcon])[] = [
  ['xlsx', FileSpreadsheet],
  ['csv', Sheet],
  ['md', FileText],
  ['html', Code],
  ['print', Printer],
]

interface Props {
  /** What is handed on, as part of the file's name: `layerscope-shenzhen-health-2026-03-01.xlsx`. In English, for files travel. */
  readonly name: string
  /** Makes what is handed on from what is shown at that moment. */
  readonly make: () => ReportContent | Promise<ReportContent>
}

/** Makes the file and hands it over. The writers are loaded when the first file is wanted. */
const useHandOn = ({ name, make }: Props): ((goal: Goal) => Promise<void>) => {
  const store = useAppStore()
  return async (goal) => {
    const [content, { formatReport }] = await Promise.all([make(), import('#export/format-report.ts')])
    const state = store.getState()
    const report = buildReport(content, state, document.baseURI, new Date())
    const file = formatReport(report, goal === 'print' ? 'html' : goal)
    if (goal === 'print') printPage(String(file.content))
    else {
      const words = ['layerscope', state.model.dataset.id, name, report.date]
      saveFile(`${words.join('-')}.${file.extension}`, new Blob([file.content], { type: file.type }))
    }
  }
}

/** Closes what is open when something outside of it is pressed. */
const useOutsidePress = (
  inside: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onPress: () => void,
): void => {
  useEffect(() => {
    if (!isOpen) return
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !inside.current?.contains(event.target)) onPress()
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  })
}

type Progress = 'idle' | 'busy' | 'failed'

interface ItemProps {
  readonly goal: Goal
  readonly icon: LucideIcon
  readonly isBusy: boolean
  readonly onChoose: (goal: Goal) => void
}

const Item = ({ goal, icon: Icon, isBusy, onChoose }: ItemProps) => {
  const words = useWordsOf(exportWords)
  return (
    <li>
      <button
        type="button"
        disabled={isBusy}
        className="flex w-full items-center gap-2.5 rounded px-2 py-1.5 text-left text-sm hover:bg-sunken disabled:opacity-50"
        onClick={() => onChoose(goal)}
      >
        <Icon size={16} className="shrink-0 text-soft" aria-hidden="true" />
        <span className="flex-1 whitespace-nowrap">
          {words(goal === 'print' ? 'printReport' : `export_${goal}`)}
        </span>
        <span className="whitespace-nowrap pl-4 text-soft text-xs">
          {words(goal === 'print' ? 'printHint' : `exportHint_${goal}`)}
        </span>
      </button>
    </li>
  )
}

/** A button that hands on what a screen lists: as Excel, CSV, a report in Markdown or HTML, or on paper. */
export const ExportMenu = (props: Props) => {
  const words = useWordsOf(exportWords)
  const handOn = useHandOn(props)
  const [isOpen, setOpen] = useState(false)
  const [progress, setProgress] = useState<Progress>('idle')
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    setProgress('idle')
  }
  useOutsidePress(whole, isOpen, close)
  const onChoose = (goal: Goal): void => {
    setProgress('busy')
    handOn(goal).then(
      () => {
        close()
        button.current?.focus()
      },
      () => setProgress('failed'),
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return
    // Outside of an open list the same key clears the selection.
    event.stopPropagation()
    close()
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is an addition to the buttons inside
    <div ref={whole} className="relative shrink-0" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="text-button"
        data-primary="true"
        aria-expanded={isOpen}
        title={words('exportListTitle')}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <Download size={15} aria-hidden="true" />
        {words('exportList')}
      </button>
      {isOpen && (
        <div
          className="absolute top-9 right-0 z-20 rounded-lg border border-rule bg-paper p-1.5 shadow-[var(--shadow-raised)]"
          data-export={progress}
        >
          <ul aria-label={words('exportListTitle')}>
            {goals.map(([goal, icon]) => (
              <Item key={goal} goal={goal} icon={icon} isBusy={progress === 'busy'} onChoose={onChoose} />
            ))}
          </ul>
          {progress === 'failed' && (
            <p role="alert" className="w-0 min-w-full px-2 pt-1 pb-0.5 text-xs">
              {words('exportFailed')}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
