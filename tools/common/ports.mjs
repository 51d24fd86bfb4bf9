import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { Failure } from './failure.mjs';

const PATIENCE_MS = 3_000;
const RETRY_MS = 200;

/** Below the ports that systems give to outgoing connections, one of which might take a port before it is used. */
const FIRST_PORT = 20_000;
const PORTS = 12_000;

/** @returns {Promise<number>} a port of 127.0.0.1 that is free now */
export async function freePort() {
  const port = FIRST_PORT + randomInt(PORTS);
  return (await isFree(port)) ? port : freePort();
}

/**
 * The port a variable asks for.
 * @param {string} variable
 * @param {number | undefined} fallback
 * @param {NodeJS.ProcessEnv} env
 */
export function portFrom(variable, fallback, env) {
  if (!env[variable]) return fallback;
  const port = Number(env[variable]);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Failure(`${variable}=${env[variable]} is not a port: give a number from 1 to 65535.`);
}

/**
 * Fails with a clear line when something else listens on the port. What an earlier run left gets a moment to go.
 * @param {number} port
 * @param {string} purpose
 * @param {string} variable the environment variable that changes the port
 */
export async function requirePort(port, purpose, variable) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isFree(port))) {
    if (Date.now() > deadline) {
      throw new Failure(
        `Port ${port} (${purpose}) is in use: stop what uses it, or set ${variable} to another port.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** @param {number} port */
async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/** A machine without IPv6 has nothing listening there. @param {number} port @param {string} host */
function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (error.code === 'EACCES')
        reject(new Failure(`Port ${port} needs administrator rights: choose one above 1023.`));
      else resolve(error.code !== 'EADDRINUSE');
    });
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/**
 * Whether something answers there.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const done = (result) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', done(true)).once('error', done(false)).once('timeout', done(false));
  });
}
