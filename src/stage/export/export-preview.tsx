import { useMemo } from 'react'
import type { Deck } from '#export/deck.ts'
import { paperSize } from '#export/paper.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { useWordsOf } from '#state/use-words.ts'
import type { ExportChoices } from './export-choices.ts'
import { svgOf } from './picture-file.ts'
import { sheetDocument } from './take-out.ts'

interface Props {
  readonly deck: Deck
  readonly choices: ExportChoices
}

/** Pixels of a page of the web to a millimetre of paper. */
const pixels = 96 / 25.4

/** The width of the preview, in pixels. */
const width = 440

const Pages = ({ deck, choices }: Props) => {
  const words = useWordsOf(takeOutWords)
  const { html, pages } = useMemo(() => sheetDocument(deck, choices), [deck, choices])
  const paper = paperSize(choices.sheet.paper, choices.sheet.orientation)
  const scale = width / (paper.width * pixels)
  const height = paper.height * pixels * pages
  return (
    <div className="mx-auto overflow-hidden" style={{ width, height: height * scale }}>
      <iframe
        title={words('exportPreview')}
        sandbox=""
        tabIndex={-1}
        srcDoc={html}
        style={{
          width: paper.width * pixels,
          height,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
          border: 0,
        }}
      />
    </div>
  )
}

const Picture = ({ deck, choices }: Props) => {
  const words = useWordsOf(takeOutWords)
  // A slide has the picture without the frame: title and legend are shapes of their own there.
  const isFramed = choices.isFramed && choices.format !== 'pptx'
  const svg = useMemo(() => svgOf(deck, isFramed), [deck, isFramed])
  return (
    <img
      alt={words('exportPreview')}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      className="mx-auto max-h-full max-w-full object-contain shadow-[var(--shadow)]"
    />
  )
}

/** What comes out, small: the picture, or every page of paper. */
export const ExportPreview = ({ deck, choices }: Props) => {
  const words = useWordsOf(takeOutWords)
  const [slide] = deck.slides
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-2 bg-sunken p-4">
      <div
        className={
          choices.format === 'pdf'
            ? 'min-h-0 flex-1 overflow-auto'
            : 'grid min-h-0 flex-1 place-items-center overflow-hidden'
        }
      >
        {choices.format === 'pdf' ? (
          <Pages deck={deck} choices={choices} />
        ) : (
          <Picture deck={deck} choices={choices} />
        )}
      </div>
      <p className="text-center text-soft text-xs tabular-nums">
        {words('exportCount', {
          boxes: slide?.drawing.boxes.length ?? 0,
          lines: slide?.drawing.paths.length ?? 0,
        })}
      </p>
    </div>
  )
}
