import { Folder, Gauge, Users } from 'lucide-react'
import { KindIcon } from '#canvas/kind-icon.tsx'
import { elementOf } from '#model/model.ts'
import type { ImpactItem } from '#query/impact-graph.ts'
import { useAppState } from '#state/store.ts'

/** What an item is, as a picture: the icon of its kind, a folder for a project, a gauge for an indicator. */
export const ItemIcon = ({ item }: { readonly item: ImpactItem }) => {
  const model = useAppState((state) => state.model)
  switch (item.kind) {
    case 'element':
      return <KindIcon name={model.kinds.get(elementOf(model, item.id).kind)?.icon ?? ''} size={14} />
    case 'project':
      return <Folder size={14} strokeWidth={1.75} aria-hidden="true" />
    case 'indicator':
      return <Gauge size={14} strokeWidth={1.75} aria-hidden="true" />
    case 'owner':
      return <Users size={14} strokeWidth={1.75} aria-hidden="true" />
  }
}
