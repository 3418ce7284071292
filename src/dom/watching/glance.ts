import { elementAfter, MOST_NODES, surroundings, textBefore } from '../outline/part'
import { isOnlyButton } from '../seeing/button'
import { PICTURES } from '../seeing/logos'
import { membersOf } from '../seeing/members'

/** Inputs whose surroundings are looked at, and those that are gone through for them, at the most. */
const [MOST_INPUTS, MOST_PASSED] = [200, 2000]
/** What is read with the field it belongs to, and not looked up by itself. */
const ASIDE = /^(?:hidden|checkbox|radio)$/

/** What says something that is no text of the page: buttons, and pictures. */
const SPEAKING = `input[type=submit],input[type=button],input[type=reset],input[type=image],${PICTURES}`
const SAYS = ['value', 'alt', 'title', 'aria-label']

/**
 * Elements that can bear no shadow root, or hardly ever do. To ask an element for its root, the browser has to make it
 * known to the script first, which is dear for these.
 */
const ROOTLESS =
  'a,b,i,em,strong,small,u,code,pre,label,input,button,select,option,textarea,form,fieldset,legend,ul,ol,li,dl,dt,dd,table,thead,tbody,tfoot,tr,td,th,colgroup,col,br,hr,img,picture,source,svg,svg *,script,style,link,template,iframe,canvas,video,audio'
/** Of a large page the first ones are asked: with their texts, they are about as many nodes as are read. */
const MOST_ASKED = 350
/** A title or a paragraph that says something itself bears none either. */
const HOSTS = `:not(${ROOTLESS},h1:not(:empty),h2:not(:empty),h3:not(:empty),h4:not(:empty),h5:not(:empty),h6:not(:empty),p:not(:empty))`

/**
 * Tells at a glance whether the page in view may be worth reading: by the text of everything that would be read, hidden
 * or not, in one piece. The browser gathers it by itself, in a hundredth of the time that reading takes. What stands in
 * open shadow roots is in none of the document's text: a page that has one may say everything.
 * @param isEnough whether the text, in lower case, is that of a page to be read
 * @param isUnchanged the text is as it was, and was not enough
 */
export function glance(isEnough: (text: string) => boolean, isUnchanged: boolean): boolean {
  // A frameset's document has none that could be read.
  const { body } = document as { body: HTMLElement | null }
  if (!body) return false
  const end = elementAfter(body, MOST_NODES)
  return (!isUnchanged && isEnough(textOf(body, end))) || hasRoots(body, end)
}

/** All that is said on the page, or by the beginning and the fields of a large one. */
function textOf(body: Element, end: Element | null): string {
  const texts = [textBefore(body, end)]
  if (end) addInputs(texts, end)
  else {
    for (const el of body.querySelectorAll(SPEAKING))
      for (const name of SAYS) texts.push(membersOf(el).getAttribute(name) ?? '')
  }
  return bare(texts.join('\n').toLowerCase())
}

const SOFT = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'

/** A text without the characters that only say where a line may break; most texts have none, which is quickly told. */
function bare(text: string): string {
  return [...SOFT].reduce((rest, one) => (rest.includes(one) ? rest.replaceAll(one, '') : rest), text)
}

/**
 * Adds what buttons say, and what stands around fields beyond the beginning of a large page. The browser keeps this
 * list for as long as nothing changes; to look for selectors, it would go through the whole page each time, as it would
 * to count them all first.
 */
function addInputs(texts: string[], end: Element): void {
  const inputs = document.body.getElementsByTagName('input')
  let part: Element | undefined
  for (let i = 0, left = MOST_INPUTS; i < MOST_PASSED && left > 0; i++) {
    const input = inputs.item(i) as HTMLInputElement | null
    if (!input) return
    if (ASIDE.test(input.type)) continue
    left--
    if (isOnlyButton(input.type)) texts.push(input.value)
    if (
      (part && membersOf(part).contains(input)) ||
      end.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_PRECEDING
    )
      continue
    const around = surroundings(input)
    part = around.find((box) => membersOf(box).contains(input))
    for (const box of around) texts.push(membersOf(box).textContent ?? '')
  }
}

function hasRoots(body: Element, end: Element | null): boolean {
  if (body.shadowRoot) return true
  if (!end) {
    for (const { shadowRoot } of body.querySelectorAll(HOSTS)) if (shadowRoot) return true
    return false
  }
  // A list of all of them would be long on a large page.
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT)
  for (let left = MOST_ASKED; left > 0; left--) {
    const el = walker.nextNode() as Element | null
    if (!el) return false
    if (el.shadowRoot) return true
  }
  return false
}
