/** What is wrong with an entry, said of whatever field it stands at: *This field is required.* It names none. */

/** Words that no such message is without. */
const SAYS = /^(?:this|please)\b|\b(?:required|invalid|mandatory|missing|empty|blank)\b/
/** With any other word, a message tells what field it is about. */
const WORDS = new Set(
  'this,that,the,you,leave,a,an,it,is,are,was,be,has,have,field,value,entry,input,please,enter,fill,in,out,fix,provide,type,choose,select,specify,check,something,required,invalid,mandatory,missing,needed,empty,blank,valid,not,no,cannot,cant,can,isnt,must,should,left,or,and,of,to,with,at,least,most,more,than,less,between,up,only,same,again,too,short,long,characters,character,letters,digits,numbers,here'.split(
    ',',
  ),
)

/** Whether a text says nothing but what is wrong with an entry, or that one is wanted. */
export function isMessage(text: string): boolean {
  const said = text.trim().toLowerCase().replace(/[’']/g, '')
  const words = said.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !/^\d+$/.test(word))
  return SAYS.test(said) && words.every((word) => WORDS.has(word))
}
