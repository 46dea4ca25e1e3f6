import { cleanedFind, formatFind } from './find-parameter.ts'
import type { ParameterCodec } from './parameters.ts'

/** What is set on the dependencies screen; what it speaks of is what is selected. */
export interface DependenciesSettings {
  /** With what is inside of it, or only what is written of the element itself. */
  readonly scope: 'inside' | 'itself'
  /** What the columns are narrowed to by name; nothing for all. */
  readonly find: string
}

export const defaultDependenciesSettings: DependenciesSettings = { scope: 'inside', find: '' }

/** How the screen's own settings stand in its address: `scope=itself&find=云`. */
export const dependenciesCodec: ParameterCodec<DependenciesSettings> = {
  read: {
    scope: (settings, { value, reject }) => {
      if (value === 'itself' || value === 'inside') return { ...settings, scope: value }
      reject()
      return settings
    },
    find: (settings, { value }) => ({ ...settings, find: cleanedFind(value) }),
  },
  write: ({ scope, find }) => [scope === 'itself' ? 'scope=itself' : '', formatFind('find', find)],
}
