import { type Node, ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'

// The page that the product's first picture is compared with: React, React Flow, as many boxes, and nothing else. How
// many is said by the address: `#boxes=70`.
const count = Number(/boxes=(\d+)/.exec(location.hash)?.[1] ?? 0)
const columns = Math.max(1, Math.ceil(Math.sqrt(count * 1.6)))

const nodes: Node[] = Array.from({ length: count }, (_, index) => ({
  id: `box-${index}`,
  position: { x: (index % columns) * 180, y: Math.floor(index / columns) * 90 },
  data: { label: `Box ${index}` },
}))

const root = document.getElementById('root')
if (!root) throw new Error('page without a root element')
createRoot(root).render(<ReactFlow nodes={nodes} edges={[]} minZoom={0.05} fitView />)
