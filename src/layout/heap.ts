/** A binary min-heap of numbers by cost, for Dijkstra's algorithm. Entries are never updated: push again instead. */
export interface Heap {
  readonly push: (item: number, cost: number) => void
  /** The item of least cost, or -1 when empty. */
  readonly pop: () => number
}

export const createHeap = (): Heap => {
  const items: number[] = []
  const costs: number[] = []
  const swap = (a: number, b: number): void => {
    const item = items[a] ?? 0
    const cost = costs[a] ?? 0
    items[a] = items[b] ?? 0
    costs[a] = costs[b] ?? 0
    items[b] = item
    costs[b] = cost
  }
  const cost = (index: number): number => costs[index] ?? Number.POSITIVE_INFINITY
  const siftUp = (start: number): void => {
    for (let child = start; child > 0; ) {
      const parent = (child - 1) >> 1
      if (cost(parent) <= cost(child)) return
      swap(parent, child)
      child = parent
    }
  }
  const siftDown = (): void => {
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1
      const least = cost(left + 1) < cost(left) ? left + 1 : left
      if (cost(least) >= cost(parent)) return
      swap(parent, least)
      parent = least
    }
  }
  return {
    push: (item, itemCost) => {
      items.push(item)
      costs.push(itemCost)
      siftUp(items.length - 1)
    },
    pop: () => {
      const top = items[0]
      if (top === undefined) return -1
      swap(0, items.length - 1)
      items.pop()
      costs.pop()
      siftDown()
      return top
    },
  }
}
