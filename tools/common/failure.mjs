/** A failure that the person at the keyboard can do something about: its message is the one line to show. */
export class Failure extends Error {}

const BY_CODE = {
  ENOSPC: () => 'The disk is full: free some space and try again.',
  EACCES: (error) => `No permission for ${error.path}: make it accessible to this user and try again.`,
  EPERM: (error) => `No permission for ${error.path}: make it accessible to this user and try again.`,
  ENOTDIR: (error) => `${error.path} is inside something that is no folder: choose another place.`,
  EROFS: (error) => `${error.path} is on a read-only disk: set DATA_DIR to a folder that can be written.`,
};

/**
 * The one line that tells what went wrong.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Failure) return error.message;
  const known = BY_CODE[error?.code];
  return known ? known(error) : `Unexpected: ${firstLine(error)}`;
}

/** @param {unknown} error */
function firstLine(error) {
  const text = error instanceof Error && error.message ? error.message : String(error);
  return text.split('\n')[0];
}

/**
 * Prints the one line of a failure; with DEBUG set also where it came from.
 * @param {unknown} error
 */
export function report(error) {
  process.stderr.write(`\n✗ ${explain(error)}\n`);
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}
