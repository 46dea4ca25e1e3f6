import { projectsWords } from '#i18n/projects-words.ts'
import type { ProjectId } from '#model/id.ts'
import { entryFields } from '#records/project-record.ts'
import { useActions } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { useFieldText } from './use-field-text.ts'
import type { Portfolio } from './use-portfolio.ts'
import { useRecordProjects } from './use-record-project.ts'

interface Props {
  readonly id: ProjectId
  readonly portfolio: Portfolio
}

/** What another tab recorded of the same project at the same time: nothing of it is lost before one has looked. */
export const OtherRecords = ({ id, portfolio }: Props) => {
  const words = useWordsOf(projectsWords)
  const fieldText = useFieldText()
  const recordAll = useRecordProjects()
  const { dropRecord } = useActions()
  const others = portfolio.entries.others.filter(({ content }) => content.project === id)
  if (others.length === 0) return null
  return (
    <div className="mt-2 grid gap-2 border-accent border-l-2 pl-2 text-xs" role="status">
      <p className="font-semibold">{words('otherRecords', { count: others.length })}</p>
      {others.map(({ record, content }) => (
        <div key={record.id}>
          <p>
            {entryFields
              .filter((name) => content[name] !== null && content[name] !== '')
              .map((name) => `${words(`column_${name}`)}${words('colon')}${fieldText(name, content[name])}`)
              .join(words('sep'))}
          </p>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              recordAll([{ project: id, entry: content }])
              dropRecord(record.id)
            }}
          >
            {words('takeOther')}
          </button>
          <button type="button" className="text-button" onClick={() => dropRecord(record.id)}>
            {words('dropOther')}
          </button>
        </div>
      ))}
    </div>
  )
}
