import type { ComponentChildren } from 'preact'

/**
 * Drawings of what happens on the pages, in the extension's own colours; what they show is said below them. They show
 * no site as it looks: a page, a bar, a field, and what the extension adds.
 */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="8 8 224 134" aria-hidden="true">
      <rect class="sheet" x="8.5" y="8.5" width="223" height="133" rx="8" />
      <path class="edge" d="M8.5 26.5h223" />
      <circle class="faint" cx="20" cy="17.5" r="3" />
      <circle class="faint" cx="30" cy="17.5" r="3" />
      <circle class="faint" cx="40" cy="17.5" r="3" />
      {children}
    </svg>
  )
}

/** A line of text, as long as it is. */
function Line({ x, y, width }: { x: number; y: number; width: number }) {
  return <rect class="faint" x={x} y={y} width={width} height="6" rx="3" />
}

/** The portal shows a key; a notice in the corner says that it is saved. */
export function CapturePicture() {
  return (
    <Picture>
      <Line x={24} y={40} width={70} />
      <rect class="strip" x="24" y="56" width="192" height="12" rx="3" />
      <rect class="value" x="24.5" y="68.5" width="191" height="20" rx="3" />
      <KeySign x={34} y={78.5} />
      <path class="dots" d="M52 78.5h84" />
      <rect class="ours" x="112" y="108" width="108" height="24" rx="12" />
      <path class="on-ours" d="m124 120 4 4 7-8" />
      <path class="on-ours" d="M144 120h44M198 120h10" />
    </Picture>
  )
}

/** A form with an empty field, and the one button beside it; the switch is on. */
export function FillPicture() {
  return (
    <Picture>
      <Line x={24} y={40} width={52} />
      <rect class="value" x="24.5" y="52.5" width="118" height="22" rx="4" />
      <KeySign x={36} y={63.5} />
      <path class="dots" d="M54 63.5h74" />
      <rect class="ours" x="152" y="52" width="62" height="23" rx="11.5" />
      <path class="on-ours" d="m166 63.5 4 4 7-8M186 63.5h16" />
      <Line x={24} y={92} width={40} />
      <rect class="on" x="24" y="106" width="36" height="18" rx="9" />
      <circle class="knob" cx="51" cy="115" r="6.5" />
    </Picture>
  )
}

/** A list of routing keys beside the field, one of them chosen. */
export function RoutePicture() {
  return (
    <Picture>
      <Line x={24} y={40} width={64} />
      <rect class="value" x="24.5" y="52.5" width="98" height="22" rx="4" />
      <rect class="strong" x="34" y="60.5" width="48" height="6" rx="3" />
      <rect class="card" x="132.5" y="40.5" width="84" height="88" rx="8" />
      <rect class="chosen" x="138" y="66" width="73" height="20" rx="5" />
      <Line x={146} y={52} width={40} />
      <rect class="strong" x="146" y="73" width="48" height="6" rx="3" />
      <Line x={146} y={94} width={56} />
      <Line x={146} y={112} width={34} />
      <path class="way" d="M132 92H60V82m-4 4 4-4 4 4" />
    </Picture>
  )
}

function KeySign({ x, y }: { x: number; y: number }) {
  return <path class="key-sign" d={`M${x} ${y}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0M${x + 7} ${y}h6v3`} />
}
