// Measures the budgets of speed and memory, and prints them as one table. A benchmark, not a test: machines are noisy,
// so a figure over its budget does not fail the run; a figure that could not be measured does.
//   npm run bench                          everything, about three minutes
//   npm run bench -- --quick               fewer runs, rougher figures
//   npm run bench -- --only node,gestures  parts of it: load, gestures, growth, matrix, impact, node
//   npm run bench -- --dist FOLDER         another build of the site than dist, which is built where it is missing
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureGestures, measureGrowth } from './gestures.mjs'
import { measureImpact } from './impact.mjs'
import { measureLoad } from './load.mjs'
import { measureMatrix } from './matrix.mjs'
import { measureInNode } from './node.mjs'
import { prepare } from './prepare.mjs'
import { describeMachine, formatTable } from './table.mjs'

const parts = {
  load: measureLoad,
  gestures: measureGestures,
  growth: measureGrowth,
  matrix: measureMatrix,
  impact: measureImpact,
  node: measureInNode,
}

async function main() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: Object.keys(parts).join(',') },
      dist: { type: 'string', default: 'dist' },
    },
  })
  const wanted = values.only.split(',')
  const unknown = wanted.find((name) => !(name in parts))
  if (unknown) throw new Error(`unknown part: ${unknown}; there are ${Object.keys(parts).join(', ')}`)
  const bench = await prepare({ dist: values.dist, isQuick: values.quick })
  const rows = []
  let failed = 0
  try {
    for (const name of wanted) {
      console.log(`measuring ${name} …`)
      // What was measured before a fault is worth printing.
      await parts[name](bench, (row) => rows.push(row)).catch((error) => {
        failed += 1
        console.error(`${name} could not be measured to its end: ${error.stack ?? error}`)
      })
    }
    console.log(`\n${describeMachine(bench.browser.version())}\n\n${formatTable(rows)}`)
  } finally {
    await bench.close()
    rmSync(bench.folder, { recursive: true, force: true })
  }
  if (failed > 0) process.exitCode = 1
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
