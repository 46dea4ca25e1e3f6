import { projectsWords } from '#i18n/projects-words.ts'
import { isProjectStatus } from '#query/project-status.ts'
import type { EntryField, ProjectEntry } from '#records/project-record.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

/** Says what a field of an entry holds, as people read it. */
export const useFieldText = (): ((field: EntryField, value: ProjectEntry[EntryField]) => string) => {
  const language = useAppState((state) => state.language)
  const words = useWordsOf(projectsWords)
  return (field, value) => {
    if (value === null || value === '') return words('emptyField')
    if (typeof value === 'number') return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en')
    return field === 'status' && isProjectStatus(value) ? words(`status_${value}`) : value
  }
}
