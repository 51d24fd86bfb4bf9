import { Failure } from '../common/failure.mjs';
import { answers } from '../common/ports.mjs';

/**
 * Makes sure that something answers at a URL given in the environment.
 * @param {string} variable
 * @param {string} url
 * @param {{ example: string, ports: Record<string, number> }} kind the usual port of each protocol
 * @returns {Promise<string>} the URL
 */
export async function checkReachable(variable, url, { example, ports }) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed?.hostname || !(parsed.protocol in ports)) {
    throw new Failure(`${variable} is not such a URL: write ${example}`);
  }
  const port = Number(parsed.port) || ports[parsed.protocol];
  if (await answers(parsed.hostname, port)) return url;
  throw new Failure(
    `${variable}: nothing answers at ${parsed.hostname}:${port}; start it there or correct the URL.`,
  );
}
