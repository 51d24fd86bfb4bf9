import { existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const FULL_BYTES = 10 * 1024 * 1024;
const LINES_LOOKED_AT = 40;

/**
 * Opens a log for appending; a full one is put aside first, replacing the one put aside before.
 * @param {string} file
 * @returns {number} its descriptor
 */
export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > FULL_BYTES) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}

/**
 * The last lines of a log.
 * @param {string} file
 * @param {number} count
 */
export function lastLines(file, count) {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * The last thing a log says that tells a person something: no line of a stack; of a structured line its message.
 * @param {string} file
 */
export function lastWords(file) {
  const lines = lastLines(file, LINES_LOOKED_AT).split('\n');
  const line = lines.findLast((each) => /^\S/.test(each)) ?? '';
  return /"msg":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line.trim();
}
