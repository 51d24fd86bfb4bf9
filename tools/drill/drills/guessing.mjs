/**
 * Guessing is stopped (TRUST): 10,000 guesses at one password from many addresses, and 2,000 sign-ins at as many
 * accounts from one address, over two processes; Redis is stopped half-way. Counts what was tried at all.
 */
import Redis from 'ioredis';
import { newId } from '#server/platform/database';
import { crowdSize } from '#server/platform/limits';
import { preparedDatabase } from '../prepared-database.mjs';
import { startApi } from '../start-api.mjs';
import { verdict } from '../verdict.mjs';

const guesses = 10_000;
const sprayed = 2_000;
const atOnce = 40;
/** What `Tries` states for the first hour; the drill takes less. */
const limit = 12;

const urlFor = await preparedDatabase('drill_guessing');
const apis = [await startApi(urlFor('app')), await startApi(urlFor('app'))];
let sent = 0;

const tried = await count(guesses, (index) =>
  signIn('iemand@voorbeeld.nl', `198.51.${index % 200}.${index % 250}`),
);
const crowd = await count(sprayed, () => signIn(`${newId()}@voorbeeld.nl`, '203.0.113.7'));
for (const api of apis) await api.stop();
verdict(
  'guessing',
  `${tried} of ${guesses} guesses at one account and ${crowd} of ${sprayed} from one address tried`,
  `≤ ${limit} and ≤ ${crowdSize}`,
  tried > 0 && tried <= limit && crowd > 0 && crowd <= crowdSize,
);

/** @param {number} times @param {(index: number) => Promise<number>} send @returns {Promise<number>} how many were not turned away */
async function count(times, send) {
  let next = 0;
  let through = 0;
  const inTurn = async () => {
    for (let index = next++; index < times; index = next++) {
      const status = await send(index);
      if (status !== 401 && status !== 429) throw new Error(`a sign-in was answered with ${status}`);
      if (status === 401) through += 1;
      if (++sent === (guesses + sprayed) / 2) await stopRedis();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  return through;
}

async function signIn(email, from) {
  const { origin } = apis[sent % apis.length];
  const { status } = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from },
    body: JSON.stringify({ email, password: `gok ${Math.random()}`, sharedComputer: false }),
  });
  return status;
}

async function stopRedis() {
  const redis = new Redis(process.env.REDIS_URL, { retryStrategy: () => null });
  redis.on('error', () => undefined);
  await redis.shutdown('NOSAVE').catch(() => undefined);
  redis.disconnect();
}
