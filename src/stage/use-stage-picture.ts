import { useCallback, useRef } from 'react'
import type { PictureSection } from '#export/report.ts'
import type { Shown } from '#stage/export/shown.ts'

/** The picture that is on a stage, for a report that stands elsewhere on the screen. */
export interface StagePicture {
  /** Belongs to the stage. */
  readonly onShown: (shown: Shown | null) => void
  /** The map as a section of a report, in its place among the others; nothing before the first picture. */
  readonly sections: (title: string) => Promise<readonly PictureSection[]>
}

/** Takes the picture of a stage along into reports. What draws it is fetched when it is first wanted. */
export const useStagePicture = (): StagePicture => {
  const now = useRef<Shown | null>(null)
  const onShown = useCallback((shown: Shown | null): void => {
    now.current = shown
  }, [])
  const sections = useCallback(async (title: string): Promise<readonly PictureSection[]> => {
    const shown = now.current
    if (!shown) return []
    const { pictureSection } = await import('#stage/export/picture-section.ts')
    return [pictureSection(shown, title)]
  }, [])
  return { onShown, sections }
}
