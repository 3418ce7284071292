import { type ChildProcess, spawn } from 'node:child_process'
import { ensureTools } from '../find.js'
import { within } from '../poll.js'

/** An X display of its own, without a screen to look at: for what only a visible browser has. */
export interface Display {
  /** Its name, as in `DISPLAY`. */
  readonly name: string
  close(): void
}

const SIZE = '1500x1100x24'

/** @returns null where no such display can be had */
export async function startDisplay(): Promise<Display | null> {
  if (process.platform !== 'linux' || !ensureTools({ Xvfb: 'xvfb', xdotool: 'xdotool' })) return null
  // The server takes a free number and writes it to its third stream.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await within('the display', numberOf(server))
  return { name: `:${number}`, close: () => void server.kill() }
}

function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let text = ''
    server.stdio[3]?.on('data', (data: Buffer) => {
      text += data.toString()
      if (text.includes('\n')) done(text.trim())
    })
    server.on('error', failed)
    server.on('exit', () => failed(new Error('The display ended.')))
  })
}
