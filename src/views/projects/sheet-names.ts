import { projectsWords } from '#i18n/projects-words.ts'
import { languages } from '#model/text.ts'
import type { SheetNames } from '#records/parse-project-sheet.ts'

const inAll = (key: keyof typeof projectsWords.zh): readonly string[] =>
  languages.map((language) => projectsWords[language][key])

/** What headings and statuses are called in a sheet, in every language: the words that are exported. */
export const sheetNames: SheetNames = {
  columns: {
    id: inAll('column_id'),
    number: inAll('column_number'),
    name: inAll('column_name'),
    status: inAll('column_status'),
    start: inAll('column_start'),
    end: inAll('column_end'),
    owner: inAll('column_owner'),
    budget: inAll('column_budget'),
    note: inAll('column_note'),
  },
  statuses: {
    done: inAll('status_done'),
    planned: inAll('status_planned'),
    running: inAll('status_running'),
    delayed: inAll('status_delayed'),
    stopped: inAll('status_stopped'),
  },
}
