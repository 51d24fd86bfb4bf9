/**
 * The pool leaks no context (TRUST): many people's requests interleave over two connections, each asking for every
 * account there is; whoever sees any but her own has seen a leak.
 */
import { MikroORM } from '@mikro-orm/postgresql';
import { actAs, newId, ormOptions } from '#server/platform/database';
import { Account } from '#server/users';
import { preparedDatabase } from '../prepared-database.mjs';
import { verdict } from '../verdict.mjs';

const requests = 50_000;
const people = 50;
const atOnce = 200;

const urlFor = await preparedDatabase('drill_pool');
const orm = await MikroORM.init({ ...ormOptions(urlFor('app'), 2), entities: [Account] });
const ids = Array.from({ length: people }, newId);
for (const id of ids) await addAccount(id);

let next = 0;
let foreign = 0;
let missing = 0;
await Promise.all(Array.from({ length: atOnce }, askInTurn));
await orm.close();
verdict(
  'pool',
  `${foreign} foreign and ${missing} missing in ${requests} requests`,
  '0 and 0',
  foreign + missing === 0,
);

async function addAccount(id) {
  const account = {
    id,
    email: id,
    emailHash: id,
    passwordHash: 'x',
    functionGroup: 'policy',
    language: 'nl',
  };
  await actAs(orm.em, id, () =>
    orm.em.transactional((em) => em.insert(Account, { ...account, createdAt: new Date() })),
  );
}

async function askInTurn() {
  while (next < requests) {
    const id = ids[next++ % people];
    const seen = await actAs(orm.em, id, () => orm.em.transactional((em) => em.find(Account, {})));
    foreign += seen.filter((account) => account.id !== id).length;
    missing += seen.some((account) => account.id === id) ? 0 : 1;
  }
}
