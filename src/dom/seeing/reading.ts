/**
 * What is asked of the same elements again and again while a page is read: how they are styled, where their boxes are.
 * The browser answers each time anew, which is dear; during one reading, which gives the page no chance to change
 * anything, each is asked once.
 */

let answers: Map<unknown, Map<object, unknown>> | null = null

/**
 * Reads the page: what is asked about it meanwhile is asked once.
 * @param work must neither wait nor change the page
 */
export function reading<T>(work: () => T): T {
  if (answers) return work()
  answers = new Map()
  try {
    return work()
  } finally {
    answers = null
  }
}

/** A question about a part of the page that is asked once in a reading, and each time anew outside of one. */
export function once<K extends object, T extends object | boolean>(ask: (of: K) => T): (of: K) => T {
  return (of) => {
    if (!answers) return ask(of)
    let known = answers.get(ask) as Map<K, T> | undefined
    if (!known) {
      known = new Map()
      answers.set(ask, known)
    }
    let answer = known.get(of)
    if (answer === undefined) {
      answer = ask(of)
      known.set(of, answer)
    }
    return answer
  }
}
