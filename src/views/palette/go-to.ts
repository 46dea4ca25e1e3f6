import type { ActionName, ScreenName } from '#i18n/command-names.ts'
import type { ElementId, PlaceId } from '#model/id.ts'
import { isElementId } from '#model/model.ts'
import type { Goal } from '#query/search-entries.ts'
import { copySelector } from '#stage/filter/copy-selector.tsx'
import { toggleFullScreen } from '#stage/toggle-full-screen.ts'
import type { AppStore } from '#state/store.ts'
import type { SelectableId } from '#visible-graph/view-settings.ts'

/** What the page itself can do. */
export interface PageCommands {
  readonly onHelp: () => void
  readonly onChooseFiles: () => void
  readonly onOpenShipped: () => void
}

const actOn = (store: AppStore, id: ActionName, page: PageCommands): void => {
  const { actions, language } = store.getState()
  switch (id) {
    case 'home':
      actions.openScreen('map')
      actions.goHome()
      break
    case 'fit':
      actions.fitMap()
      break
    case 'up':
      actions.openScreen('map')
      actions.goUp()
      break
    case 'fullScreen':
      toggleFullScreen()
      break
    case 'paths':
      actions.findPathsOfSelection()
      break
    case 'language':
      actions.chooseLanguage(language === 'zh' ? 'en' : 'zh')
      break
    case 'light':
    case 'dark':
    case 'projector':
      actions.chooseTheme(id)
      break
    case 'outline':
    case 'details':
      actions.openScreen('map')
      actions.togglePanel(id)
      break
    case 'selector':
      actions.openSelector('')
      break
    case 'resetFilter':
      actions.resetFilter()
      break
    case 'copySelector':
      void copySelector(store, 'view')
      break
    case 'export':
      actions.openExport()
      break
    case 'open':
      page.onChooseFiles()
      break
    case 'shipped':
      page.onOpenShipped()
      break
    case 'help':
      page.onHelp()
  }
}

/** How something is gone to: as it stands, added to what is selected, or so that it fills the page. */
export type Manner = 'go' | 'select' | 'fill'

/** By the keys held down with Enter or a click: Shift selects, Ctrl or ⌘ fills the page. */
export const mannerOf = (event: {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): Manner => (event.ctrlKey || event.metaKey ? 'fill' : event.shiftKey ? 'select' : 'go')

/** Adds to the selection, and opens what it stands in so that it is seen. */
const selectToo = (store: AppStore, id: SelectableId): void => {
  const { actions, settings, model } = store.getState()
  if (isElementId(model, id)) actions.openAround([id])
  if (!settings.select.includes(id)) actions.selectAlso(id)
}

const goToElement = (store: AppStore, id: ElementId, manner: Manner): void => {
  const { actions } = store.getState()
  if (manner === 'select') selectToo(store, id)
  else if (manner === 'fill') actions.focusElement(id)
  else actions.revealElement(id)
}

const goToPlace = (store: AppStore, id: PlaceId, manner: Manner): void => {
  const { actions } = store.getState()
  if (manner === 'select') selectToo(store, id)
  else if (manner === 'fill') actions.focusElement(id)
  else {
    actions.focusElement(null)
    actions.selectBox(id)
  }
}

/** Does what was chosen. A manner that what was chosen does not have is to go there. */
export const goTo = (store: AppStore, goal: Goal, manner: Manner, page: PageCommands): void => {
  const { actions } = store.getState()
  switch (goal.kind) {
    case 'place':
      goToPlace(store, goal.id, manner)
      break
    case 'element':
      goToElement(store, goal.id, manner)
      break
    case 'project':
      if (manner === 'select') selectToo(store, goal.id)
      else actions.focusElement(goal.id)
      break
    case 'indicator':
      if (manner === 'select') selectToo(store, goal.id)
      else actions.selectBox(goal.id)
      break
    case 'term': {
      const [element] = goal.term.elements ?? []
      if (element === undefined) actions.openClause(goal.term.citations[0] ?? null)
      else goToElement(store, element, manner)
      break
    }
    case 'clause':
      actions.openClause(goal.clause)
      break
    case 'tour':
      actions.openScreen('tour')
      actions.openTour(goal.id)
      break
    case 'screen':
      actions.openScreen(goal.id as ScreenName)
      break
    case 'action':
      actOn(store, goal.id as ActionName, page)
  }
}
