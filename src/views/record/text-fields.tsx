import { useId } from 'react'
import { recordWords } from '#i18n/record-words.ts'
import { type Language, languages, type Text } from '#model/text.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

interface FieldProps {
  readonly label: string
  readonly text: Text
  readonly language: Language
  readonly rows: number
  readonly onChange: (text: Text) => void
}

const Field = ({ label, text, language, rows, onChange }: FieldProps) => {
  const id = useId()
  const shared = {
    id,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    className: 'w-full rounded-md border border-rule bg-paper px-2 py-1 text-sm',
    value: text[language],
    maxLength: 5000,
  }
  const onText = (value: string): void => onChange({ ...text, [language]: value })
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-soft text-xs">
        {label}
      </label>
      {rows === 1 ? (
        <input {...shared} onChange={({ target }) => onText(target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={({ target }) => onText(target.value)} />
      )}
    </div>
  )
}

interface Props {
  readonly name: 'title' | 'audience' | 'narration' | 'notes'
  readonly text: Text
  readonly onChange: (text: Text) => void
  readonly rows?: number
}

/** A text in both languages, the reader's own first. */
export const TextFields = ({ name, text, onChange, rows = 1 }: Props) => {
  const words = useWordsOf(recordWords)
  const own = useAppState((state) => state.language)
  const inLanguage = { zh: words('inZh'), en: words('inEn') }
  return [...languages]
    .sort((a) => (a === own ? -1 : 1))
    .map((language) => (
      <Field
        key={language}
        label={words('field', {
          field: words(name === 'notes' ? 'speakerNotes' : name),
          language: inLanguage[language],
        })}
        text={text}
        language={language}
        rows={rows}
        onChange={onChange}
      />
    ))
}
