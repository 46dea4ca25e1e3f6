import ELK from 'elkjs/lib/elk.bundled.js'
import type { ElkHost } from './layout-engine.ts'

/** ELK in the same thread, for the command line and the tests. It cannot die and cannot be stopped. */
export const createElkNodeHost = (): ElkHost => ({
  elk: new ELK(),
  onDeath: () => undefined,
  terminate: () => undefined,
})
