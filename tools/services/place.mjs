import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { freePort, portFrom, requirePort } from '../common/ports.mjs';
import { secretsOf } from '../common/secrets.mjs';

/**
 * Where services are started, and how.
 * @typedef {object} Place
 * @property {string} dataDir
 * @property {boolean} temporary nothing needs to survive: durability is traded for speed
 * @property {(name: string) => string} secret
 * @property {(variable: string, purpose: string) => Promise<number>} port
 */

/**
 * A started service.
 * @typedef {object} Service
 * @property {string} url
 * @property {import('../common/keeper.mjs').Keeper} [keeper] of one that was started here
 */

/** Ports that people type; the others are any free one unless the variable is set. */
const USUAL_PORTS = { MAIL_SMTP_PORT: 1025, MAIL_WEB_PORT: 1080 };

/**
 * The place of `npm start`: data is kept, mail is at its usual ports.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Place}
 */
export function lastingPlace(dataDir, env) {
  const port = async (variable, purpose) => {
    const wanted = portFrom(variable, USUAL_PORTS[variable], env);
    if (!wanted) return freePort();
    await requirePort(wanted, purpose, variable);
    return wanted;
  };
  return { ...placeIn(dataDir), temporary: false, port };
}

/**
 * A place for tests: any free port, nothing kept.
 * @param {string} dataDir
 * @returns {Place}
 */
export function temporaryPlace(dataDir) {
  return { ...placeIn(dataDir), temporary: true, port: freePort };
}

/** Others may pass through the folder, as the database's account must; they cannot list it. @param {string} folder */
function placeIn(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const dataDir = realpathSync(folder);
  return { dataDir, secret: secretsOf(dataDir) };
}
