import {
  ArrowLeft,
  ArrowRight,
  CircleHelp,
  FolderOpen,
  House,
  Languages,
  Moon,
  PanelLeft,
  PanelRight,
  Presentation,
  RotateCcw,
  Search,
  Sun,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { type Theme, themes } from '#deep-link/address.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ScreensNav } from './screens-nav.tsx'
import { searchKeys } from './search-keys.ts'

interface Props {
  readonly onChooseFiles: () => void
  readonly onOpenShipped: () => void
  readonly onHelp: () => void
  readonly onSearch: () => void
  /** The user is about to search: what it needs may be fetched. */
  readonly onSearchNear: () => void
}

const themeIcons: Readonly<Record<Theme, ReactNode>> = {
  light: <Sun size={16} />,
  dark: <Moon size={16} />,
  projector: <Presentation size={16} />,
}
const themeNames = { light: 'themeLight', dark: 'themeDark', projector: 'themeProjector' } as const

const Travel = () => {
  const words = useWords()
  const { goHome } = useActions()
  const isHome = useAppState(({ settings }) => settings.focus === null && settings.open.length === 0)
  return (
    <div className="flex max-sm:hidden">
      <IconButton label={words('back')} onPress={() => window.history.back()}>
        <ArrowLeft size={16} />
      </IconButton>
      <IconButton label={words('forward')} onPress={() => window.history.forward()}>
        <ArrowRight size={16} />
      </IconButton>
      <IconButton label={words('home')} onPress={goHome} disabled={isHome}>
        <House size={16} />
      </IconButton>
    </div>
  )
}

const ModelName = ({ onOpenShipped }: { readonly onOpenShipped: () => void }) => {
  const model = useAppState((state) => state.model)
  const origin = useAppState((state) => state.origin)
  const text = useText()
  const words = useWords()
  return (
    <div className="flex min-w-0 flex-1 items-center gap-1">
      <h1 className="truncate text-sm" title={text(model.dataset.title)}>
        <span className="mr-2 font-semibold text-base">{words('appName')}</span>
        <span className="text-soft max-sm:hidden">{text(model.dataset.title)}</span>
      </h1>
      {origin.kind === 'file' && (
        <button type="button" className="text-button" data-primary="true" onClick={onOpenShipped}>
          <RotateCcw size={14} aria-hidden="true" />
          {words('backToShipped')}
        </button>
      )}
    </div>
  )
}

const SearchButton = ({ onSearch, onSearchNear }: Pick<Props, 'onSearch' | 'onSearchNear'>) => {
  const words = useWords()
  return (
    <button
      type="button"
      className="text-button mx-1 border border-rule bg-sunken max-sm:mx-0 max-sm:border-0 max-sm:bg-transparent"
      aria-keyshortcuts="Control+K Meta+K /"
      title={words('search')}
      onClick={onSearch}
      onPointerEnter={onSearchNear}
      onFocus={onSearchNear}
    >
      <Search size={15} aria-hidden="true" />
      <span className="sr-only">{words('search')}</span>
      <span className="text-soft text-xs max-sm:hidden" aria-hidden="true">
        {searchKeys.join(' ')}
      </span>
    </button>
  )
}

const OpenButton = ({ onChooseFiles }: Pick<Props, 'onChooseFiles'>) => {
  const words = useWords()
  return (
    <button type="button" className="text-button" title={words('openHint')} onClick={onChooseFiles}>
      <FolderOpen size={16} aria-hidden="true" />
      <span className="max-sm:sr-only">{words('open')}</span>
    </button>
  )
}

const ThemeButton = () => {
  const theme = useAppState((state) => state.theme)
  const { chooseTheme } = useActions()
  const words = useWords()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'light'
  return (
    <IconButton
      label={`${words('theme')}${words('colon')}${words(themeNames[theme])} → ${words(themeNames[next])}`}
      onPress={() => chooseTheme(next)}
    >
      {themeIcons[theme]}
    </IconButton>
  )
}

const PanelButtons = () => {
  const panels = useAppState((state) => state.panels)
  const { togglePanel } = useActions()
  const words = useWords()
  return (
    <>
      <IconButton
        label={words(panels.outline ? 'hideOutline' : 'showOutline')}
        pressed={panels.outline}
        onPress={() => togglePanel('outline')}
      >
        <PanelLeft size={16} />
      </IconButton>
      <IconButton
        label={words(panels.details ? 'hideDetails' : 'showDetails')}
        pressed={panels.details}
        onPress={() => togglePanel('details')}
      >
        <PanelRight size={16} />
      </IconButton>
    </>
  )
}

/** The slim bar at the top: where one is, where one can go, and how it is to look. */
export const TopBar = ({ onChooseFiles, onOpenShipped, onHelp, onSearch, onSearchNear }: Props) => {
  const language = useAppState((state) => state.language)
  const screen = useAppState((state) => state.screen)
  const { chooseLanguage } = useActions()
  const words = useWords()
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-rule border-b bg-paper pr-2 pl-4 max-sm:gap-0 max-sm:pr-1 max-sm:pl-2 max-sm:[&_.text-button]:px-1.5!">
      <ModelName onOpenShipped={onOpenShipped} />
      <SearchButton onSearch={onSearch} onSearchNear={onSearchNear} />
      <ScreensNav />
      <Travel />
      <OpenButton onChooseFiles={onChooseFiles} />
      {screen === 'map' && <PanelButtons />}
      <button
        type="button"
        className="text-button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        <Languages size={16} aria-hidden="true" className="max-sm:hidden" />
        {words('otherLanguage')}
      </button>
      <ThemeButton />
      {/* A phone has little room and no keys; the search still leads to their list. */}
      <span className="flex max-sm:hidden">
        <IconButton label={words('help')} onPress={onHelp}>
          <CircleHelp size={16} />
        </IconButton>
      </span>
    </header>
  )
}
