import { step } from '../common/progress.mjs';
import { checkReachable } from './external.mjs';
import { startMailCatcher } from './mail/embedded.mjs';
import { startEmbeddedPostgres } from './postgres/embedded.mjs';
import { checkPostgres } from './postgres/external.mjs';
import { startEmbeddedRedis } from './redis/embedded.mjs';

const REDIS = { example: 'redis://:password@host:6379', ports: { 'redis:': 6379, 'rediss:': 6379 } };
const SMTP = { example: 'smtp://user:password@host:587', ports: { 'smtp:': 25, 'smtps:': 465 } };

/**
 * The services that QuickScan stands on.
 * @typedef {object} Services
 * @property {import('./place.mjs').Service} postgres
 * @property {import('./place.mjs').Service} redis
 * @property {import('./place.mjs').Service & { api?: string, web?: number }} mail
 * @property {Promise<import('../common/failure.mjs').Failure>} givenUp settles when one died for good
 * @property {() => Promise<void>} stop
 */

/**
 * Starts PostgreSQL, Redis and a mail catcher, each replaced by the one whose URL is given.
 * @param {import('./place.mjs').Place} place
 * @param {{ postgres?: string, redis?: string, mail?: string }} given
 * @returns {Promise<Services>}
 */
export async function startServices(place, given) {
  const started = {};
  const stop = () => stopAll(Object.values(started));
  try {
    started.postgres = await step('PostgreSQL', (note) => postgres(place, given.postgres, note));
    started.redis = await step('Redis', (note) => redis(place, given.redis, note));
    started.mail = await step('Mail', () => mail(place, given.mail));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...started,
    givenUp: Promise.race(keepers(Object.values(started)).map((one) => one.givenUp)),
    stop,
  };
}

async function postgres(place, url, note) {
  return url ? { url: await checkPostgres(url) } : startEmbeddedPostgres(place, note);
}

async function redis(place, url, note) {
  return url ? { url: await checkReachable('REDIS_URL', url, REDIS) } : startEmbeddedRedis(place, note);
}

async function mail(place, url) {
  return url ? { url: await checkReachable('SMTP_URL', url, SMTP) } : startMailCatcher(place);
}

/** @param {import('./place.mjs').Service[]} services */
function keepers(services) {
  return services.map(({ keeper }) => keeper).filter((keeper) => keeper !== undefined);
}

/** @param {import('./place.mjs').Service[]} services */
async function stopAll(services) {
  await Promise.all(keepers(services).map((keeper) => keeper.stop()));
}
