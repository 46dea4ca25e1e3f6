import { ArrowLeftRight, Map as MapIcon, X } from 'lucide-react'
import { formatAddress } from '#deep-link/address.ts'
import type { ChosenCell } from '#deep-link/matrix-parameters.ts'
import { RelationSentence } from '#facts/relation-list.tsx'
import { Section } from '#facts/section.tsx'
import { matrixWords } from '#i18n/matrix-words.ts'
import type { ContainerId, ElementId } from '#model/id.ts'
import { ancestorsOf, isElementId } from '#model/model.ts'
import type { Matrix } from '#query/matrix.ts'
import type { MatrixEntry } from '#query/matrix-axis.ts'
import type { MatrixCell } from '#query/matrix-cells.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { chosen, toggled } from './opening.ts'
import { useMatrixText } from './use-matrix-text.ts'

/** The address of the map with the two ends of a cell selected, and what they stand in open. */
const useMapAddress = (ends: readonly ContainerId[]): string => {
  const state = useAppState((all) => all)
  const { model, settings, own, language, theme } = state
  const open = ends
    .flatMap((id) => (isElementId(model, id) ? [...ancestorsOf(model, id)].reverse() : []))
    .filter((id): id is ElementId => isElementId(model, id))
  const shown = {
    ...defaultSettings,
    hide: settings.hide,
    select: [...new Set(ends)],
    open: [...new Set(open)],
  }
  return formatAddress({ screen: 'map', settings: shown, own, language, theme })
}

/** Buttons that open and close what the row and the column stand in: where all is one list, the only ones. */
const GroupsAround = ({ entries }: { readonly entries: readonly MatrixEntry[] }) => {
  const model = useAppState((state) => state.model)
  const settings = useAppState((state) => state.own.matrix)
  const { changeScreen } = useActions()
  const text = useText()
  const words = useWordsOf(matrixWords)
  const closable = new Set<ContainerId>()
  const openable = new Set<ContainerId>()
  for (const { container, isOpen, isOpenable, covers } of entries) {
    if (isOpenable && !isOpen) openable.add(container)
    if (isOpen || covers === 'itself') closable.add(container)
    if (isElementId(model, container)) for (const id of ancestorsOf(model, container)) closable.add(id)
  }
  const nameOf = (id: ContainerId): string => {
    const named = isElementId(model, id)
      ? model.elements.get(id)
      : [...model.places.values()].find((each) => each.id === id)
    return named ? text(named.name) : id
  }
  const button = (id: ContainerId, key: 'openBox' | 'closeBox') => (
    <button
      key={id}
      type="button"
      className="rounded-md border border-rule px-2 py-1 text-left text-xs hover:bg-sunken"
      onClick={() => changeScreen('matrix', toggled(model, settings, id))}
    >
      {words(key, { name: nameOf(id) })}
    </button>
  )
  if (closable.size + openable.size === 0) return null
  return (
    <Section title={words('groupsAround')}>
      <div className="flex flex-wrap gap-1.5">
        {[...openable].map((id) => button(id, 'openBox'))}
        {[...closable].map((id) => button(id, 'closeBox'))}
      </div>
    </Section>
  )
}

/** The relations of a cell, type by type. */
const Relations = ({ cell }: { readonly cell: MatrixCell }) => {
  const model = useAppState((state) => state.model)
  const { markOf } = useMatrixText()
  const text = useText()
  return cell.types.map((id) => {
    const type = model.relationTypes.get(id)
    const relations = cell.relations.filter((relation) => relation.type === id)
    return (
      <Section key={id} title={`${markOf(id)} · ${type ? text(type.name) : id}`} count={relations.length}>
        <ul className="divide-y divide-rule">
          {relations.map((relation) => (
            <RelationSentence key={relation.id} relation={relation} />
          ))}
        </ul>
      </Section>
    )
  })
}

const Title = ({ row, column }: { readonly row: MatrixEntry; readonly column: MatrixEntry }) => {
  const words = useWordsOf(matrixWords)
  const { nameOf } = useMatrixText()
  if (row.key === column.key)
    return (
      <h2 className="font-semibold text-lg">
        <span className="block font-normal text-soft text-xs">{words('insideOf')}</span>
        {nameOf(row)}
      </h2>
    )
  return (
    <h2 className="font-semibold text-lg">
      {nameOf(row)} <span className="font-normal text-sm text-soft">{words('dependsOn')}</span>{' '}
      {nameOf(column)}
    </h2>
  )
}

interface BodyProps {
  readonly matrix: Matrix
  readonly row: MatrixEntry
  readonly column: MatrixEntry
}

const Body = ({ matrix, row, column }: BodyProps) => {
  const model = useAppState((state) => state.model)
  const settings = useAppState((state) => state.own.matrix)
  const { changeScreen } = useActions()
  const words = useWordsOf(matrixWords)
  const mapAddress = useMapAddress([row.container, column.container])
  const cell = matrix.cellOf(row.key, column.key)
  const turned = row.key === column.key ? null : matrix.cellOf(column.key, row.key)
  const none = words(row.key === column.key ? 'cellNoneInside' : 'cellNone')
  return (
    <>
      <div className="px-4 pt-3 pb-3">
        <Title row={row} column={column} />
        <p className="mt-1 text-sm tabular-nums" role="status">
          {cell ? words('relationCount', { count: cell.relations.length }) : none}
        </p>
        <div className="mt-2 flex flex-wrap gap-1.5">
          <a className="text-button" data-primary="true" href={mapAddress}>
            <MapIcon size={14} aria-hidden="true" />
            {words('showOnMap')}
          </a>
          {row.key !== column.key && (
            <button
              type="button"
              className="text-button"
              data-primary="true"
              onClick={() =>
                changeScreen('matrix', chosen(model, settings, { row: column.key, column: row.key }))
              }
            >
              <ArrowLeftRight size={14} aria-hidden="true" />
              {words('turnRound', { count: turned?.relations.length ?? 0 })}
            </button>
          )}
        </div>
      </div>
      {cell && <Relations cell={cell} />}
      <GroupsAround entries={[row, column]} />
    </>
  )
}

/** The relations of the chosen cell: what each says, on what basis and by which clause. On a phone a sheet. */
export const CellPanel = ({ matrix, cell }: { readonly matrix: Matrix; readonly cell: ChosenCell }) => {
  const words = useWordsOf(matrixWords)
  const { changeScreen } = useActions()
  const row = matrix.entryOf(cell.row)
  const column = matrix.entryOf(cell.column)
  return (
    <aside aria-label={words('cellTitle')} className="matrix-panel">
      <header className="flex h-10 shrink-0 items-center justify-between border-rule border-b pr-1 pl-4">
        <p className="font-semibold text-sm">{words('cellTitle')}</p>
        <IconButton label={words('close')} onPress={() => changeScreen('matrix', { cell: null })}>
          <X size={16} />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {row && column ? (
          <Body key={`${row.key} ${column.key}`} matrix={matrix} row={row} column={column} />
        ) : (
          <p className="p-4 text-sm text-soft">{words('cellNotShown')}</p>
        )}
      </div>
    </aside>
  )
}
