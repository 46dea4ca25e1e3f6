import type { ActionName, ScreenName } from '#i18n/command-names.ts'
import type { Goal } from '#query/search-entries.ts'
import { copySelector } from '#stage/filter/copy-selector.tsx'
import { toggleFullScreen } from '#stage/toggle-full-screen.ts'
import type { AppStore } from '#state/store.ts'

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

/** Does what was chosen. `isDeep` (Shift+Enter) lets an element fill the page instead of showing where it stands. */
export const goTo = (store: AppStore, goal: Goal, isDeep: boolean, page: PageCommands): void => {
  const { actions } = store.getState()
  const show = isDeep ? actions.focusElement : actions.revealElement
  switch (goal.kind) {
    case 'place':
      actions.focusElement(isDeep ? goal.id : null)
      if (!isDeep) actions.selectBox(goal.id)
      break
    case 'element':
      show(goal.id)
      break
    case 'project':
      actions.focusElement(goal.id)
      break
    case 'indicator':
      actions.selectBox(goal.id)
      break
    case 'term': {
      const [element] = goal.term.elements ?? []
      if (element === undefined) actions.openClause(goal.term.citations[0] ?? null)
      else show(element)
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
