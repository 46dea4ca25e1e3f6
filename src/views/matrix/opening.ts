import type { ChosenCell, MatrixSettings } from '#deep-link/matrix-parameters.ts'
import type { ContainerId } from '#model/id.ts'
import { ancestorsOf, isElementId, type Model } from '#model/model.ts'
import { buildIsOpen, idOfKey, isItselfKey, type MatrixOpening } from '#query/matrix-settings.ts'

/** The containers around one, nearest first; none around a layer or pillar. */
const around = (model: Model, id: string): ContainerId[] =>
  isElementId(model, id) ? ancestorsOf(model, id) : []

/** What has to be open for a key to have an entry, nearest first. */
const neededFor = (model: Model, key: string): ContainerId[] => {
  const id = idOfKey(key)
  return isItselfKey(key) && isElementId(model, id) ? [id, ...around(model, id)] : around(model, id)
}

const neededForCell = (model: Model, cell: ChosenCell | null): ReadonlySet<ContainerId> =>
  new Set(cell ? [cell.row, cell.column].flatMap((key) => neededFor(model, key)) : [])

/** Whether the depth alone opens a container. */
const isOpenByDepth = (model: Model, { depth }: MatrixOpening, id: ContainerId): boolean =>
  depth === null || around(model, id).length < depth

/** What is open on both axes: as was chosen, and whatever the chosen cell stands in. */
export const openingOf = (model: Model, { depth, open, closed, cell }: MatrixSettings): MatrixOpening => {
  const needed = neededForCell(model, cell)
  const opening = { depth, open, closed: closed.filter((id) => !needed.has(id)) }
  const isOpen = buildIsOpen(opening)
  const missing = [...needed].filter((id) => !isOpen(id, around(model, id).length))
  return missing.length === 0 ? opening : { ...opening, open: [...open, ...missing] }
}

/** Chooses a cell. What an earlier one had opened stays open. */
export const chosen = (
  model: Model,
  settings: MatrixSettings,
  cell: ChosenCell | null,
): Partial<MatrixSettings> => ({ ...openingOf(model, settings), cell })

/** Opens or closes a container on both axes. What is closed is closed with all inside it, and opens as at first. */
export const toggled = (model: Model, settings: MatrixSettings, id: ContainerId): Partial<MatrixSettings> => {
  const opening = openingOf(model, settings)
  const isOutside = (each: ContainerId): boolean => each !== id && !around(model, each).includes(id)
  const open = opening.open.filter(isOutside)
  const closed = opening.closed.filter(isOutside)
  const byDepth = isOpenByDepth(model, opening, id)
  if (!buildIsOpen(opening)(id, around(model, id).length))
    return { open: byDepth ? open : [...open, id], closed }
  // A cell inside what is closed would open it again.
  const isLost = neededForCell(model, settings.cell).has(id)
  return { open, closed: byDepth ? [...closed, id] : closed, ...(isLost ? { cell: null } : {}) }
}
