/**
 * One-time links and codes work once (TRUST): each link's page is fetched three times by GET, as mail scanners do, and
 * then its token is redeemed a hundred times at once over two processes. Needs a build.
 */
import { MikroORM } from '@mikro-orm/postgresql';
import { Clock } from '#server/platform/clock';
import { actAs, newId, ormOptions } from '#server/platform/database';
import {
  Account,
  emailHash,
  OneTimeLink,
  OneTimeLinks,
  Passwords,
  SignInRequest,
  SignInRequests,
} from '#server/users';
import { preparedDatabase } from '../prepared-database.mjs';
import { startApi } from '../start-api.mjs';
import { verdict } from '../verdict.mjs';

const parallel = 100;
const rounds = 5;
const password = 'regen fiets lantaarn brood';
const links = [
  { purpose: 'verify-email', page: '/bevestigen', redeemAt: '/api/v1/email-verifications' },
  { purpose: 'reset-password', page: '/nieuw-wachtwoord', redeemAt: '/api/v1/password-resets/redemptions' },
  { purpose: 'mailed-code', page: '/inloggen/code', redeemAt: '/api/v1/sign-in-codes/redemptions' },
  { purpose: 'new-device', page: '/inloggen', redeemAt: '/api/v1/sessions/second-steps' },
];

const urlFor = await preparedDatabase('drill_tokens');
const orm = await MikroORM.init({
  ...ormOptions(urlFor('app'), 2),
  entities: [Account, OneTimeLink, SignInRequest],
});
const passwordHash = await new Passwords().hash(password);
const apis = [await startApi(urlFor('app')), await startApi(urlFor('app'))];

const wrong = [];
let places = 0;
for (let round = 0; round < rounds; round += 1) {
  for (const link of links) {
    const times = await redeemed(link, await issue(link.purpose));
    if (times !== 1) wrong.push(`${link.purpose} ${times} times`);
  }
}
for (const api of apis) await api.stop();
await orm.close();
verdict(
  'tokens',
  `${wrong.length} of ${rounds * links.length} links not redeemed exactly once by ${parallel}${wrong.map((text) => `, ${text}`).join('')}`,
  '0',
  wrong.length === 0,
);

/** @param {string} purpose @returns {Promise<object>} what redeems the link or code of a new account */
async function issue(purpose) {
  const id = newId();
  const email = `${id}@voorbeeld.nl`;
  const account = {
    id,
    email,
    emailHash: emailHash(email),
    passwordHash,
    functionGroup: 'policy',
    language: 'nl',
  };
  return actAs(orm.em, id, async () => {
    await orm.em.transactional((em) => em.insert(Account, { ...account, createdAt: new Date() }));
    if (purpose === 'mailed-code' || purpose === 'new-device') return issueCode(id, purpose);
    const token = await new OneTimeLinks(orm.em, new Clock()).issue(id, purpose);
    return { token, password };
  });
}

/** @param {string} id of the account whose context this is @param {'mailed-code' | 'new-device'} kind */
async function issueCode(id, kind) {
  const requests = new SignInRequests(orm.em, new Clock());
  const request = requests.prepare();
  await orm.em.transactional((em) => requests.insert(em, request, id, kind));
  return { token: request.token, code: await requests.makeCode(request.id) };
}

/** @returns {Promise<number>} how many of the redemptions got through */
async function redeemed({ page, redeemAt }, body) {
  for (let fetched = 0; fetched < 3; fetched += 1)
    await fetch(`${apis[0].origin}${page}#token=${body.token}`);
  // A place of its own for each: so many from one place would be held up before they reach the link.
  const from = `10.1.0.${(places += 1)}`;
  const answers = await Promise.all(
    Array.from({ length: parallel }, (_, index) => {
      const { origin } = apis[index % apis.length];
      return fetch(`${origin}${redeemAt}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          'x-forwarded-for': from,
        },
        body: JSON.stringify(body),
      });
    }),
  );
  return answers.filter(({ ok }) => ok).length;
}
