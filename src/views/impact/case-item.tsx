import { Copy, Download, GitCompare, Link, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { caseAgainst } from '#deep-link/impact-parameters.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { formatRecordFile } from '#records/record-file.ts'
import { formatCaseText } from '#scenario/case-text.ts'
import { copiedCase, type KeptCase, openedOn, renamedCase } from '#scenario/keep-case.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { fileNameOf, saveFile } from '#ui/save-file.ts'
import { CaseFields } from './case-fields.tsx'
import { CaseLink, longestLink } from './case-link.tsx'

interface Props {
  readonly kept: KeptCase
  readonly canCompare: boolean
  readonly onCompared: () => void
  readonly onDelete: () => void
}

const useTime = (iso: string): string => {
  const language = useAppState((state) => state.language)
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso))
}

/** Another name, another note. */
const Rename = ({ kept, onDone }: { readonly kept: KeptCase; readonly onDone: () => void }) => {
  const { changeCases } = useActions()
  const words = useWordsOf(impactScreenWords)
  const [name, setName] = useState(kept.content.name)
  const [note, setNote] = useState(kept.content.note)
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const told = { name: name.trim() || words('unnamed'), note: note.trim() }
        changeCases([renamedCase(kept, told, new Date()).record])
        onDone()
      }}
    >
      <CaseFields name={name} note={note} onName={setName} onNote={setNote} />
      <div className="flex gap-2">
        <button type="submit" className="text-button" data-primary="true">
          {words('done')}
        </button>
        <button type="button" className="text-button" onClick={onDone}>
          {words('cancel')}
        </button>
      </div>
    </form>
  )
}

const Told = ({ kept }: { readonly kept: KeptCase }) => {
  const words = useWordsOf(impactScreenWords)
  const time = useTime(kept.content.changed)
  const { name, note } = kept.content
  return (
    <div className="min-w-0">
      <h3 className="break-words font-semibold text-sm">{name}</h3>
      {note !== '' && <p className="whitespace-pre-line break-words text-sm">{note}</p>}
      <p className="text-soft text-xs">{words('caseSaved', { time })}</p>
    </div>
  )
}

/** What can be done with a case besides opening and comparing it. */
const Tools = ({
  kept,
  onRename,
  onLink,
  onDelete,
}: Omit<Props, 'canCompare' | 'onCompared'> & {
  readonly onRename: () => void
  readonly onLink: () => void
}) => {
  const { changeCases } = useActions()
  const words = useWordsOf(impactScreenWords)
  const { content, record } = kept
  const duplicate = (): void =>
    changeCases([copiedCase(kept, words('caseCopy', { name: content.name }), new Date()).record])
  return (
    <div role="toolbar" aria-label={words('caseMore', { name: content.name })} className="flex">
      <IconButton label={words('caseLink')} onPress={onLink}>
        <Link size={15} />
      </IconButton>
      <IconButton
        label={words('caseFile')}
        onPress={() =>
          saveFile(
            `${fileNameOf(content.name)}.json`,
            new Blob([formatRecordFile([record])], { type: 'application/json' }),
          )
        }
      >
        <Download size={15} />
      </IconButton>
      <IconButton label={words('caseRename')} onPress={onRename}>
        <Pencil size={15} />
      </IconButton>
      <IconButton label={words('caseDuplicate')} onPress={duplicate}>
        <Copy size={15} />
      </IconButton>
      <IconButton label={words('caseDelete')} onPress={onDelete}>
        <Trash2 size={15} />
      </IconButton>
    </div>
  )
}

/** A kept case: opened, set against the present run, renamed, duplicated, deleted, handed on. */
export const CaseItem = ({ kept, canCompare, onCompared, onDelete }: Props) => {
  const model = useAppState((state) => state.model)
  const isOpen = useAppState((state) => state.own.impact.opened === kept.record.id)
  const isCompared = caseAgainst(useAppState((state) => state.own.impact.against))?.record === kept.record.id
  const { openCase, changeScreen } = useActions()
  const words = useWordsOf(impactScreenWords)
  const [mode, setMode] = useState<'told' | 'renaming' | 'linking'>('told')
  const open = (): void => {
    const { opened, wish } = openedOn(model, kept.content, kept.record.id)
    openCase(opened, wish, null)
  }
  /** The address carries the case whole, so that it is there for others too. */
  const compare = async (): Promise<void> => {
    const text = await formatCaseText(kept.content)
    const isShort = text.length <= longestLink / 2
    changeScreen('impact', { against: isShort ? `${kept.record.id}.${text}` : kept.record.id })
    onCompared()
  }
  return (
    <li
      data-case={kept.record.id}
      className={`grid gap-2 rounded-lg border p-3 ${isOpen ? 'border-accent' : 'border-rule'}`}
    >
      {mode === 'renaming' ? <Rename kept={kept} onDone={() => setMode('told')} /> : <Told kept={kept} />}
      <div className="flex flex-wrap items-center justify-between gap-1">
        <span className="flex flex-wrap gap-1.5">
          <button type="button" className="text-button h-7!" data-primary="true" onClick={open}>
            {words('caseOpen')}
          </button>
          {canCompare && (
            <button
              type="button"
              className="text-button h-7!"
              data-primary="true"
              aria-pressed={isCompared}
              onClick={isCompared ? () => changeScreen('impact', { against: null }) : compare}
            >
              <GitCompare size={14} aria-hidden="true" />
              {words(isCompared ? 'caseComparing' : 'caseCompare')}
            </button>
          )}
        </span>
        <Tools
          kept={kept}
          onRename={() => setMode('renaming')}
          onLink={() => setMode(mode === 'linking' ? 'told' : 'linking')}
          onDelete={onDelete}
        />
      </div>
      {mode === 'linking' && <CaseLink content={kept.content} />}
    </li>
  )
}
