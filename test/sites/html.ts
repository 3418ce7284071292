/** HTML text that escapes whatever is put into it. */

export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[] | false | null | undefined

function textOf(part: Part): string {
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map((item: Html) => item.text).join('')
  if (part === false || part === null || part === undefined) return ''
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Template tag: strings are escaped, Html (alone or in arrays) is put in as it is, false and null vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, index) => string + textOf(parts[index])).join(''))
}

/** Libraries are classic scripts that define globals; the replicas' own scripts are modules. */
function script(address: string): Html {
  return address.includes('/lib/')
    ? html`<script src="${address}"></script>\n`
    : html`<script type="module" src="${address}"></script>\n`
}

/** A whole document with its title, its style sheets and its scripts in order. */
export function documentOf(page: { title: string; styles: string[]; scripts: string[]; body: Html }): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${page.styles.map((address) => html`<link rel="stylesheet" href="${address}">\n`)}</head>
<body>
${page.body}
${page.scripts.map(script)}</body>
</html>
`.text
}
