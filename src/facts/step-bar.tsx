import type { Tour } from '#model/story.ts'
import { useText } from '#state/use-view.ts'

interface Props {
  readonly tour: Tour
  readonly step: number
  readonly label: string
  /** The spoken name of a step. */
  readonly nameOf: (step: number, title: string) => string
  readonly onGo: (step: number) => void
}

/** The steps of a tour as a bar: as long as they are planned to take, and each can be pressed. */
export const StepBar = ({ tour, step, label, nameOf, onGo }: Props) => {
  const text = useText()
  return (
    <nav aria-label={label}>
      <ol className="flex h-5 items-stretch gap-0.5">
        {tour.steps.map(({ title, seconds = 40 }, index) => {
          const number = index + 1
          const name = nameOf(number, text(title))
          const tone = number < step ? 'bg-accent/55' : number === step ? 'bg-accent h-2!' : 'bg-rule'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a tour do not change while it is played
            <li key={index} className="flex min-w-2" style={{ flex: `${seconds} 1 0` }}>
              <button
                type="button"
                className="group flex w-full items-center"
                title={name}
                aria-label={name}
                aria-current={number === step ? 'step' : undefined}
                onClick={() => onGo(number)}
              >
                <span className={`h-1 w-full rounded-full group-hover:h-2 ${tone}`} />
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
