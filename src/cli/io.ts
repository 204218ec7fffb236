/** All that a command may know of the world around it, so that nothing else touches `process`. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The current instant, epoch milliseconds. */
  readonly now: number
  readonly stdout: Sink
  readonly stderr: Sink
  /** All of standard input, as bytes. */
  readStdin(): Promise<Uint8Array>
}

/** A stream that text goes to. */
export interface Sink {
  write(text: string): void
  readonly isTerminal: boolean
  /** Columns of the terminal, 80 when there is none. */
  readonly width: number
}

/** The world of this process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    now: Date.now(),
    // The streams are opened on first use: each costs a millisecond or two of start-up.
    stdout: sink(() => process.stdout),
    stderr: sink(() => process.stderr),
    async readStdin() {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
  }
}

function sink(stream: () => NodeJS.WriteStream): Sink {
  return {
    write(text) {
      stream().write(text)
    },
    get isTerminal() {
      return stream().isTTY === true
    },
    get width() {
      return stream().columns ?? 80
    },
  }
}
