import { arch, cpus, loadavg, platform, totalmem } from 'node:os'

/** The middle value; the mean of the two middle ones where there is no middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/** The value that a share of the values do not exceed. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/**
 * One row of the table. `budget` is the most that is allowed, absent where a figure only explains another.
 * @param {{ what: string, value: number, unit: string, budget?: number, note?: string }} row
 */
const cellsOf = ({ what, value, unit, budget, note = '' }) => {
  const show = (number) => {
    const digits = Number.isInteger(number) ? 0 : number < 10 ? 2 : number < 100 ? 1 : 0
    return `${number.toFixed(digits)}${unit && ` ${unit}`}`
  }
  return [
    what,
    show(value),
    budget === undefined ? '' : `≤ ${show(budget)}`,
    budget === undefined ? '' : value <= budget ? 'ok' : 'OVER',
    note,
  ]
}

/** All rows as a table of fixed columns. */
export function formatTable(rows) {
  const cells = [['what', 'figure', 'budget', '', 'how'], ...rows.map(cellsOf)]
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '))
  return lines.join('\n')
}

/**
 * How steadily the machine ran: the times of one fixed task, in milliseconds. Where the slowest is far above the
 * quickest, something else was running, and times in the table are too long by about as much as the middle one is.
 */
function measureYardstick() {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now()
    const values = Float64Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003)
    values.sort()
    return performance.now() - start
  })
  return { quickest: Math.min(...times), middle: median(times), slowest: Math.max(...times) }
}

/** What the figures depend on: the processor, how busy it is, the programs. No names or paths of the machine. */
export function describeMachine(chromium) {
  const { quickest, middle, slowest } = measureYardstick()
  const yardstick = [quickest, middle, slowest].map((time) => time.toFixed(1)).join(' / ')
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0].toFixed(1)
  return (
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${platform()} ${arch()}, ` +
    `load ${load} (a fixed task: ${yardstick} ms at best / median / worst); Node ${process.versions.node}, Chromium ${chromium}, window 1440 × 900`
  )
}
