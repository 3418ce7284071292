import { Icon, type IconName } from './Icon'

interface IconButtonProps {
  icon: IconName
  /** What it does, to assistive technology and as the tooltip. */
  name: string
  onPress: () => void
  /** Set to take it out of the order of Tab, where arrow keys lead to it. */
  tabIndex?: number
  /** For a button that opens something: whether it is open. */
  expanded?: boolean
}

/** A button with a picture on it. */
export function IconButton({ icon, name, onPress, tabIndex, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      aria-expanded={expanded}
      title={name}
      tabIndex={tabIndex}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
