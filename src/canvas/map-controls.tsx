import { useReactFlow } from '@xyflow/react'
import { Expand, Minus, Plus, Scan } from 'lucide-react'
import { useCallback } from 'react'
import { say } from '#i18n/messages.ts'
import type { Language } from '#model/text.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { useZoomKeys } from './use-zoom-keys.ts'

interface Props {
  readonly language: Language
  readonly onFit: () => void
  readonly onFullScreen: () => void
}

/** The buttons in the corner of the map. */
export const MapControls = ({ language, onFit, onFullScreen }: Props) => {
  const { zoomIn, zoomOut } = useReactFlow()
  const onZoomIn = useCallback(() => void zoomIn({ duration: 150 }), [zoomIn])
  const onZoomOut = useCallback(() => void zoomOut({ duration: 150 }), [zoomOut])
  useZoomKeys({ onFit, onZoomIn, onZoomOut })
  return (
    <div className="map-controls" role="toolbar" aria-label={say(language, 'mapLabel')}>
      <IconButton label={say(language, 'zoomIn')} onPress={onZoomIn}>
        <Plus size={16} />
      </IconButton>
      <IconButton label={say(language, 'zoomOut')} onPress={onZoomOut}>
        <Minus size={16} />
      </IconButton>
      <IconButton label={say(language, 'fit')} onPress={onFit}>
        <Scan size={16} />
      </IconButton>
      <IconButton label={say(language, 'fullScreen')} onPress={onFullScreen}>
        <Expand size={16} />
      </IconButton>
    </div>
  )
}
