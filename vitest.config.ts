import { defineConfig } from 'vitest/config'

/** Unit, property, data and architecture tests. Its own file, so that the app's build plugins do not run here. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    reporters: ['default'],
    // One read of the modules per thread, not one per file: half the time. No test may leave anything in a module.
    pool: 'threads',
    isolate: false,
    // By itself it leaves a core for watching, which on a machine of two is half.
    maxWorkers: '100%',
    // A forgotten `.only` would pass for the whole.
    allowOnly: false,
    // Real ELK on a slow machine of two cores; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
