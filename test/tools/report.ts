import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'

/** What came of one file of tests. */
export interface FileResult {
  /** Its path within the project; empty for a run that broke without one of its files. */
  file: string
  passed: number
  failed: number
  /** What failed or was tried again, and why. */
  told: string[]
}

/** What Vitest's report says, of which nothing is certain. */
interface Report {
  testResults?: {
    name?: string
    message?: string
    assertionResults?: { fullName?: string; status?: string; failureMessages?: string[] }[]
  }[]
}

/** Lines of a failure's message that are told. */
const LINES = 12

const begin = (text = '') => text.split('\n').slice(0, LINES).join('\n')

/**
 * Reads the report that Vitest wrote of a run of one project.
 * @param code what the run ended with: one that broke counts as failed, whatever its report says
 */
export async function readReport(path: string, project: string, code: number): Promise<FileResult[]> {
  const { testResults = [] } = JSON.parse(await readFile(path, 'utf8').catch(() => '{}')) as Report
  const results = testResults.map(({ name = '', message, assertionResults = [] }): FileResult => {
    const file = relative('.', name)
    const of = (wanted: string) => assertionResults.filter(({ status }) => status === wanted).length
    const told = assertionResults
      .filter(({ status, failureMessages }) => status === 'failed' || failureMessages?.length)
      .map(({ fullName, status, failureMessages }) =>
        [
          `${status === 'failed' ? 'Failed' : 'Tried again'}: ${project} ${file} › ${fullName}`,
          begin(failureMessages?.[0]),
        ].join('\n'),
      )
    const broken = assertionResults.length === 0 && message
    if (broken) told.push(`Failed: ${project} ${file}\n${begin(message)}`)
    return { file, passed: of('passed'), failed: of('failed') + Number(Boolean(broken)), told }
  })
  if (code !== 0 && results.every(({ failed }) => failed === 0))
    results.push({ file: '', passed: 0, failed: 1, told: [`Failed: ${project} ended with ${code}`] })
  return results
}
