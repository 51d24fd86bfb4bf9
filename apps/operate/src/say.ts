/** What an operator or the start script reads: one JSON object a line on standard output. */
export function say(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What went wrong, in one line on standard error. */
export function sayError(message: string): void {
  process.stderr.write(`${message.split('\n')[0] ?? message}\n`);
}
