import { useId } from 'preact/hooks'
import { Hinted, namedIn } from './Hinted'

interface TickProps {
  text: string
  /** What it means, where the words themselves do not say it. */
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something that is so or not. What it shows is what is stored: a press alone does not change that. */
export function Tick({ text, hint, checked, onChange }: TickProps) {
  const id = useId()
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={namedIn(id)}
        aria-describedby={hint ? id : undefined}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked
          // What it shows is what is stored, which the answer tells.
          currentTarget.checked = checked
          onChange(wanted)
        }}
      />
      <Hinted id={id} hint={hint}>
        {text}
      </Hinted>
    </label>
  )
}
