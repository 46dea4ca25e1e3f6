import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { DrawnLine } from '#picture/drawn-line.ts'
import { formatArrowHead, formatLinePath, headSize } from '#picture/line-path.ts'

interface Props {
  readonly lines: readonly DrawnLine[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

const Count = ({ line }: { readonly line: DrawnLine }) => {
  const point = line.labelAt
  const text = String(line.count)
  const width = 10 + 7 * text.length
  return (
    <g className="map-line-count" transform={`translate(${point.x} ${point.y})`}>
      <rect x={-width / 2} y={-8} width={width} height={16} rx={8} />
      <text textAnchor="middle" dominantBaseline="central">
        {text}
      </text>
    </g>
  )
}

const LineShape = memo(
  ({ line, isChosen, onChoose }: { line: DrawnLine; isChosen: boolean; onChoose: (id: string) => void }) => {
    const path = formatLinePath(line.points)
    return (
      // The same lists can be reached by keyboard in the details panel; the line is a shortcut for the mouse.
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      <g
        className="map-line"
        data-line={line.id}
        data-basis={line.basis}
        data-look={line.look}
        data-chosen={isChosen}
        onClick={(event) => {
          event.stopPropagation()
          onChoose(line.id)
        }}
      >
        <title>{line.label}</title>
        <path className="map-line-target" d={path} />
        <path className="map-line-stroke" d={path} />
        <polygon className="map-line-head" points={formatArrowHead(line.points, headSize(line))} />
        {line.isMutual && (
          <polygon
            className="map-line-head"
            points={formatArrowHead([...line.points].reverse(), headSize(line))}
          />
        )}
        {(line.count > 1 || line.look === 'flow') && <Count line={line} />}
      </g>
    )
  },
)

/** All lines in one drawing over the boxes: cheap to mount, and never culled by the boxes they join. */
export const LinesLayer = memo(({ lines, chosen, onChoose }: Props) => (
  <ViewportPortal>
    <svg className="map-lines" aria-hidden="true">
      {lines.map((line) => (
        <LineShape key={line.id} line={line} isChosen={line.id === chosen} onChoose={onChoose} />
      ))}
    </svg>
  </ViewportPortal>
))
