import {
  AppWindow,
  Box,
  Building2,
  Database,
  DoorOpen,
  Flag,
  Folder,
  Gauge,
  Landmark,
  Layers,
  type LucideIcon,
  Network,
  ScrollText,
  Server,
  Sparkles,
  Table2,
  Users,
} from 'lucide-react'

/** The icon names that a dataset's kinds may use. */
const icons: Readonly<Record<string, LucideIcon>> = {
  app: AppWindow,
  building: Building2,
  database: Database,
  door: DoorOpen,
  flag: Flag,
  folder: Folder,
  gauge: Gauge,
  landmark: Landmark,
  layers: Layers,
  network: Network,
  scroll: ScrollText,
  server: Server,
  spark: Sparkles,
  table: Table2,
  users: Users,
}

/** The icon of a kind; a plain box for a name that is not known. Never the only carrier of a meaning. */
export const KindIcon = ({ name, size = 13 }: { readonly name: string; readonly size?: number }) => {
  const Icon = icons[name] ?? Box
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" />
}
