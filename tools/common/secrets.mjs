import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { shown } from './paths.mjs';

const SECRET_BYTES = 24;

/**
 * Random secrets that are made when first asked for and then kept, readable by this user only.
 * @param {string} dataDir
 * @returns {(name: string) => string} the secret of that name, safe in a URL
 */
export function secretsOf(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const kept = read(file);
  return (name) => {
    if (!kept[name]) {
      kept[name] = randomBytes(SECRET_BYTES).toString('base64url');
      write(file, kept);
    }
    return kept[name];
  };
}

/** @param {string} file @returns {Record<string, string>} */
function read(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(`${shown(file)} cannot be read: restore it, or begin anew with npm start -- --fresh`);
  }
}

/** @param {string} file @param {Record<string, string>} secrets */
function write(file, secrets) {
  const fresh = `${file}.new`;
  writeFileSync(fresh, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}
