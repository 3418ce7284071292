/** Outlines on a grid of 16, one line thick; drawn in the colour of the text around them. */
const SHAPES = {
  add: 'M8 3v10M3 8h10',
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  hide: 'M1.8 8C3.2 5.4 5.4 4 8 4s4.8 1.4 6.2 4c-1.4 2.6-3.6 4-6.2 4S3.2 10.6 1.8 8M10 8A2 2 0 1 1 6 8a2 2 0 0 1 4 0M3 13 13 3',
  link: 'M6.5 4H4v8h8V9.5M9 3h4v4M13 3 7.5 8.5',
  lock: 'M4 7.5h8v5.5H4zM5.8 7.5V5.2a2.2 2.2 0 0 1 4.4 0v2.3',
  next: 'M6 3.5 10.5 8 6 12.5',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  options:
    'M2.5 4.5h5.2M10.8 4.5h2.7M2.5 11.5h2.7M8.3 11.5h5.2M10.8 4.5A1.6 1.6 0 1 1 7.6 4.5a1.6 1.6 0 0 1 3.2 0M8.3 11.5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0',
  search: 'M11 7A4 4 0 1 1 3 7a4 4 0 0 1 8 0M10 10l3.5 3.5',
  show: 'M1.8 8C3.2 5.4 5.4 4 8 4s4.8 1.4 6.2 4c-1.4 2.6-3.6 4-6.2 4S3.2 10.6 1.8 8M10 8A2 2 0 1 1 6 8a2 2 0 0 1 4 0',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.3',
} as const

export type IconName = keyof typeof SHAPES

interface IconProps {
  name: IconName
}

/** A small picture that repeats what the words beside it, or the button's name, already say. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  )
}
