import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { actAs, newId } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { Account } from '#server/users';

const people = 20;
const rounds = 50;

let database: TestDatabase;
let orm: MikroORM;
const ids = Array.from({ length: people }, () => newId());

beforeAll(async () => {
  database = await TestDatabase.create();
  orm = await database.orm('app', [Account], 2);
  for (const [index, id] of ids.entries()) await addAccount(orm.em, id, `p${index}@voorbeeld.nl`);
});
afterAll(() => database.close());

function addAccount(em: EntityManager, id: string, email: string): Promise<unknown> {
  const account = {
    id,
    email,
    emailHash: email,
    passwordHash: 'x',
    functionGroup: 'policy',
    language: 'nl',
    createdAt: new Date(),
  };
  return actAs(em, id, () => em.transactional((own) => own.insert(Account, account)));
}

describe('a pool of two connections, shared by many people at once', () => {
  it('never shows one person the rows of another', async () => {
    const seen = await Promise.all(
      Array.from({ length: people * rounds }, async (_, index) => {
        const id = ids[index % people]!;
        const accounts = await actAs(orm.em, id, () => orm.em.transactional((em) => em.find(Account, {})));
        return accounts.length === 1 && accounts[0]!.id === id;
      }),
    );
    expect(seen.filter((right) => !right)).toEqual([]);
  });
});
