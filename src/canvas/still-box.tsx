import type { NodeProps } from '@xyflow/react'
import type { ReactNode } from 'react'
import type { Box, BoxForm } from '#layout/placed-graph.ts'
import type { NodeData } from '#picture/node-data.ts'
import type { MapNode } from './build-nodes.ts'
import { CardNode, FrameNode, HeadingNode, PlaceNode } from './nodes.tsx'

const drawings: Readonly<Record<BoxForm, (props: NodeProps<MapNode>) => ReactNode>> = {
  band: (props) => <PlaceNode {...props} />,
  pillar: (props) => <PlaceNode {...props} />,
  heading: (props) => <HeadingNode {...props} />,
  frame: (props) => <FrameNode {...props} />,
  card: (props) => <CardNode {...props} />,
  'small-card': (props) => <CardNode {...props} />,
}

/** A box as the map draws it, at its place in the picture, without a map: it answers to nothing. */
export const StillBox = ({ box, data }: { readonly box: Box; readonly data: NodeData }) => {
  const { x, y, width, height, depth } = box
  return (
    <div
      className="still-box"
      data-still={box.id}
      style={{ transform: `translate(${x}px,${y}px)`, width, height, zIndex: depth }}
    >
      {/* Of all that React Flow gives a node, they read this. */}
      {drawings[box.form]({ data } as NodeProps<MapNode>)}
    </div>
  )
}
