import type { RefObject } from 'preact'
import { Icon } from './Icon'

interface SearchBoxProps {
  /** Its name, also shown while it is empty. */
  name: string
  value: string
  onChange: (value: string) => void
  /** The arrow down key, and Enter: on to what was found. */
  onDown: () => void
  /** How much was found; read out when it changes. */
  found: string
  box: RefObject<HTMLInputElement | null>
}

/** A field that searches while one types. Escape empties it first, and only then does what it does elsewhere. */
export function SearchBox({ name, value, onChange, onDown, found, box }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.isComposing)) onDown()
    else if (event.key === 'Escape' && value !== '') onChange('')
    else return
    event.preventDefault()
  }
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        aria-label={name}
        placeholder={name}
        value={value}
        maxLength={120}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="found" aria-live="polite">
        {found}
      </span>
    </div>
  )
}
